import { sameGivenName } from '../../entities/clusters/givenNames';
import type { Mention } from '../../entities/entity';
import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import { fullName } from './fullName';
import type { Gathered } from '../claims/gathered';
import { hasWord } from '../claims/hasWord';
import type { SentenceFinding } from '../claims/linkedSentences';

/** Ranks of which nobody has two at once, each with its ladder. */
const ladders: readonly (readonly string[])[] = [
  [
    'constable',
    'sergeant',
    'detective inspector',
    'inspector',
    'chief inspector',
    'superintendent',
    'chief superintendent',
    'commissioner',
  ],
  [
    'private',
    'corporal',
    'lieutenant',
    'captain',
    'major',
    'colonel',
    'brigadier',
    'general',
    'admiral',
    'commodore',
  ],
  [
    'general secretary',
    'secretary',
    'president',
    'vice-president',
    'vice president',
    'treasurer',
    'chairman',
    'chairwoman',
    'deputy chairman',
    'deputy chairwoman',
  ],
  ['headteacher', 'head teacher', 'deputy headteacher', 'deputy head teacher'],
  ['mayor', 'deputy mayor', 'governor', 'deputy governor', 'lieutenant governor'],
  ['director', 'deputy director', 'managing director', 'assistant director'],
  ['professor', 'lecturer'],
];
const ladderOf = new Map(ladders.flatMap((ranks, ladder) => ranks.map((rank) => [rank, ladder] as const)));
/** Their last words. */
const lasts = new Set([...ladderOf.keys()].map((rank) => rank.slice(rank.search(/[^ -]+$/u))));
const rank = [...ladderOf.keys()].sort((a, b) => b.length - a.length).join('|');
const before = new RegExp(
  `(?<![\\p{L}-])(?<!(?:former|ex|then|late|acting|assistant|deputy|vice)[\\s-])(${rank}),?\\s$`,
  'u',
);
const behind = new RegExp(
  `^,\\s(?:the|a|an|its|their|\\p{L}[\\p{L}.]*['’]s?)\\s(?:\\p{L}+['’]s?\\s){0,2}?(${rank})(?![\\p{L}-])`,
  'u',
);
const most = 48;
const none: readonly never[] = [];

/** Somebody with a rank. */
export interface Ranked {
  readonly sentence: number;
  readonly span: Span;
  readonly rank: string;
  readonly first: string;
}

/** Whom a sentence gives a rank, by their last names. */
export function ranksIn(sentence: ClaimSentence): readonly (readonly [string, Ranked])[] {
  if (!hasWord(sentence, lasts)) return none;
  const { index, mentions, text } = sentence;
  return mentions.flatMap((mention) => {
    const name = fullName(mention);
    const told = name && rankOf(mention, text);
    return told ? [[name.last, { sentence: index, first: name.first, ...told }] as const] : [];
  });
}

function rankOf(
  { start, end }: Mention,
  text: string,
): { readonly span: Span; readonly rank: string } | null {
  const ahead = before.exec(inSmallLetters(text.slice(Math.max(0, start - most), start)));
  if (ahead) {
    const from = start - ahead[0].length;
    return { span: { start: from, end }, rank: ahead[1] ?? '' };
  }
  const after = behind.exec(inSmallLetters(text.slice(end, end + most)));
  return after && { span: { start, end: end + after[0].length }, rank: after[1] ?? '' };
}

/** Whom two articles give two ranks of one ladder. */
export function rankFindings(
  ofLeft: Gathered<Ranked>,
  ofRight: Gathered<Ranked>,
): readonly SentenceFinding[] {
  return [...ofLeft].flatMap(([last, mine]) => {
    const theirs = ofRight.get(last) ?? [];
    const [left, right] = [mine[0], theirs[0]];
    if (!left || !right || !sameGivenName(left.first, right.first)) return [];
    if (ladderOf.get(left.rank) !== ladderOf.get(right.rank)) return [];
    if (mine.some((one) => theirs.some((other) => isLikeRank(one.rank, other.rank)))) return [];
    return [
      {
        kind: 'name' as const,
        relation: 'conflict' as const,
        about: 'what the rank is',
        left: left.span,
        right: right.span,
        sentences: { left: left.sentence, right: right.sentence },
      },
    ];
  });
}

/** "Inspector" is short for "detective inspector", "secretary" for "general secretary". */
function isLikeRank(one: string, other: string): boolean {
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
