import type { MentionKind } from '../entity';

/** What one kind of mention looks like; a sticky expression is of one that begins where an amount does. */
export interface Pattern {
  readonly kind: MentionKind;
  readonly expression: RegExp;
}

export function pattern(kind: MentionKind, source: string, flags = 'gu'): Pattern {
  return { kind, expression: new RegExp(source, flags) };
}

/** A pattern of what begins with an amount, so that it needs to be looked for at few places only. */
export function amountPattern(kind: MentionKind, source: string, flags = 'gu'): Pattern {
  return pattern(kind, source, `${flags}y`);
}

/** The matches of a pattern's expression, in order, never overlapping; `amounts` is where amounts may begin, ascending. */
export function* matchesIn(
  text: string,
  expression: RegExp,
  amounts: readonly number[],
): Generator<RegExpExecArray, void> {
  // `matchAll` would make the expression anew, which takes longer than to look through a short text.
  if (!expression.sticky) {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) yield match;
    return;
  }
  let end = 0;
  for (const start of amounts) {
    if (start < end) continue;
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (!match) continue;
    yield match;
    end = start + match[0].length;
  }
}
