import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Gathered } from '../claims/gathered';
import type { SentenceFinding } from '../claims/linkedSentences';

/** Where something stands in a row of its kind: the second-largest port. */
export interface Standing {
  readonly sentence: ClaimSentence;
  readonly span: Span;
  readonly kind: string;
  /** From 1 on. */
  readonly place: number;
}

const ordinals = ['', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** "Second-largest port", "largest ferry port". */
const standing =
  /(?<![\p{L}-])(?:(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[\s-])?(largest|biggest|busiest|oldest|richest|poorest|tallest|longest)\s(?:\p{Ll}{3,12}\s)?(\p{Ll}{3,})(?![\p{L}-])/u;
/** Of what the row is, where it is not of the country. */
const wider =
  /(?<!\p{L})(world|europe|africa|asia|america|continent|region|county|state|province|hemisphere)(?!\p{L})/u;
const other =
  /(?<!\p{L})(?:once|formerly|then|was|were|among|one of|since|ever|ago|in (?:1[89]|20)\d\d)(?!\p{L})/u;
const names: ReadonlySet<string> = new Set(['person', 'place', 'organisation']);

/** The standings that a sentence tells, by the row and its kind. */
export function standingsIn(sentence: ClaimSentence): readonly (readonly [string, Standing])[] {
  if (!sentence.text.includes('est ')) return [];
  const said = inSmallLetters(sentence.text);
  const found = standing.exec(said);
  if (!found || other.test(said)) return [];
  const [whole, ordinal = '', size = '', kind = ''] = found;
  const span = { start: found.index, end: found.index + whole.length };
  const row = `${wider.exec(said)?.[0] ?? ''} ${size === 'biggest' ? 'largest' : size} ${kind}`;
  return [[row, { sentence, span, kind, place: ordinals.indexOf(ordinal) + 1 }]];
}

/** Of two articles, each of which tells one standing of a kind, that they are not the same, where both speak of one name. */
export function standingFindings(
  ofLeft: Gathered<Standing>,
  ofRight: Gathered<Standing>,
): readonly SentenceFinding[] {
  return [...ofLeft].flatMap(([row, mine]) => {
    const theirs = ofRight.get(row) ?? [];
    const [left, right] = [mine[0], theirs[0]];
    const isOne = (told: readonly Standing[]) => told.every(({ place }) => place === told[0]?.place);
    if (!left || !right || !isOne(mine) || !isOne(theirs) || left.place === right.place) return [];
    if (!shareName(left.sentence, right.sentence)) return [];
    return [
      {
        kind: 'figure' as const,
        relation: 'conflict' as const,
        about: `how the ${left.kind} ranks`,
        left: left.span,
        right: right.span,
        sentences: { left: left.sentence.index, right: right.sentence.index },
      },
    ];
  });
}

function shareName({ mentions: one }: ClaimSentence, { mentions: two }: ClaimSentence): boolean {
  const named = new Set(one.filter(({ kind }) => names.has(kind)).map(({ text }) => text));
  return two.some(({ text }) => named.has(text));
}
