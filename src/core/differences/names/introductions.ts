import { relatedStems } from '../../alignment/words/wordRelation';
import type { Word } from '../../alignment/words/words';
import { sameGivenName } from '../../entities/clusters/givenNames';
import type { Mention } from '../../entities/entity';
import type { Span } from '../../text/span';
import { fold } from '../../text/words/normalise';
import type { ClaimSentence } from '../claims/claimSentence';
import { fullName } from './fullName';
import type { Gathered } from '../claims/gathered';
import { hasWord } from '../claims/hasWord';
import { lastName } from './lastName';
import type { SentenceFinding } from '../claims/linkedSentences';
import { isDeterminer, isSeveral, isVerb, phraseEndingAt } from '../claims/phrases';

/** Where a sentence names somebody, with what it calls them there. */
export interface Introduced {
  readonly sentence: ClaimSentence;
  readonly mention: Mention;
  /** Null where it calls them nothing. */
  readonly description: Description | null;
}

interface Description extends Span {
  readonly words: readonly Word[];
  /** The word for what they are. */
  readonly head: string;
}

const listed = (words: string): readonly string[] => words.split(' ');
/** Words for one office stand in one line. */
const offices: ReadonlyMap<string, string> = new Map(
  [
    'adviser advisor aide assistant staffer',
    'spokesman spokeswoman spokesperson',
    'lawyer attorney counsel solicitor barrister',
    'chairman chairwoman chairperson chair co-chairman co-chairwoman',
    'head chief director leader boss',
    'executive ceo',
    'official operative member fellow',
    'reporter journalist correspondent editor columnist',
    'economist analyst expert strategist consultant',
    'professor lecturer teacher researcher scientist',
    'activist advocate campaigner organizer organiser',
    'founder co-founder owner',
    ...listed(
      'ambassador envoy author commissioner contractor coordinator deputy host lobbyist manager minister officer partner pollster ' +
        'prosecutor judge coroner sheriff secretary treasurer president mayor student donor engineer doctor surgeon nurse pilot soldier ' +
        'priest bishop pastor farmer fisherman historian physicist biologist epidemiologist wife husband spouse girlfriend boyfriend ' +
        'son daughter brother sister mother father cousin uncle aunt neighbour neighbor',
    ),
  ].flatMap((line) => listed(line).map((word) => [word, line] as const)),
);
const heads: ReadonlySet<string> = new Set(offices.keys());
/** Longer descriptions are clauses. */
const mostWords = 14;
const joints = new Set(listed('of for at in to with on under from near after during by since'));
const ends = new Set(listed('who whose which that and but'));
const breaks = /[,.;:()"“”—–]/u;

/** The people whom a sentence names, by their last names in small letters. */
export function introducedIn(sentence: ClaimSentence): readonly (readonly [string, Introduced])[] {
  const mayDescribe = hasWord(sentence, heads);
  return sentence.mentions.flatMap((mention) => {
    if (mention.kind !== 'person') return [];
    const description = mayDescribe ? (before(mention, sentence) ?? behind(mention, sentence)) : null;
    return [[fold(lastName(mention.text)), { sentence, mention, description }] as const];
  });
}

/** "Former ambassador Liv Aas". */
function before(mention: Mention, { words, text }: ClaimSentence): Description | null {
  const at = words.findIndex(({ start }) => start >= mention.start);
  const phrase = at > 0 ? phraseEndingAt(words, at, text, false) : null;
  return phrase && /^\s$/u.test(text.slice(phrase.end, mention.start)) ? descriptionOf(phrase.words) : null;
}

/** "Liv Aas, an ambassador to Sweden in those years, said". */
function behind(mention: Mention, { words, text }: ClaimSentence): Description | null {
  const from = words.findIndex(({ start }) => start >= mention.end);
  if (from < 0 || !/^,\s$/u.test(text.slice(mention.end, words[from]?.start))) return null;
  const told: Word[] = [];
  for (const [at, word] of words.entries()) {
    if (at < from) continue;
    if (ends.has(word.form.norm)) break;
    if (told.push(word) > mostWords) return null;
    if (breaks.test(text.slice(word.end, words[at + 1]?.start))) break;
  }
  // "Liv Aas, met the ambassador" tells what was done.
  const isDone = isVerb(words, from) || withoutJoined(told).slice(1).some(isDeterminer);
  return isDone ? null : descriptionOf(told);
}

/** Of "an ambassador to Sweden" the ambassador. */
function withoutJoined(words: readonly Word[]): readonly Word[] {
  const joint = words.findIndex(({ form }) => joints.has(form.norm));
  return joint > 0 ? words.slice(0, joint) : words;
}

function descriptionOf(words: readonly Word[]): Description | null {
  const head = withoutJoined(words).at(-1);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || !head || !heads.has(head.form.norm) || isSeveral(head) || head.quoted) return null;
  // "Professor Aas" tells hardly more than "Aas".
  if (words.length === 1) return null;
  return { start: first.start, end: last.end, words, head: head.form.norm };
}

/** What two articles call somebody where each names them first, when neither calls them what the other does anywhere. */
export function introductionFindings(
  ofLeft: Gathered<Introduced>,
  ofRight: Gathered<Introduced>,
): readonly SentenceFinding[] {
  return [...ofLeft].flatMap(([name, mine]) => {
    const theirs = ofRight.get(name) ?? [];
    const [left, right] = [mine[0], theirs[0]];
    if (!left?.description || !right?.description || !areOne([...mine, ...theirs])) return [];
    if (mine.some((one) => theirs.some((other) => isSame(one.description, other.description)))) return [];
    return [
      {
        kind: 'name' as const,
        relation: 'precision' as const,
        about: `who ${lastName(left.mention.text)} is`,
        left: left.description,
        right: right.description,
        sentences: { left: left.sentence.index, right: right.sentence.index },
      },
    ];
  });
}

/** Whether all that have one last name may be one person. */
function areOne(all: readonly Introduced[]): boolean {
  const first = all.flatMap(({ mention }) => fullName(mention)?.first ?? []);
  return first.every((name) => sameGivenName(name, first[0] ?? name));
}

function isSame(one: Description | null, other: Description | null): boolean {
  return one !== null && other !== null && (hasOffice(one, other.head) || hasOffice(other, one.head));
}

function hasOffice({ words }: Description, head: string): boolean {
  const office = offices.get(head);
  // "The president's press secretary" speaks for the president.
  const isSpokesman = office?.startsWith('spokesman') === true;
  return words.some(
    ({ form }) =>
      form.norm === head ||
      offices.get(form.norm) === office ||
      relatedStems(form.stem).includes(head) ||
      (isSpokesman && form.norm === 'press'),
  );
}
