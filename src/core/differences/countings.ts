import { relatedStems } from '../alignment/words/wordRelation';
import type { Word } from '../alignment/words/words';
import type { ClaimSentence } from './claimSentence';
import type { Finding, LinkedSentences } from './linkedSentences';
import { isSeveral, type Phrase, phraseAfter } from './phrases';
import { rarityOf, stemOf } from './telling';

const leastScore = 0.35;
const mostWords = 80;
const tellingRarity = 2.2;
/** Smaller numbers are of all kinds of things, and four figures may be a year. */
const count =
  /^(?:[3-9]|\d{2,3}|\d{1,3}(?:,\d{3})+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|thousands)$/u;

/** What is measured rather than counted. */
const units: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion cents dollars pounds euros pence percent points feet inches miles yards metres meters kilometres kilometers acres tons tonnes degrees times votes seats'.split(
    ' ',
  ),
);

/** Whom two linked sentences count in one number and call otherwise: "90 miners and cooks", "90 miners and drivers". */
export function countingFindings({ left, right, score }: LinkedSentences): readonly Finding[] {
  if (score < leastScore) return [];
  const rightWords = right.words.slice(0, mostWords);
  return left.words.slice(0, mostWords).flatMap(({ form }, at) => {
    if (!count.test(form.norm)) return [];
    const farAt = rightWords.findIndex((far) => far.form.norm === form.norm);
    const here = farAt < 0 ? null : countedAfter(left, at);
    const there = here && countedAfter(right, farAt);
    if (!here || !there || !areOthers(here, there)) return [];
    const about = 'who they were';
    return [{ kind: 'name' as const, relation: 'precision' as const, about, left: here, right: there }];
  });
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
  return words.filter((word) => !word.name && rarityOf(word) >= tellingRarity);
}

function hasOwn(words: readonly Word[], others: readonly Word[]): boolean {
  return words.some((word) => !others.some((other) => isLike(word, other)));
}

function isLike(one: Word, other: Word): boolean {
  const [here, there] = [stemOf(one), stemOf(other)];
  return here === there || relatedStems(here).includes(there);
}
