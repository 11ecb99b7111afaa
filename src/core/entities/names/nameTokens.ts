import { onDemand } from '../../onDemand';
import { finish } from '../../steps';
import type { Span } from '../../text/span';

/** One token of running text, as the finder of names reads it. */
export interface NameToken extends Span {
  readonly text: string;
}

const titles =
  'Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Sen|Rep|Reps|Sens|Gov|Lts|Pres|St|Ste|Mt|Ft|Jr|Sr|Inc|INC|Corp|CORP|Co|CO|Ltd|LTD|Bros|BROS|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Messrs|Mme|Mlle|Supt|Insp|Det|Brig|Pvt|Cpl';

const tokenPattern = onDemand(
  () =>
    new RegExp(
      [
        String.raw`(?:https?:\/\/|www\.)\S+`,
        String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
        String.raw`[@#][\p{L}\p{N}_]+`,
        String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}`,
        String.raw`(?<![\p{L}\p{N}])\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])`,
        String.raw`(?<![\p{L}\p{N}])(?:${titles})\.(?=\s|$|[,;)])`,
        String.raw`(?<![\p{L}\p{N}'’])\p{Lu}\.(?=\s*\p{Lu})`,
        String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}]+)?`,
        String.raw`['’](?:s|t|d|m|ll|re|ve|S)(?![\p{L}\p{N}])`,
        String.raw`\p{Lu}+&\p{Lu}+(?![\p{L}])`,
        // Two words that a copied page has glued together: "McCormackUS".
        String.raw`\p{L}{3,}(?<=\p{Ll}{3})(?=\p{Lu}{2,}(?!\p{L}))`,
        String.raw`[\p{L}\p{M}\p{N}]+(?:['’](?!(?:s|t|d|m|ll|re|ve|S)(?![\p{L}\p{N}]))[\p{L}\p{M}]{2,})*`,
        "``|''|--+|\\.{2,}",
        String.raw`[^\s]`,
      ].join('|'),
      'gu',
    ),
);

/** A step is so many tokens. */
const stepLength = 1000;

/**
 * Splits a text into words, abbreviations with their full stops ("U.S.", "Gen."), numbers and marks. Hyphens and the
 * genitive "'s" stand alone, so that "U.S.-led" and "Zebari's" name somebody by whole tokens.
 */
export function nameTokens(text: string): readonly NameToken[] {
  return finish(nameTokenSteps(text));
}

/** `nameTokens`, step by step. */
export function* nameTokenSteps(text: string): Generator<undefined, readonly NameToken[]> {
  const tokens: NameToken[] = [];
  const pattern = tokenPattern();
  for (let at = 0; ;) {
    while (text.charCodeAt(at) === space) at += 1;
    let end = plainWordEnd(text, at);
    if (end === at) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) break;
      at = match.index;
      end = at + match[0].length;
    }
    tokens.push({ start: at, end, text: text.slice(at, end) });
    if (tokens.length % stepLength === 0) yield;
    at = end;
  }
  return tokens;
}

/** Whether a line of the text ends between two tokens, where only space stands. */
export function lineEndsBetween(text: string, before: Span, after: Span): boolean {
  for (let at = before.end; at < after.start; at++) if (text.charCodeAt(at) === lineFeed) return true;
  return false;
}

const lineFeed = 0x0a;
const space = 0x20;
const comma = 0x2c;

/**
 * Where a word ends that is one token whatever stands before it, since it has small letters of ASCII after the first and a space
 * or a comma behind; `at` where none begins. To try the pattern takes several times as long.
 */
function plainWordEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 0x20;
  if (first < 0x61 || first > 0x7a) return at;
  let end = at + 1;
  let unit = text.charCodeAt(end);
  while (unit >= 0x61 && unit <= 0x7a) unit = text.charCodeAt(++end);
  return unit === space || unit === comma ? end : at;
}
