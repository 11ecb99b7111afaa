import type { Word } from '../../alignment/words/words';
import { stem } from '../../alignment/words/stem';
import { relatedStems } from '../../alignment/words/wordRelation';
import { wordRarity } from '../../alignment/words/wordRarity';
import type { Mention } from '../../entities/entity';
import { isTitleWord } from '../../entities/gazetteers/titles';
import { wordTokens } from '../../text/words/tokens';
import type { ClaimSentence, ClaimSentences } from '../claims/claimSentence';
import type { Finding, LinkedSentences, TwoArticles } from '../claims/linkedSentences';
import { isSourceWord, type Source, sourcesOf } from './sourcesIn';
import { areInitials } from '../names/initials';
import { lastName } from '../names/lastName';
import { isMisprint } from '../names/misprints';

const onePerson: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson lawyer attorney mayor chief minister director president chairman chairwoman leader judge sheriff secretary adviser advisor aide ambassador governor senator representative commander'
    .split(' ')
    .map(stem),
);
const leastScore = 0.3;
/** So many words on either side of a source are of what it says. */
const around = 8;
const tellingRarity = 2.6;
/** So many words of what a source says are looked at. */
const mostSaid = 30;
/** "Said", "said in a statement on Friday": so many words may only tell that something was said. */
const mostOfSaying = 6;
/** Of fewer telling words it cannot be told whether they are of one statement. */
const leastSaid = 2;
/** How much words tell that two sources both say of one thing. */
const leastCommon = 10;
/** What the speaker of a sentence said, as a question. */
export function aboutUtterance(sentence: ClaimSentence, other: ClaimSentence): string {
  const speakers = [...sourcesOf(sentence), ...sourcesOf(other)];
  const speaker = speakers.find((source) => personIn(source) !== undefined);
  if (!speaker) return 'what was said';
  // "The health minister, Grace Nabirye" is told by her name.
  const told = speaker.text.includes(',') ? personIn(speaker)?.text : speaker.text;
  return `what ${told ?? ''} said`;
}

function personIn({ sentence, span }: Source): Mention | undefined {
  return sentence.mentions.find(
    ({ kind, start, end }) => kind === 'person' && start < span.end && end > span.start,
  );
}

/** Who two linked sentences give as the source of one statement, where these are not the same. */
export function sourceFindings({
  left: one,
  right: other,
  score,
  articles,
}: LinkedSentences): readonly Finding[] {
  if (score < leastScore) return [];
  const here = sourcesOf(one);
  if (here.length === 0) return [];
  const there = sourcesOf(other);
  // So it is told where the same words say who, which takes far less time than to weigh the sources.
  if (here.some(({ text }) => there.some((theirs) => theirs.text === text))) return [];
  const [source, counterpart] = likeliest(citedOr(here), citedOr(there));
  if (!source || !counterpart) return [];
  if (here.some((mine) => there.some((theirs) => isSameSource(mine, theirs, articles)))) return [];
  if (isNamedIn(source, other) || isNamedIn(counterpart, one)) return [];
  if (!maySaySame(source, counterpart)) return [];
  return [
    {
      kind: 'attribution',
      relation: 'precision',
      about: 'who said it',
      left: source.span,
      right: counterpart.span,
    },
  ];
}

/** Whether a sentence tells of a source too, whatever else it gives as one: "as the paper reported, the mayor said". */
function isNamedIn({ sentence, span }: Source, { text }: ClaimSentence): boolean {
  return sentence.mentions.some(
    (mention) =>
      (mention.kind === 'person' || mention.kind === 'organisation') &&
      mention.start >= span.start &&
      mention.end === span.end &&
      text.includes(mention.kind === 'person' ? lastName(mention.text) : mention.text),
  );
}

/** Who is cited knows it; who cites only passes it on. */
function citedOr(sources: readonly Source[]): readonly Source[] {
  const cited = sources.filter(({ isCited }) => isCited);
  return cited.length > 0 ? cited : sources;
}

/** The sources of both that have most in common of what stands around them; the first of each where nothing is. */
function likeliest(here: readonly Source[], there: readonly Source[]): readonly (Source | undefined)[] {
  let [best, found]: [number, readonly (Source | undefined)[]] = [0, [here[0], there[0]]];
  if (here.length + there.length <= 2) return found;
  const others = there.map((source) => ({ source, stems: new Set(stemsAround(source)) }));
  for (const source of here) {
    const stems = stemsAround(source);
    for (const other of others) {
      const common = stems.reduce((sum, one) => sum + (other.stems.has(one) ? wordRarity(one) : 0), 0);
      if (common > best) [best, found] = [common, [source, other.source]];
    }
  }
  return found;
}

/** What stands so near a source that it may be what is said. */
function stemsAround({ sentence, span }: Source): readonly string[] {
  const before = sentence.words.filter(({ end }) => end <= span.start).slice(-around);
  const behind = sentence.words.filter(({ start }) => start >= span.end).slice(0, around);
  return stemsOf([...before, ...behind]);
}

