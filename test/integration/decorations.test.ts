import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonView } from '../../src/protocol/shapes';
import { documentMarks } from '../../src/host/textEditor/marks/documentMarks';
import { rangeOf } from '../../src/host/textEditor/documentMentions';
import { sentenceMarks } from '../../src/host/textEditor/marks/sentenceMarks';
import { parallax } from './parallax';
import { closeAllEditors, eventually, seed } from './workspace';

const { token } = new vscode.CancellationTokenSource();

describe('Marks of a document', () => {
  afterEach(closeAllEditors);

  for (const prefix of ['000', '001', '002', '003', '004']) {
    it(`are whole sentences, and words inside them, in ${prefix}`, async () => {
      const document = await vscode.workspace.openTextDocument(await seed(prefix));
      const found = await documentMarks(document, await parallax(), token);
      assert.ok(found);
      const { comparison, side, marks } = found;
      assert.ok(marks.length > 0);
      const text = document.getText();
      const { sentences } = comparison.view[side];
      for (const mark of marks) {
        assert.ok(sentences.some(({ start, end }) => start === mark.start && end === mark.end));
        const range = rangeOf(document, mark);
        assert.equal(document.getText(range), text.slice(mark.start, mark.end));
        for (const { start, end } of mark.words)
          assert.ok(mark.start <= start && start < end && end <= mark.end);
      }
    });
  }

  it('are never those of an older text', async () => {
    const { articles, comparisons } = await parallax();
    const document = await vscode.workspace.openTextDocument(await seed('000'));
    const editor = await vscode.window.showTextDocument(document);
    const sentence = '"Ambassador Crocker expressed';
    for (let edits = 0; edits < 4; edits++) {
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), `${'x'.repeat(edits)}.\n`);
      });
      const found = await documentMarks(document, { articles, comparisons }, token);
      const start = document.getText().indexOf(sentence);
      if (found) assert.ok(found.marks.some((mark) => mark.start === start));
    }
    await eventually('marks of the last text', async () => {
      const found = await documentMarks(document, { articles, comparisons }, token);
      return found?.marks.some((mark) => mark.start === document.getText().indexOf(sentence));
    });
  });

  it('mark only words that no partner of a sentence has', () => {
    const why = { quotation: null, names: [], sharedWords: 2, words: 4 };
    const article = (text: string, ends: readonly number[]): ComparisonView['left'] => ({
      id: text,
      text,
      plain: text,
      title: null,
      publisher: null,
      published: null,
      byline: null,
      dateline: null,
      url: null,
      blocks: [],
      sentences: ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end, block: 0 })),
      versions: 0,
      version: null,
    });
    const view: ComparisonView = {
      left: article('He came and she went.', [21]),
      right: article('He came.She went.', [8, 17]),
      links: [
        {
          left: 0,
          right: 0,
          kind: 'partial',
          moved: false,
          score: 0.5,
          why,
          marks: { left: [{ start: 8, end: 20, class: 'other' }], right: [] },
        },
        {
          left: 0,
          right: 1,
          kind: 'reworded',
          moved: true,
          score: 0.4,
          why,
          marks: { left: [{ start: 0, end: 11, class: 'other' }], right: [] },
        },
      ],
      onlyLeft: [],
      onlyRight: [],
      coverage: { left: 1, right: 1 },
    };
    const [mark] = sentenceMarks(view, 'left');
    assert.ok(mark);
    assert.deepEqual(mark.words, [{ start: 8, end: 11, class: 'other', instead: null }]);
    assert.deepEqual([mark.kind, mark.moved], ['reworded', true]);
    assert.deepEqual(
      mark.links.map(({ right }) => right),
      [1, 0],
    );
  });
});
