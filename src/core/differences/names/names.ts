import { isOtherSpelling } from '../../alignment/marks/nameSpellings';
import { relatedStems } from '../../alignment/words/wordRelation';
import type { Word } from '../../alignment/words/words';
import type { Mention, MentionKind } from '../../entities/entity';
import { isTitleWord } from '../../entities/gazetteers/titles';
import { oncePer } from '../../oncePer';
import type { Span } from '../../text/span';
import { aboutActor, aboutObject } from '../about';
import type { ClaimSentence } from '../claims/claimSentence';
import type { DifferenceRelation } from '../difference';
import type { Finding, LinkedSentences } from '../claims/linkedSentences';
import { isDeterminer, isVerb, phraseAfter, phraseBefore, type Phrase } from '../claims/phrases';
import { lastName } from './lastName';

const named: ReadonlySet<MentionKind> = new Set(['person', 'organisation', 'place']);
const leastScore = 0.35;
/** In sentences that are less like each other two phrases that do not exclude each other are mostly of two parts. */
const leastOfPrecision = 0.6;
const mostWords = 80;
/** A word that tells less is what neither phrase is about. */
const tellingRarity = 2.6;
/** So far from a word that both sentences have, others that they have tell that it is of one thing. */
const reach = 7;
/** How much these must tell together. */
const leastAround = 6;

function lastNorm({ words }: Phrase): string {
  return words.at(-1)?.form.norm ?? '';
}

/** What two sentences say of one thing done: the same word, or a like one, in both. */
interface CommonWord {
  readonly left: number;
  readonly right: number;
}

/** Who, what and where two linked sentences name for one part of what they both tell. */
export function nameFindings({
  left: one,
  right: other,
  score,
  articles,
}: LinkedSentences): readonly Finding[] {
  if (score < leastScore) return [];
  const common = commonIn(tellingIn(one), tellingIn(other));
  const leftWords = one.words;
  const rightWords = other.words;
  const found: Finding[] = [];
  let nearest = 0;
  for (const anchor of common) {
    if (rightWords[anchor.right]?.quoted === true) continue;
    while ((common[nearest]?.left ?? Infinity) < anchor.left - reach) nearest++;
    if (!isOfOneThing(anchor, common, nearest, leftWords)) continue;
    const [doesLeft, doesRight] = [isVerb(leftWords, anchor.left), isVerb(rightWords, anchor.right)];
    const isDone = doesLeft && doesRight;
    if (doesLeft !== doesRight) {
      const actors = actorsOf(one, other, anchor, doesLeft);
      if (actors && score >= leastOfPrecision) found.push(findingOf(actors, 'precision', aboutDoer(anchor)));
    }
    for (const phraseOf of isDone ? ofDeed : ofThing) {
      const here = phraseOf(one, anchor.left);
      const there = phraseOf(other, anchor.right);
      if (!here || !there || !isOneLead(here.lead, there.lead) || (!isDone && here.lead === '')) continue;
      if (areSame(here.words, there.words)) continue;
      if (here.lead === 'to' && !isNominal(here) && !isNominal(there)) continue;
      const relation = relationOf(
        { phrase: here, sentence: one },
        { phrase: there, sentence: other },
        isDone && phraseOf === subjectOf,
      );
      if (!relation || (relation === 'precision' && score < leastOfPrecision)) continue;
      const isSubject = isDone && phraseOf === subjectOf;
      if (
        relation === 'conflict' &&
        (areOnePerson(here, there) || (isSubject && doBoth(anchor, here, there)))
      )
        continue;
      const about = isSubject
        ? aboutDoer(anchor)
        : here.lead === there.lead
          ? aboutObject(one, anchor.left, here.lead)
          : 'who it was';
      found.push(findingOf([here, there], relation, about));
    }
  }
  return found;

  /** "Raymond" and "Aas", where an article tells of Raymond Aas. */
  function areOnePerson(here: Phrase, there: Phrase): boolean {
    const [mine, theirs] = [lastNorm(here), lastNorm(there)];
    return [articles.left, articles.right].some(
      (article) => article.firstNames(mine).has(theirs) || article.firstNames(theirs).has(mine),
    );
  }

  /** "Aas joined Berg to play", "Aas played with Berg": who does it, other words tell than the one before the verb. */
  function doBoth(anchor: CommonWord, here: Phrase, there: Phrase): boolean {
    const isOtherVerb = leftWords[anchor.left]?.form !== rightWords[anchor.right]?.form;
    return isOtherVerb && hasName(one, there) && hasName(other, here);
  }

  function hasName({ words }: ClaimSentence, { words: name }: Phrase): boolean {
    const last = name.at(-1)?.form;
    return words.some(({ form }) => form === last);
  }

  function aboutDoer({ left: at, right: farAt }: CommonWord): string {
    return aboutActor(one, at) ?? aboutActor(other, farAt) ?? 'who it was';
  }

  function findingOf(
    [left, right]: readonly [Span, Span],
    relation: DifferenceRelation,
    about: string,
  ): Finding {
    return { kind: 'name', relation, about, left, right };
  }
}

