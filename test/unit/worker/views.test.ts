import assert from 'node:assert/strict';
import type { Mention } from '../../../src/core/entities/entity';
import { Library } from '../../../src/core/library/library';
import { finish } from '../../../src/core/steps';
import { presences } from '../../../src/protocol/libraryShapes';
import { mentionKinds } from '../../../src/protocol/shapes';
import * as view from '../../../src/worker/views';

const filter = { kinds: [...mentionKinds], presences: [...presences], name: '' };
const open = { left: 'a.txt', right: 'b.txt' };

/** How many steps an answer takes, and the answer. */
function taken<Answer>(steps: Generator<undefined, Answer>): { steps: number; answer: Answer } {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { steps: count, answer: step.value };
  }
}

/** A library that names what stands before each verb of these texts. */
function libraryOf(texts: Readonly<Record<string, string>>): Library {
  const library = new Library(function* (text) {
    const found: Mention[] = [];
    for (const { 0: name, index } of text.matchAll(/\S+(?= said)/gu)) {
      found.push({ start: index, end: index + name.length, text: name, kind: 'person' });
      if (found.length % 1000 === 0) yield;
    }
    return found;
  });
  for (const [id, text] of Object.entries(texts)) {
    finish(library.put([{ id, text }]));
    finish(library.extractEntities(id));
  }
  return library;
}

describe('What the worker answers of', () => {
  const many = 12_000;
  const library = libraryOf({ 'a.txt': 'Aas said no.\n'.repeat(many), 'b.txt': 'Then Aas said yes.' });
  const [aas] = library.entities(null);
  const id = aas?.id ?? '';

  it('somebody who is named again and again comes in short steps', () => {
    const first = taken(view.card(library, id, open));
    assert.equal(first.answer?.card.mentions, many + 1);
    assert.ok(first.steps > many / 500, `${first.steps}`);
    const again = taken(view.card(library, id, open));
    assert.deepEqual(again.answer, first.answer);
    assert.ok(again.steps > 2, `${again.steps}`);
  });

  it('where somebody is named comes in short steps, each with its line', () => {
    const { steps, answer } = taken(view.mentionRows(library, id));
    assert.equal(answer.length, many + 1);
    assert.deepEqual([answer.at(0)?.line, answer.at(-1)?.line], ['Aas said no.', 'Then Aas said yes.']);
    assert.equal(answer.at(-1)?.place.article, 'b.txt');
    assert.ok(steps > many / 1000, `${steps}`);
  });

  it('where somebody is named reads an article that is not at hand in steps', () => {
    const prose = 'Ice has closed the harbour of the town again.\n\n'.repeat(500);
    const large = libraryOf({ 'a.txt': `Aas said no.\n\n${prose}` });
    const atHand = taken(view.mentionRows(large, id));
    assert.equal(atHand.answer[0]?.line, 'Aas said no.');
    // So much text that nothing of what was read before is kept.
    finish(large.put([{ id: 'b.txt', text: 'b'.repeat(9_000_000) }]));
    const { steps, answer } = taken(view.mentionRows(large, id));
    assert.deepEqual(answer, atHand.answer);
    assert.ok(steps > atHand.steps + 5, `${steps}`);
  });

  it('many names comes in short steps, all of them counted', () => {
    const entities = Array.from({ length: many }, (_, at) => ({
      id: `person:${at}`,
      kind: 'person' as const,
      name: `Aas ${at}`,
      mentions: 1,
      articles: new Set(['a.txt']),
    }));
    const { steps, answer } = taken(view.entityRows(entities, open, { ...filter, name: 'as' }, 5));
    assert.deepEqual([answer.rows.length, answer.total], [5, many]);
    assert.ok(steps > many / 2000, `${steps}`);
    assert.equal(finish(view.entityRows(entities, open, { ...filter, presences: ['right'] }, 5)).total, 0);
  });

  it('names that are sought are those with the characters in their order, as one types them', () => {
    const rows = (name: string) =>
      finish(
        view.entityRows(
          ['Åsa Brännström', 'Bo O’Hara'].map((each) => ({
            id: each,
            kind: 'person' as const,
            name: each,
            mentions: 1,
            articles: new Set(['a.txt']),
          })),
          null,
          { ...filter, name },
          5,
        ),
      ).rows.map((row) => row.name);
    assert.deepEqual(rows('asa brannstrom'), ['Åsa Brännström']);
    assert.deepEqual(rows('Å ström'), ['Åsa Brännström']);
    assert.deepEqual(rows("o'hara"), ['Bo O’Hara']);
    assert.deepEqual(rows('hara bo'), []);
  });
});
