import type { Value } from '../../alignment/values/values';
import type { ClaimSentence } from '../claims/claimSentence';

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);
const counts = 'two three four five six seven eight nine'.split(' ');
const severals = [...parts.keys()].filter((part) => part.endsWith('s')).join('|');
const ones = [...parts.keys()].filter((part) => !part.endsWith('s') && part !== 'half').join('|');
/** Behind a part these say that it is one of a length or a time, or of an unnamed number. */
const noShare = String.raw`(?![\p{L}-]|\s(?:of\s)?an?\s(?:hour|day|week|month|year|decade|century|mile|kilomet|met|inch|million|billion|dozen)|-)`;
/** "Two-thirds", "a fifth of the votes", "by almost a third", "half of the road", "half its budget". */
const fraction = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<count>${counts.join('|')})[\s-](?<several>${severals})${noShare}` +
    String.raw`|(?:an?\s|one[\s-])(?<one>${ones})(?=\sof\s|\s?[.,;:)]|\s(?:more|less|fewer|higher|lower|in|on|to|from|since)\s)${noShare}` +
    String.raw`|(?<!(?<!\p{L})(?:first|second|other|latter|former|and a|an?|in|by|the)\s)(?<half>half)(?=\s(?:of\s)?(?:the|its|their|his|her|our|all|those|these)\s))`,
  'giu',
);

/** Words that a fraction is told by. */
export const fractionWords: ReadonlySet<string> = new Set(parts.keys());

/** Whether a share is told by a fraction. */
export function isFraction({ facets }: Value): boolean {
  return facets['fraction'] !== undefined;
}

/** The shares that an English sentence tells by a fraction, in order: "two-thirds" as 66.7 per cent. */
export function fractionsIn({ text, words }: ClaimSentence): readonly Value[] {
  if (!words.some(({ form }) => fractionWords.has(form.norm) || form.norm.includes('-'))) return [];
  return [...text.matchAll(fraction)].flatMap(({ 0: written, index, groups = {} }) => {
    const { count, several, one, half } = groups;
    const whole = parts.get((several ?? one ?? half ?? '').toLowerCase());
    const number = count === undefined ? 1 : counts.indexOf(count.toLowerCase()) + 2;
    if (whole === undefined || number >= whole) return [];
    const amount = String(Math.round((1000 * number) / whole) / 10);
    return [
      {
        start: index,
        end: index + written.length,
        kind: 'percent',
        facets: { amount, fraction: 'yes' },
        unit: '%',
      },
    ];
  });
}
