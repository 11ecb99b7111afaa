import { decodeHTMLStrict } from 'entities/decode';

/** Character references of HTML, with their semicolon. */
export const reference = /&(?:#(?:\d{2,7}|[xX][\da-fA-F]{2,6})|[A-Za-z][\dA-Za-z]{1,30});/g;

/** What a match of `reference` stands for; null for one that names nothing, or a character that cannot be in a text. */
export function characterOf(written: string): string | null {
  const character = decodeHTMLStrict(written);
  return character === written || character < ' ' || character === '\uFFFD' ? null : character;
}
