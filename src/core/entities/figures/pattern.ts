import { onDemand } from '../../onDemand';
import type { MentionKind } from '../entity';
import type { Beginnings } from './beginnings';

/** What one kind of mention looks like, and where alone it may begin, unless that is anywhere. */
export interface Pattern {
  readonly kind: MentionKind;
  readonly expression: () => RegExp;
  readonly begins: keyof Beginnings | null;
}

export function pattern(kind: MentionKind, source: string, flags = 'gu'): Pattern {
  return made(kind, source, flags, null);
}

/** A pattern of what begins in one way, so that it needs to be looked for at few places only. */
export function patternAt(
  begins: keyof Beginnings,
  kind: MentionKind,
  source: string,
  flags = 'gu',
): Pattern {
  return made(kind, source, `${flags}y`, begins);
}

function made(kind: MentionKind, source: string, flags: string, begins: Pattern['begins']): Pattern {
  return { kind, begins, expression: onDemand(() => new RegExp(source, flags)) };
}

/** The matches of a pattern, in order, never overlapping. */
export function matchesIn(
  text: string,
  { expression: make, begins }: Pattern,
  beginnings: Beginnings,
): readonly RegExpExecArray[] {
  const expression = make();
  // `matchAll` would make the expression anew, which takes longer than to look through a short text.
  if (begins === null) return matchesAnywhere(text, expression);
  const starts = beginnings[begins];
  if (starts.length === 0) return none;
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const start of starts) {
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
