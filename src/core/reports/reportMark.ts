/** Stands at the end of a report in Markdown; one in HTML names its generator in its head. */
export const markdownMark = '\n<!-- Made with Parallax -->\n';
const htmlMark = '<meta name="generator" content="Parallax">';
/** The mark of a page is in its first units, that of Markdown in its last ones. */
export const markedLength = 300;

/** Whether a text, or its beginning and end, is a report of what articles say, and so no article of the same story itself. */
export function isReport(text: string): boolean {
  const beginning = text.slice(0, markedLength);
  return (
    (/^<!DOCTYPE html>/i.test(beginning) && beginning.includes(htmlMark)) ||
    text.slice(-markedLength).trimEnd().endsWith(markdownMark.trim())
  );
}
