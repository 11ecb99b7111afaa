import type { Link, LinkKind } from './comparison';
import { classify } from './classify';
import { reasonFor } from './reason';
import type { SentenceProfile } from './sentenceProfile';
import { differences } from './wordMarks';

type Description = Pick<Link, 'kind' | 'why' | 'marks' | 'tooLongToMark'>;

/** What a linked pair looks like to a reader. */
export function describeLink(left: SentenceProfile, right: SentenceProfile, exact: boolean): Description {
  const why = reasonFor(left, right);
  if (exact) return { kind: 'same', why };
  const kind = kindOf(left, right);
  const found = differences(left.text, right.text);
  return found ? { kind, why, marks: classify(found, left, right) } : { kind, why, tooLongToMark: true };
}

/** `reworded` when what is left over on either side is small. */
function kindOf(left: SentenceProfile, right: SentenceProfile): LinkKind {
  return Math.min(contained(left, right), contained(right, left)) >= 0.55 ? 'reworded' : 'partial';
}

/** Share, by weight, of a sentence's words that the other has too. */
function contained(part: SentenceProfile, whole: SentenceProfile): number {
  const there = new Set(whole.vector.ids);
  let shared = 0;
  let all = 0;
  for (const [at, id] of part.vector.ids.entries()) {
    const weight = part.vector.weights[at] ?? 0;
    all += weight;
    if (there.has(id)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
