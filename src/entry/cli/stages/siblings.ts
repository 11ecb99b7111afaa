import { explainSteps } from '../../../core/siblings/explain';
import { rarityAmong } from '../../../core/siblings/scattered';
import { siblingEntry } from '../../../core/siblings/siblingEntry';
import { finish } from '../../../core/steps';
import { articleOf } from '../entries';
import { fieldsOf, idOf, numberOf, optionalNumberOf, rowsOf, stringOf } from '../rows';
import { unpackHeld } from './held';
import { int32sOf } from './packed';
import type { Stage } from './stage';

/**
 * A line of an archive with its siblings, best first → what `siblings` answers of it: `{row, size, held, siblings: [{id, score,
 * sentences, days, terms}]}` → `{id, siblings: [{id, score, why}]}`.
 */
export const siblings: Stage = (given) => {
  const row = fieldsOf(JSON.parse(stringOf(given, 'row')));
  const found = rowsOf(given, 'siblings');
  const entry = siblingEntry(articleOf(row));
  const size = numberOf(given, 'size');
  const { terms, holders } = unpackHeld(stringOf(given, 'held'));
  const holdersOf = new Map(Array.from(terms, (term, at) => [term, holders[at] ?? 0]));
  const shared = found.map((sibling) => {
    const both = new Set(int32sOf(stringOf(sibling, 'terms')));
    return Uint8Array.from(entry.terms, (term) => (both.has(term) ? 1 : 0));
  });
  const phrases = finish(
    explainSteps(entry, shared, (term) => rarityAmong(size, term, holdersOf.get(term) ?? 0)),
  );
  return {
    id: idOf(row),
    siblings: found.map((sibling, place) => ({
      id: JSON.parse(stringOf(sibling, 'id')) as unknown,
      score: numberOf(sibling, 'score'),
      why: {
        terms: phrases[place]?.terms ?? [],
        names: phrases[place]?.names ?? [],
        sharedSentences: numberOf(sibling, 'sentences'),
        dayGap: optionalNumberOf(sibling, 'days'),
      },
    })),
  };
};