/** Whether what two sources say has enough words in common to be one statement; where one says next to nothing, it may. */
function maySaySame(one: Source, other: Source): boolean {
  const [here, there] = [stemsOf(saidBy(one)), stemsOf(saidBy(other))];
  if (Math.min(here.length, there.length) < leastSaid) return true;
  const others = new Set(there);
  return here.reduce((sum, found) => sum + (others.has(found) ? wordRarity(found) : 0), 0) >= leastCommon;
}

function stemsOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.map(({ form }) => form.stem))].filter((one) => wordRarity(one) > tellingRarity);
}

/** The words of what a source says: behind it, or before it where little more than when it was said follows. */
function saidBy({ sentence: { words, text }, span }: Source): readonly Word[] {
  const before = words.filter(({ end }) => end <= span.start);
  const behind = words.filter(({ start }) => start >= span.end);
  const pause = text.slice(span.end).search(/[,;.](?!\d)/u);
  const rest = pause < 0 ? behind : behind.filter(({ end }) => end <= span.end + pause);
  return before.length > mostOfSaying && rest.length <= mostOfSaying
    ? before.slice(-mostSaid)
    : behind.slice(0, mostSaid);
}

function isSameSource(one: Source, other: Source, { left, right }: TwoArticles): boolean {
  if (isMisprint(one.text, other.text) || areInitials(one.text, other.text)) return true;
  const others = new Set(other.stems);
  const common = one.stems.filter((found) => others.has(found));
  // "Berg's lawyer" is not Berg.
  const names = (source: Source) =>
    source.sentence.mentions.filter(
      ({ kind, start, end }) =>
        kind === 'person' &&
        start < source.span.end &&
        end > source.span.start &&
        !/^['’]s?\s/u.test(source.sentence.text.slice(end, end + 3)),
    );
  const surnames = (source: Source) =>
    names(source).map(({ text }) => stem(wordTokens(text).at(-1)?.norm ?? ''));
  if (
    surnames(one).some((name) => others.has(name)) ||
    surnames(other).some((name) => one.stems.includes(name))
  )
    return true;
  // "Grimm's attorney" is "Grimm's lawyer, William McGinley".
  if ((names(one).length === 0) !== (names(other).length === 0) && haveOneRole(one, other)) return true;
  const telling = (source: Source) => source.stems.filter((found) => !isTitleWord(found)).length;
  if (common.length >= Math.min(one.stems.length, other.stems.length)) return true;
  // "Officials" says of whom it speaks that they are several, "the minister" nothing that a name does not say.
  if ([one, other].some((source) => telling(source) === 0 && !isOfSeveral(source))) return true;
  // A surname alone is of somebody whom the article has told of: "Berg" may be "the lawyer for the town".
  if ((isSurnameAlone(one) && isOnePerson(other)) || (isSurnameAlone(other) && isOnePerson(one))) return true;
  // A person who is named in one article only by office in the other: "the mayor" is Berg where Berg is near.
  return (
    (!isOfSeveral(other) && isCalledNear(surnames(one), other, right)) ||
    (!isOfSeveral(one) && isCalledNear(surnames(other), one, left))
  );
}

/** Whether both are told by one office, or by another word for it, each of one person. */
function haveOneRole(one: Source, other: Source): boolean {
  if (isOfSeveral(one) || isOfSeveral(other)) return false;
  return one.stems.some(
    (found) =>
      onePerson.has(found) && [found, ...relatedStems(found)].some((like) => other.stems.includes(like)),
  );
}

/** "Officials", "two aides to the mayor". */
function isOfSeveral({ text }: Source): boolean {
  return wordTokens(text).some(({ norm }) => norm.endsWith('s') && isSourceWord(norm));
}

/** "Berg", "Mr. Berg". */
function isSurnameAlone(source: Source): boolean {
  const words = wordTokens(source.text).filter(({ norm }) => !isTitleWord(norm));
  return words.length === 1 && personIn(source) !== undefined;
}

/** "The lawyer for the town", "a spokesman", "his aide". */
function isOnePerson({ text, stems }: Source): boolean {
  return (
    stems.some((found) => onePerson.has(found)) &&
    (/['’]s?\s\p{Ll}+$/u.test(text) ||
      (/^(?:the|an?|his|her|its|their)\s/iu.test(text) && !/^\p{Lu}/u.test(text.replace(/^\S+\s+/u, ''))))
  );
}

/** Whether one of these people is named in the sentence of a source, or in one beside it. */
function isCalledNear(surnames: readonly string[], source: Source, sentences: ClaimSentences): boolean {
  const { index } = source.sentence;
  return [index - 1, index, index + 1].some(
    (at) =>
      at >= 0 &&
      at < sentences.count &&
      sentences.at(at).words.some(({ form }) => surnames.includes(stem(form.norm))),
  );
}
