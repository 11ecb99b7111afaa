import { relatedStems } from '../../alignment/words/wordRelation';
import type { Word } from '../../alignment/words/words';
import { oncePer } from '../../oncePer';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Finding, LinkedSentences } from '../claims/linkedSentences';
import { isSeveral, type Phrase, phraseAfter } from '../claims/phrases';

const leastScore = 0.7;
const mostWords = 80;
const tellingRarity = 2.2;
/** Smaller numbers are of all kinds of things, and four figures may be a year. */
const figures = /^(?:[3-9]|\d{2,3}|\d{1,3}(?:,\d{3})+)$/u;
const numerals: ReadonlySet<string> = new Set(
  'three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands'.split(
    ' ',
  ),
);

/** What is measured rather than counted. */
const units: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion cents dollars pounds euros pence percent points feet inches miles yards metres meters kilometres kilometers acres tons tonnes degrees times votes seats'.split(
    ' ',
  ),
);

/** Whom two linked sentences count in one number and call otherwise: "90 miners and cooks", "90 miners and drivers". */
export function countingFindings({ left, right, score }: LinkedSentences): readonly Finding[] {
  if (score < leastScore) return [];
  const far = countsIn(right);
  return countsIn(left).flatMap((at) => {
    const norm = left.words[at]?.form.norm;
    const farAt = far.find((place) => right.words[place]?.form.norm === norm);
    const here = farAt === undefined ? null : countedAfter(left, at);
    const there = here && farAt !== undefined && countedAfter(right, farAt);
    if (!here || !there || !areOthers(here, there)) return [];
    const about = 'who they were';
    return [{ kind: 'name' as const, relation: 'precision' as const, about, left: here, right: there }];
  });
}

/** The places of numbers; a sentence may have many links. */
const countsIn = oncePer(({ words }: ClaimSentence): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < Math.min(words.length, mostWords); at++) {
    const word = words[at];
    if (word && isCount(word)) found.push(at);
  }
  return found;
});

function isCount({ form: { norm, number } }: Word): boolean {
  return number ? figures.test(norm) : numerals.has(norm);
}

/** Who stands behind a number, without what they are of, and without others that are counted too. */
function countedAfter({ words, text }: ClaimSentence, number: number): Phrase | null {
  const phrase = phraseAfter(words, number, text);
  if (phrase?.lead !== '') return null;
  const to = phrase.words.findIndex(({ form }) => form.norm === 'of' || form.number);
  const counted = to < 0 ? phrase.words : phrase.words.slice(0, to);
  const last = counted.findLast(({ form }) => form.norm !== 'and');
  if (!last || counted.some(({ form }) => units.has(form.norm))) return null;
  return { ...phrase, words: counted.slice(0, counted.indexOf(last) + 1), end: last.end };
}

/** Whether each of two phrases has a word of its own for those who are counted. */
function areOthers(one: Phrase, other: Phrase): boolean {
  const [here, there] = [contentOf(one), contentOf(other)];
  return hasOwn(here, there) && hasOwn(there, here) && [...here, ...there].some(isSeveral);
}

function contentOf({ words }: Phrase): readonly Word[] {
  return words.filter((word) => !word.name && word.form.rarity >= tellingRarity);
}

function hasOwn(words: readonly Word[], others: readonly Word[]): boolean {
  return words.some((word) => !others.some((other) => isLike(word, other)));
}

function isLike(one: Word, other: Word): boolean {
  const [here, there] = [one.form.stem, other.form.stem];
  return here === there || relatedStems(here).includes(there);
}