interface TellingWord {
  readonly at: number;
  readonly stem: string;
  readonly word: Word;
}

/** Words that tell something, by their stems: the first of each, and all in order. */
interface TellingWords {
  readonly first: ReadonlyMap<string, number>;
  readonly all: readonly TellingWord[];
  /** What stands before and behind a word, as it is asked for. */
  readonly subjects: Map<number, Phrase | null>;
  readonly objects: Map<number, Phrase | null>;
}

/** A sentence may have many links. */
const tellingIn = oncePer(({ words }: ClaimSentence): TellingWords => {
  const all: TellingWord[] = [];
  const first = new Map<string, number>();
  for (let at = 0; at < Math.min(words.length, mostWords); at++) {
    const word = words[at];
    if (!word || word.form.rarity < tellingRarity) continue;
    const stem = word.form.stem;
    all.push({ at, stem, word });
    if (!first.has(stem)) first.set(stem, at);
  }
  return { first, all, subjects: new Map(), objects: new Map() };
});

function subjectOf(sentence: ClaimSentence, at: number): Phrase | null {
  const { subjects } = tellingIn(sentence);
  let found = subjects.get(at);
  if (found === undefined) subjects.set(at, (found = phraseBefore(sentence.words, at, sentence.text)));
  return found;
}

function objectOf(sentence: ClaimSentence, at: number): Phrase | null {
  const { objects } = tellingIn(sentence);
  let found = objects.get(at);
  if (found === undefined) objects.set(at, (found = phraseAfter(sentence.words, at, sentence.text)));
  return found;
}

const ofDeed = [subjectOf, objectOf];
const ofThing = [objectOf];

function areSame(here: readonly Word[], there: readonly Word[]): boolean {
  return here.length === there.length && here.every(({ form }, at) => form === there[at]?.form);
}

/** Words of both that tell something, each with the first like it. */
function commonIn(left: TellingWords, right: TellingWords): readonly CommonWord[] {
  const common: CommonWord[] = [];
  for (const { at, stem, word } of left.all) {
    let found = right.first.get(stem);
    if (found === undefined && !word.name) {
      for (const like of relatedStems(stem)) if ((found = right.first.get(like)) !== undefined) break;
    }
    if (found !== undefined) common.push({ left: at, right: found });
  }
  return common;
}

/**
 * Whether the common words tell enough that stand near one in both sentences, itself with them.
 * @param nearest The first of them that is near it in the left sentence.
 */
function isOfOneThing(
  anchor: CommonWord,
  common: readonly CommonWord[],
  nearest: number,
  words: readonly Word[],
): boolean {
  const word = words[anchor.left];
  if (!word || word.name || word.quoted) return false;
  let told = 0;
  for (let at = nearest; at < common.length; at++) {
    const near = common[at];
    if (!near || near.left > anchor.left + reach) break;
    if (Math.abs(near.right - anchor.right) > reach) continue;
    told += tells(words[near.left]);
    if (told >= leastAround) return true;
  }
  return false;
}

interface Placed {
  readonly phrase: Phrase;
  readonly sentence: ClaimSentence;
}

/** How two phrases of one part differ; null when they name the same, or may. */
function relationOf(one: Placed, other: Placed, isSubject: boolean): DifferenceRelation | null {
  const [here, there] = [contentOf(one), contentOf(other)];
  if (here.length === 0 || there.length === 0) return null;
  const isIn = (word: Word, others: readonly Word[]) =>
    others.some(({ form }) => form === word.form) || others.some((far) => isLike(word, far));
  const mine = here.filter((word) => !isIn(word, there));
  const theirs = there.filter((word) => !isIn(word, here));
  if (isPart(one) !== isPart(other) && isHeadShared(here, there)) return 'precision';
  if (mine.length === here.length)
    return isSubject ? relationOfOthers(one, other) : relationOfCompanions(one, other);
  if (isDefinite(one) || isDefinite(other) || [...mine, ...theirs].some((word) => word.name)) return null;
  return isHeadShared(here, there) && mine.length > 0 && theirs.length > 0 ? 'precision' : null;
}

/** Two phrases without a word in common: two names conflict, a name and several people agree. */
function relationOfOthers(one: Placed, other: Placed): DifferenceRelation | null {
  const [here, there] = [nameOf(one), nameOf(other)];
  if (here && there) return isNation(here) || isNation(there) ? null : 'conflict';
  const [told, open] = here ? [one, other] : [other, one];
  if (isDefinite(open) || !isOfSomebody(open)) return null;
  return here || there || (isOfSomebody(told) && !isDefinite(told)) ? 'precision' : null;
}

