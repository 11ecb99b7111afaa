import assert from 'node:assert/strict';
import type { Article } from '../../../../src/core/article/article';

/** What holds of every article, whatever its text: blocks cover it in order, and sentences are exact slices inside them. */
export function assertSound({ text, plain, blocks, sentences, turns, versions, evidence }: Article): void {
  assert.equal(plain.length, text.length);
  let end = 0;
  for (const block of blocks) {
    assert.equal(text.slice(end, block.start).trim(), '', 'what is not white space is in a block');
    assert.ok(block.start >= end && block.end > block.start);
    assert.equal(text.slice(block.start, block.end).trim().length, block.end - block.start);
    end = block.end;
  }
  assert.equal(text.slice(end).trim(), '');
  let last = 0;
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    assert.ok(block && ['paragraph', 'caption', 'quote'].includes(block.kind));
    assert.ok(sentence.start >= last && sentence.start >= block.start && sentence.end <= block.end);
    assert.equal(sentence.text, text.slice(sentence.start, sentence.end));
    assert.equal(sentence.plain, plain.slice(sentence.start, sentence.end));
    last = sentence.end;
  }
  let turned = 0;
  for (const { start, end, name } of turns) {
    assert.ok(turned <= name.start && name.start < name.end && name.end <= start && start < end);
    turned = end;
  }
  for (const version of versions)
    assert.ok(version.sentences.every((sentence) => sentences.includes(sentence)));
  for (const { start, end } of Object.values(evidence))
    assert.ok(start >= 0 && start < end && end <= text.length);
}
