import { verbatim } from './verbatim';

/** Characters that change the direction of the text around them, including our own words. */
const directionControls = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text that others wrote as one line, verbatim: each run of white space one space, direction controls left out. */
export function oneLine(text: string): string {
  return verbatim(text.replace(directionControls, '').replace(/\s+/gu, ' '));
}

/** One line for a label or a card, cut at a word once it is longer than `longest` UTF-16 units. */
export function readable(text: string, longest = 400): string {
  const line = oneLine(text).trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