/** Whom somebody married, sued or met: by name and by what they are to them. */
function relationOfCompanions(one: Placed, other: Placed): DifferenceRelation | null {
  const [here, there] = [nameOf(one), nameOf(other)];
  if ((here === undefined) === (there === undefined)) return null;
  const [told, open] = here ? [here, other] : [there, one];
  if (told?.kind !== 'person' || !isOfSomebody(open)) return null;
  // "Her partner, Liv Aas".
  return open.sentence.text.includes(lastName(told.text)) ? null : 'precision';
}

/** "Married to Berg" is "married Berg". */
function isOneLead(one: string, other: string): boolean {
  return one === other || one + other === 'to';
}

/** A country stands for its government and its people. */
function isNation({ kind }: Mention): boolean {
  return kind === 'place';
}

/** Who does what one sentence has a verb for and the other a noun: "an F.B.I. investigation", "the police investigated". */
function actorsOf(
  one: ClaimSentence,
  other: ClaimSentence,
  at: CommonWord,
  isLeftVerb: boolean,
): readonly [Span, Span] | null {
  const here = actorOf(one, at.left, isLeftVerb);
  const there = actorOf(other, at.right, !isLeftVerb);
  return !here || !there || isLikeName(here, there) ? null : [here, there];
}

function actorOf(sentence: ClaimSentence, at: number, isVerb: boolean): Mention | undefined {
  const { words, mentions } = sentence;
  const end = isVerb ? subjectOf(sentence, at)?.end : words[at - 1]?.end;
  return mentions.find((mention) => mention.kind === 'organisation' && mention.end === end);
}

function isLikeName(one: Mention, other: Mention): boolean {
  const initials = (text: string) => text.replace(/(?<=\p{L})[\p{L}.’']+|\P{L}/gu, '').toLowerCase();
  const letters = (text: string) => text.replace(/\P{L}/gu, '').toLowerCase();
  const [here, there] = [letters(one.text), letters(other.text)];
  return (
    here.includes(there) ||
    there.includes(here) ||
    initials(one.text) === there ||
    initials(other.text) === here
  );
}

function contentOf({ phrase }: Placed): readonly Word[] {
  return phrase.words.filter(
    (word) =>
      (word.name ||
        (word.form.rarity >= tellingRarity && !word.form.number && !amounts.has(word.form.norm))) &&
      !isTitleWord(word.form.norm),
  );
}

function isHeadShared(here: readonly Word[], there: readonly Word[]): boolean {
  const [last, far] = [here.at(-1), there.at(-1)];
  return last !== undefined && far !== undefined && isLike(last, far);
}

/** "A part of the law". */
function isPart({ phrase, sentence }: Placed): boolean {
  return /^(?:(?:a |large |small )?parts?|one|some|most|half|sections?|the rest) of /iu.test(
    sentence.text.slice(phrase.start, phrase.end),
  );
}

/** The name that a phrase is, or ends with. */
function nameOf({ phrase, sentence }: Placed): Mention | undefined {
  return sentence.mentions.find(
    ({ kind, start, end }) => named.has(kind) && start >= phrase.start && end === phrase.end,
  );
}

/** Behind "to" a word may be what is done. */
function isNominal({ words: [first] }: Phrase): boolean {
  return first !== undefined && (first.name || isDeterminer(first));
}

/** "The mayor" may be anybody who was named before. */
function isDefinite({ phrase }: Placed): boolean {
  const [first] = phrase.words;
  return first !== undefined && /^(?:the|this|that|his|her|its|their)$/u.test(first.form.norm);
}

/** Words for how many, which are a figure's business. */
const amounts = new Set(
  'several other others many few more chorus group number handful dozens scores hundreds thousands couple lot new one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million'.split(
    ' ',
  ),
);
const people = new Set(
  (
    'official officials officer officers police prosecutor prosecutors lawyer lawyers attorney attorneys aide aides ' +
    'adviser advisers advisor advisors voters member members leader leaders workers soldiers troops rebels critics ' +
    'conservatives republicans democrats senator senators lawmakers administration government department ministry ' +
    'office agency company court committee party family friend friends partner husband wife staff employees guards ' +
    'volunteers students teachers priests protesters residents'
  ).split(' '),
);

function isOfSomebody({ phrase }: Placed): boolean {
  return phrase.words.some(({ form }) => people.has(form.norm));
}

function isLike(one: Word, other: Word): boolean {
  const [here, there] = [one.form.stem, other.form.stem];
  return (
    here === there ||
    here.slice(0, 5) === there.slice(0, 5) ||
    relatedStems(here).includes(there) ||
    isOtherSpelling(one.form.norm, other.form.norm)
  );
}

function tells(word: Word | undefined): number {
  return word ? Math.max(0, word.form.rarity - 1) : 0;
}
