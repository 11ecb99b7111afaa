import { onDemand } from '../../onDemand';
import type { Span } from '../../text/span';
import type { MentionKind } from '../entity';
import { beginningsIn } from './beginnings';
import type { Beginnings } from './beginnings';
import { inSmallLetters, sourceInSmallLetters } from '../../text/words/smallLetters';

/** What one kind of mention looks like, and where alone it may begin, unless that is anywhere. */
export interface Pattern {
  readonly kind: MentionKind;
  readonly expression: () => RegExp;
  readonly begins: keyof Beginnings | null;
  /** Whether it is looked for in the text in small letters, since case does not matter. */
  readonly inAnyCase: boolean;
}

export function pattern(kind: MentionKind, source: string, inAnyCase = false): Pattern {
  return made(kind, source, 'gu', null, inAnyCase);
}

/** A pattern of what begins in one way, so that it needs to be looked for at few places only. */
export function patternAt(
  begins: keyof Beginnings,
  kind: MentionKind,
  source: string,
  inAnyCase = false,
): Pattern {
  return made(kind, source, 'guy', begins, inAnyCase);
}

function made(
  kind: MentionKind,
  source: string,
  flags: string,
  begins: Pattern['begins'],
  inAnyCase: boolean,
): Pattern {
  const expression = onDemand(() => new RegExp(inAnyCase ? sourceInSmallLetters(source) : source, flags));
  return { kind, begins, inAnyCase, expression };
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
  { expression: make, begins, inAnyCase }: Pattern,
): readonly Span[] {
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
