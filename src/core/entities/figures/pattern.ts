import type { MentionKind } from '../entity';

/** What one kind of mention looks like; a sticky expression is of one that begins where an amount does. */
export interface Pattern {
  readonly kind: MentionKind;
  readonly expression: RegExp;
}

/** The expression is made when it is first asked for: to make all takes a part of the time in which the program starts. */
export function pattern(kind: MentionKind, source: string, flags = 'gu'): Pattern {
  let expression: RegExp | null = null;
  return {
    kind,
    get expression() {
      return (expression ??= new RegExp(source, flags));
    },
  };
}

/** A pattern of what begins with an amount, so that it needs to be looked for at few places only. */
export function amountPattern(kind: MentionKind, source: string, flags = 'gu'): Pattern {
  return pattern(kind, source, `${flags}y`);
}

/** The matches of a pattern's expression, in order, never overlapping; `amounts` is where amounts may begin, ascending. */
export function matchesIn(
  text: string,
  expression: RegExp,
  amounts: readonly number[],
): readonly RegExpExecArray[] {
  // `matchAll` would make the expression anew, which takes longer than to look through a short text.
  if (!expression.sticky) return matchesAnywhere(text, expression);
  if (amounts.length === 0) return none;
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const start of amounts) {
    if (start < end) continue;
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (!match) continue;
    found.push(match);
    end = start + match[0].length;
  }
  return found;
}

/** Most patterns match nothing in most texts. */
const none: readonly RegExpExecArray[] = [];

function matchesAnywhere(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = expression.exec(text)) found.push(match);
  return found;
}
