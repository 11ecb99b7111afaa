import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { mentionSteps } from '../../../src/core/entities/mentions';
import { Library } from '../../../src/core/library/library';
import { finish } from '../../../src/core/steps';
import { text } from './texts';

const ids = ['a.txt', 'b.txt', 'c.md', 'd.html', 'e.txt'] as const;
const id = fc.constantFrom(...ids);

type Step =
  | { readonly kind: 'put'; readonly id: string; readonly text: number }
  | { readonly kind: 'remove' | 'extract' | 'ask'; readonly id: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('put' as const), id, text: fc.nat(5) }), weight: 4 },
  fc.record({ kind: fc.constantFrom('remove' as const, 'extract' as const, 'ask' as const), id }),
);

/** All that a library says of its articles. */
function said(library: Library): unknown {
  for (const id of library.unextracted()) finish(library.extractEntities(id));
  return {
    articles: ids.map((id) => library.article({ id })),
    siblings: ids.map((id) => finish(library.siblings({ id }, 10))),
    mentions: ids.map((id) => finish(library.mentions({ id }))),
    entities: library.entities(null).map(({ id }) => finish(library.entity(id))),
  };
}

function filled(texts: ReadonlyMap<string, string>): Library {
  const library = new Library(mentionSteps);
  finish(library.put([...texts].map(([id, text]) => ({ id, text }))));
  return library;
}

/** However a library came to hold its articles, it says what one does that was just given them. */
export const changing = fc.property(
  fc.array(text, { minLength: 6, maxLength: 6 }),
  fc.array(step, { maxLength: 14 }),
  (texts, steps) => {
    const library = new Library(mentionSteps);
    const held = new Map<string, string>();
    for (const step of steps) {
      switch (step.kind) {
        case 'put': {
          const text = texts[step.text] ?? '';
          held.set(step.id, text);
          assert.deepEqual(finish(library.put([{ id: step.id, text }])).failed, []);
          break;
        }
        case 'remove':
          held.delete(step.id);
          library.remove(step.id);
          break;
        case 'extract':
          finish(library.extractEntities(step.id));
          break;
        case 'ask':
          finish(library.siblings({ id: step.id }, 3));
          finish(library.mentions({ id: step.id, text: texts[0] ?? '' }));
          break;
      }
    }
    const inOrder = new Map(ids.flatMap((id) => (held.has(id) ? [[id, held.get(id) ?? ''] as const] : [])));
    assert.deepEqual(said(library), said(filled(inOrder)));
  },
);

/** A stored index serves as the reading itself does; a damaged one is refused or does no harm. */
export const storing = fc.property(
  fc.array(text, { minLength: 1, maxLength: ids.length }),
  fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
  fc.nat(),
  fc.boolean(),
  (texts, damage, cut, isCut) => {
    const held = new Map(texts.map((text, index) => [ids[index] ?? '', text]));
    const library = filled(held);
    const stored = finish(library.store());
    assert.ok(stored);
    const articles = [...held].map(([id, text]) => ({ id, text }));

    const restored = new Library(mentionSteps);
    assert.ok(restored.restore(stored.slice()));
    assert.deepEqual(finish(restored.put(articles)).failed, []);
    assert.deepEqual(said(restored), said(library));

    const damaged = isCut ? stored.slice(0, cut % (stored.length + 1)) : stored.slice();
    for (const [at, by] of damaged.length > 0 ? damage : []) {
      const place = at % damaged.length;
      damaged[place] = (damaged[place] ?? 0) ^ by;
    }
    const other = new Library(mentionSteps);
    const isTaken = other.restore(damaged);
    if (damaged.length !== stored.length || Buffer.compare(damaged, stored) !== 0)
      assert.equal(isTaken, false);
    finish(other.put(articles));
    assert.deepEqual(said(other), said(library));
  },
);

export const garbage = fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
  assert.equal(new Library(mentionSteps).restore(bytes), false);
});
