const special = /[\\`*_[\]<>~|&$]|:(?=\/\/)|(?<=\bwww)\./giu;

/**
 * One line of Markdown that shows the text letter for letter: nothing in it is formatting, markup, a formula or a link. White
 * space, line breaks too, becomes one space each.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(special, '\\$&')
    .replace(/^[#+=-]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
