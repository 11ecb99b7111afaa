import { articleExtensions } from './fileNames';

/** How a file is written. */
type Format = 'text' | 'markdown' | 'html';

const formats: Readonly<Record<(typeof articleExtensions)[number], Format>> = {
  txt: 'text',
  md: 'markdown',
  html: 'html',
  htm: 'html',
};

/** The format that the extension of a file's name or address tells; null when it tells none. */
export function formatOfName(name: string): Format | null {
  const extension = /[^.]*$/.exec(name)?.[0].toLowerCase();
  const known = articleExtensions.find((one) => one === extension);
  return known === undefined ? null : formats[known];
}

const tag = /<(?:!doctype\s+html|!--|\/?[a-z][a-z\d]*[\s/>])/i;
const page =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const fragment = /^\s*<(?:article|main|section|div|header|h[1-6]|p|ul|ol|table|center|font)\b[^<>]*>/i;
/** At least two closing tags of blocks. */
const blockEnds = /(?:<\/(?:article|blockquote|div|h[1-6]|li|p|section|td|ul)\s*>[^]*?){2}/i;

/** What HTML looks like, whatever the file is called. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4000);
  if (page.test(start)) return true;
  if (!fragment.test(start)) return false;
  return blockEnds.test(text);
}

/** Headings, the rule below the head of a table, fences of code, and tasks, each with what it has in it. */
const markdownLines: readonly (readonly [mark: string, line: RegExp])[] = [
  ['# ', /^ {0,3}#{1,6} +\S/m],
  ['|', /^ {0,3}\|?[^\r\n|]*\|[^\r\n]*(?:\r\n|[\r\n]) {0,3}\|? *:?-{2,}:? *(?:\| *:?-{2,}:? *)+\|? *$/m],
  ['```', /^ {0,3}``` *[\w+-]* *$/m],
  ['~~~', /^ {0,3}~~~ *[\w+-]* *$/m],
  ['] ', /^ *[-*+] \[[ xX]\] \S/m],
];

/** The format of a text: what it looks like, then what its name tells. */
export function formatOf(text: string, name: string | null): Format {
  const named = name === null ? null : formatOfName(name);
  if (looksLikeHtml(text) || (named === 'html' && tag.test(text))) return 'html';
  if (named === 'markdown') return 'markdown';
  if (markdownLines.some(([mark, line]) => text.includes(mark) && line.test(text))) return 'markdown';
  return 'text';
}
