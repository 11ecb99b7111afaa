import type { Link, LinkKind } from '../comparison';
import type { NamesByCapitals } from './capitals';
import { classify } from './classify';
import type { Pair } from '../exactLinks';
import { reasonFor, reasonForItself } from './reason';
import type { Profiles } from '../words/sentenceProfile';
import { sharedStretches } from './sharedStretches';
import type { SparseVector } from '../words/sparseVector';
import { spelledOtherwise } from './nameSpellings';
import { compareValues } from '../values/valuePairs';
import { compareWords, mostWordsToMark } from './wordMarks';
import type { ReadSentence } from '../words/words';

type Description = Pick<Link, 'kind' | 'why' | 'marks' | 'values' | 'shared' | 'tooLongToMark'>;

/** What a pair of sentences in the same wording looks like to a reader. */
export function describeExactLink(left: ReadSentence, right: ReadSentence): Description {
  return { kind: 'same', why: left.text === right.text ? reasonForItself(left) : reasonFor(left, right) };
}

/** What a pair of sentences in other words looks like to a reader. */
export function describeLink(
  left: ReadSentence,
  right: ReadSentence,
  kind: LinkKind,
  namesBy: NamesByCapitals,
): Description {
  const why = reasonFor(left, right);
  if (Math.max(left.words.length, right.words.length) > mostWordsToMark)
    return { kind, why, tooLongToMark: true };
  const { same, different, shared } = compareValues(left, right);
  const words = compareWords(left.text, right.text, same);
  if (!words) return { kind, why, tooLongToMark: true };
  const marks = classify(words.differences, left, right, shared, namesBy);
  const values = [...different, ...spelledOtherwise(left, right)].sort((a, b) => a.left.start - b.left.start);
  return {
    kind,
    why,
    marks,
    ...(values.length > 0 && { values }),
    ...(kind === 'partial' && { shared: sharedStretches(words.common, values, left, right) }),
  };
}

/** The kind of a link between sentences in other words: `reworded` when what is left over on either side is small. */
export function kindOf({ left, right }: Pair, profiles: Profiles): LinkKind {
  const l = profiles.left[left];
  const r = profiles.right[right];
  if (!l || !r) return 'partial';
  return Math.min(contained(l.vector, r.vector), contained(r.vector, l.vector)) >= 0.55
    ? 'reworded'
    : 'partial';
}

/** Share, by weight, of a sentence's words that the other has too. */
function contained(part: SparseVector, whole: SparseVector): number {
  const others = new Set(whole.ids);
  let shared = 0;
  let all = 0;
  for (const [at, id] of part.ids.entries()) {
    const weight = part.weights[at] ?? 0;
    all += weight;
    if (others.has(id)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
