/** Has no width, and no line is broken at it. */
const wordJoiner = '\u2060';

/**
 * Text that others wrote, for a label or a message of VS Code, which draws `$(heart)` as an icon and `[here](command:…)` as a link:
 * parted by a character that nobody sees, neither is one. Not for Markdown (`appendReadable`), and not for what is copied.
 */
export function verbatim(text: string): string {
  return text.replace(/[$\]](?=\()/gu, `$&${wordJoiner}`);
}
