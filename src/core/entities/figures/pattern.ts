import { onDemand } from '../../onDemand';
import type { Span } from '../../text/span';
import type { MentionKind } from '../entity';
import { beginningsIn } from './beginnings';
import type { Beginnings } from './beginnings';
import { inSmallLetters, sourceInSmallLetters } from '../../text/words/smallLetters';

/** How a pattern is looked for. */
interface Search {
  /** Where alone it may begin, so that it needs to be looked for at few places only; null for anywhere. */
  readonly begins: keyof Beginnings | null;
  /** Whether it is looked for in the text in small letters, since case does not matter. */
  readonly inAnyCase: boolean;
  /** What a text in small letters must have, to be asked first where the expression is long: that takes long to make, too. */
  readonly needs: RegExp | null;
}

/** What one kind of mention looks like. */
export interface Pattern extends Search {
  readonly kind: MentionKind;
  readonly expression: () => RegExp;
}

export function pattern(
  kind: MentionKind,
  source: string,
  { begins = null, inAnyCase = false, needs = null }: Partial<Search> = {},
): Pattern {
  const flags = begins === null ? 'gu' : 'guy';
  const expression = onDemand(() => new RegExp(inAnyCase ? sourceInSmallLetters(source) : source, flags));
  return { kind, begins, inAnyCase, needs, expression };
}

/** A text in which patterns are looked for. */
export interface SearchedText {
  readonly written: string;
  readonly small: string;
  readonly beginnings: Beginnings;
}

export function searched(written: string): SearchedText {
  const small = inSmallLetters(written);
  return { written, small, beginnings: beginningsIn(written, small) };
}

/** Where a pattern matches, in order, never overlapping. */
export function matchesIn(
  { written, small, beginnings }: SearchedText,
  { expression: make, begins, inAnyCase, needs }: Pattern,
): readonly Span[] {
  if (needs && !needs.test(small)) return none;
  const text = inAnyCase ? small : written;
  // `matchAll` would make the expression anew, which takes longer than to look through a short text.
  if (begins === null) return matchesAnywhere(text, make());
  const starts = beginnings[begins];
  if (starts.length === 0) return none;
  const expression = make();
  const found: Span[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    expression.lastIndex = start;
    if (!expression.test(text)) continue;
    end = expression.lastIndex;
    found.push({ start, end });
  }
  return found;
}

/** Most patterns match nothing in most texts. */
const none: readonly Span[] = [];

function matchesAnywhere(text: string, expression: RegExp): readonly Span[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return none;
  const found: Span[] = [];
  for (; match; match = expression.exec(text)) found.push({ start: match.index, end: expression.lastIndex });
  return found;
}
