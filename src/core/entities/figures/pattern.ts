import type { MentionKind } from '../entity';

/** What one kind of mention looks like. */
export interface Pattern {
  readonly kind: MentionKind;
  readonly expression: RegExp;
}

export function pattern(kind: MentionKind, source: string, flags = 'gu'): Pattern {
  return { kind, expression: new RegExp(source, flags) };
}
