import { sameGivenName } from '../../entities/clusters/givenNames';
import type { Mention } from '../../entities/entity';
import { fold } from '../../text/words/normalise';
import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import { fullName } from './fullName';
import type { Gathered } from '../claims/gathered';
import { hasWord } from '../claims/hasWord';
import type { SentenceFinding, TwoArticles } from '../claims/linkedSentences';
import { lastName } from './lastName';
import { isMisprint } from './misprints';

/** A post that one person holds, where an article tells who. */
export interface Held {
  readonly sentence: ClaimSentence;
  readonly span: Span;
  readonly role: string;
  readonly first: string;
  readonly last: string;
}

const none: readonly never[] = [];

/** Posts that one person holds, most often one in a story; several words for one stand in one line. */
const posts: readonly (readonly [string, string])[] = [
  ['prime minister', 'prime minister|premier'],
  ['chief executive', 'chief executive(?: officer)?|ceo'],
  ['chair', 'chairman|chairwoman|chair'],
  ['head teacher', 'head ?teacher|headmaster|headmistress|principal'],
  ['coach', '(?:head )?coach|manager'],
  ['mayor', 'mayor'],
  ['governor', 'governor'],
  ['chancellor', 'chancellor'],
  ['captain', 'captain'],
  ['coroner', 'coroner'],
  ['judge', 'judge'],
  ['prosecutor', '(?:chief |public |state |district )?prosecutor'],
  ['mediator', '(?:chief )?mediator'],
  ['police chief', '(?:police chief|chief of police|chief constable)'],
  ['fire chief', 'fire chief'],
  ['secretary', "(?:general secretary|secretary[- ]general|union's secretary|secretary)"],
  ['director', 'director'],
  ['lawyer', 'lawyer|attorney|solicitor|barrister'],
  ['minister', '(?:\\p{L}+ )?minister'],
];
/** The last words of these. */
const lasts = new Set(
  (
    'minister premier executive officer ceo chairman chairwoman chair teacher headteacher headmaster headmistress principal coach manager ' +
    'mayor governor chancellor captain coroner judge prosecutor mediator chief police constable secretary general director lawyer ' +
    'attorney solicitor barrister'
  ).split(' '),
);
const isOf = posts.map(([post, words]) => [post, new RegExp(`^(?:${words})$`, 'u')] as const);
const noun = posts.map(([, words]) => words).join('|');
const ahead = new RegExp(
  `(?<![\\p{L}-])((?:(?:deputy|former|ex|vice|assistant|then|acting|late) ?-?)?)(${noun}),?\\s$`,
  'u',
);
const behind = new RegExp(
  `^,\\s(?:now\\s|who is\\s)?(?:the|his|her|its|their|\\p{L}[\\p{L}.]*['’]s?)\\s(?:\\p{L}+['’]s?\\s)?((?:(?:deputy|former|vice|assistant|then|acting) ?-?)?)(${noun})(?![\\p{L}-])`,
  'u',
);
const isPost = new RegExp(`^(?:${noun}|chief|executive|minister|prime|head|teacher)$`, 'u');
const most = 48;
const tellingRarity = 2.6;

/** Who holds which post, as a sentence tells, by the posts. */
export function rolesIn(sentence: ClaimSentence): readonly (readonly [string, Held])[] {
  if (!hasWord(sentence, lasts)) return none;
  return sentence.mentions.flatMap((mention) => {
    const held = heldBy(mention, sentence);
    return held ? [[held.role, held] as const] : [];
  });
}

function heldBy(mention: Mention, sentence: ClaimSentence): Held | null {
  const name = fullName(mention);
  if (!name) return null;
  const { text } = sentence;
  const told =
    ahead.exec(inSmallLetters(text.slice(Math.max(0, mention.start - most), mention.start))) ??
    behind.exec(inSmallLetters(text.slice(mention.end, mention.end + most)));
  if (!told || (told[1] ?? '') !== '') return null;
  return { sentence, span: mention, role: roleOf(fold(told[2] ?? '')), ...name };
}

/** `prime minister` for "premier"; of ministers, with what of: `finance minister`. */
function roleOf(words: string): string {
  const post = isOf.find(([, form]) => form.test(words));
  return post === undefined || post[0] === 'minister'
    ? words.replace(/^(?:the|an?|his|her|its|their|our|as) /u, '')
    : post[0];
}

/** Of two articles, each of which names one person for a post: where it is another one, of what both tell. */
export function roleFindings(
  ofLeft: Gathered<Held>,
  ofRight: Gathered<Held>,
  { left: leftSentences, right: rightSentences }: TwoArticles,
): readonly SentenceFinding[] {
  return [...ofLeft].flatMap(([role, mine]) => {
    const theirs = ofRight.get(role) ?? [];
    const [left, right] = [mine[0], theirs[0]];
    if (!left || !right || !isOne(mine) || !isOne(theirs)) return [];
    const isNamesake = left.last === right.last;
    if (isNamesake) {
      const [here, there] = [leftSentences.firstNames(left.last), rightSentences.firstNames(right.last)];
      if (here.size > 1 || there.size > 1 || sameGivenName(left.first, right.first)) return [];
      if (isMisprint(printed(left), printed(right))) return [];
    } else if (
      leftSentences.hasNamesake(lastNameOf(right)) ||
      rightSentences.hasNamesake(lastNameOf(left)) ||
      !shareTelling(left, right)
    )
      return [];
    return [
      {
        kind: 'name' as const,
        relation: 'conflict' as const,
        about: `who the ${role} is`,
        left: left.span,
        right: right.span,
        sentences: { left: left.sentence.index, right: right.sentence.index },
      },
    ];
  });
}

function printed({ sentence, span }: Held): string {
  return sentence.text.slice(span.start, span.end);
}

function isOne(held: readonly Held[]): boolean {
  return held.every(({ last }) => last === held[0]?.last);
}

function lastNameOf({ sentence: { text }, span }: Held): string {
  return lastName(text.slice(span.start, span.end));
}

/** Whether what two sentences tell of the holder of a post is alike. */
function shareTelling(one: Held, other: Held): boolean {
  const stems = new Set(tellingStems(one));
  return tellingStems(other).some((found) => stems.has(found));
}

function tellingStems({ sentence: { words }, span }: Held): readonly string[] {
  return words
    .filter(
      (word) =>
        !word.name &&
        (word.end <= span.start || word.start >= span.end) &&
        word.form.rarity >= tellingRarity &&
        !isPost.test(word.form.norm),
    )
    .map(({ form }) => form.stem);
}
