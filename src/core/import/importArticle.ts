import type { Article } from '../article/article';
import { markOf } from '../article/documents/marks';
import { looksLikeHtml } from '../article/format';
import { readArticle, type ReadOptions } from '../article/readArticle';
import { heldDocumentsSteps } from '../article/documents/heldDocuments';
import { draftHtml, type Draft } from './draft';
import { readDocx } from './docx';
import { readMail } from './eml';
import { type ArticleHead, fileText } from './fileText';
import { type Decode, decodePage } from './htmlCharset';
import { formatOfImport, mostBytes } from './importFormats';
import { ImportFailure, importMessages, type ImportNote, importNote } from './messages';
import { readOdt } from './odt';
import { pageLines } from './pageLines';
import { readPdf } from './pdf/pdf';
import { finish } from '../steps';
import { storyLines } from './storyLines';
import type { Span } from '../text/span';

/** What came of a file: the text of a new one, and what is to be told of it. */
export interface ImportedArticle {
  readonly text: string;
  readonly head: ArticleHead;
  readonly notes: readonly ImportNote[];
}

export interface ImportOptions {
  /** The file's name, whose extension tells its format where its beginning does not. */
  readonly name: string;
  readonly decode: Decode;
}

/**
 * Makes a text file of a page, a document, a mail or a PDF. The same bytes give the same text.
 * @throws ImportFailure (as a rejection) where there is no text to be had
 */
export async function importArticle(bytes: Uint8Array, options: ImportOptions): Promise<ImportedArticle> {
  const made = await read(bytes, options);
  if ('sentences' in made) return asWritten(made);
  return 'lines' in made ? importDraft(made) : made;
}

/** The articles of a file, or why there is none of a document, and what is to be told of the whole file where it holds several. */
export interface ImportedDocuments {
  readonly documents: readonly (ImportedArticle | ImportFailure)[];
  readonly notes: readonly ImportNote[];
}

/**
 * Like `importArticle`, but makes an article of each document where a database has put many into one Word file, OpenDocument text,
 * PDF or text file. @throws ImportFailure (as a rejection) where there is no text to be had at all
 */
export async function importDocuments(bytes: Uint8Array, options: ImportOptions): Promise<ImportedDocuments> {
  const made = await read(bytes, options);
  if ('sentences' in made) return textDocuments(made, options.name);
  return 'lines' in made ? draftDocuments(made) : { documents: [made], notes: [] };
}

function draftDocuments(draft: Draft): ImportedDocuments {
  const parts = partsOf(draft);
  const [first] = parts;
  if (!first) return { documents: [importDraft(draft)], notes: [] };
  return {
    documents: parts.map(({ start, end }) =>
      orFailure(() => importDraft({ ...draft, lines: draft.lines.slice(start, end), notes: [] })),
    ),
    notes: [...draft.notes, ...notesAbove(draft.lines.slice(0, first.start).map(({ text }) => text))],
  };
}

/** The documents in a draft as ranges of its lines, half-open. */
function partsOf({ lines }: Draft): readonly Span[] {
  const [starts, ends] = [new Map<number, number>(), new Map<number, number>()];
  let at = 0;
  const texts = lines.map(({ text }, index) => {
    starts.set(at, index);
    ends.set(at + text.length, index + 1);
    at += text.length + 1;
    // A break inside a line ends none.
    return text.replace(/[\r\n]/g, ' ');
  });
  const held = finish(heldDocumentsSteps(texts.join('\n')));
  return (held?.parts ?? []).map(({ start, end }) => {
    const first = starts.get(start) ?? 0;
    return { start: first, end: ends.get(end) ?? first };
  });
}

function textDocuments(article: Article, name: string): ImportedDocuments {
  const { text, documents } = article;
  const [first] = documents?.parts ?? [];
  if (!documents || !first) return { documents: [asWritten(article)], notes: [] };
  return {
    documents: documents.parts.map(({ start, end }) =>
      orFailure(() => asWritten(readArticle(text.slice(start, end), { name }), lineBreakOf(text))),
    ),
    notes: notesAbove(text.slice(0, first.start).split(/[\r\n]+/)),
  };
}

/** What is to be told of the lines above the first document. */
function notesAbove(lines: readonly string[]): readonly ImportNote[] {
  const said = lines.filter((line) => line.trim() !== '' && markOf(line) === null);
  return said.length > 0 ? [importNote(importMessages.beforeFirst, said.length)] : [];
}

/** What is in a Word file, an OpenDocument text or a PDF; a text file as it reads; or the article that any other file is. */
async function read(
  bytes: Uint8Array,
  { name, decode }: ImportOptions,
): Promise<Draft | Article | ImportedArticle> {
  if (bytes.length > mostBytes) throw new ImportFailure(importMessages.tooLarge, mostBytes >> 20);
  switch (formatOfImport(bytes, name)) {
    case 'html':
      return importHtml(decodePage(bytes, decode));
    case 'docx':
      return readDocx(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'pdf':
      return readPdf(bytes);
    case 'eml':
      return importMail(bytes);
    case 'txt':
      return readArticle(textOf(bytes, decode), { name });
  }
}

function textOf(bytes: Uint8Array, decode: Decode): string {
  const text = decodePage(bytes, decode);
  if (text.includes('\0')) throw new ImportFailure(importMessages.damaged);
  return text;
}

function orFailure(make: () => ImportedArticle): ImportedArticle | ImportFailure {
  try {
    return make();
  } catch (error) {
    if (error instanceof ImportFailure) return error;
    throw error;
  }
}

/** Makes a text file of what was copied, which is HTML or text. @throws ImportFailure */
export function importClipboard(text: string): ImportedArticle {
  return looksLikeHtml(text) ? importHtml(text) : importText(text);
}

function importHtml(html: string): ImportedArticle {
  const article = readArticle(html, { name: 'page.html' });
  return imported(article, {}, { isPage: true, lines: pageLines(article) });
}

function importText(text: string): ImportedArticle {
  return imported(readArticle(text, { name: 'text.txt' }), {}, { isPage: true, lines: null });
}

function importDraft(draft: Draft): ImportedArticle {
  const article = readArticle(draftHtml(draft), { name: 'draft.html' });
  const { notes, ...made } = imported(article, {}, { isPage: false, lines: null });
  return { ...made, notes: [...draft.notes, ...notes] };
}

async function importMail(bytes: Uint8Array): Promise<ImportedArticle> {
  const { content, format, title, published, publisher, byline } = await readMail(bytes);
  const options: ReadOptions = {
    name: format === 'html' ? 'mail.html' : 'mail.txt',
    ...(title !== null && { title }),
    ...(published !== null && { date: published }),
  };
  const article = readArticle(content, options);
  const lines = format === 'html' ? pageLines(article) : null;
  const told = {
    publisher: publisher ?? article.publisher,
    byline: publisher === null ? (byline ?? article.byline) : article.byline,
  };
  return imported(article, told, { isPage: true, lines });
}

/** A text file stays as it is written; it ends with a line break. */
function asWritten(article: Article, lineBreak = lineBreakOf(article.text)): ImportedArticle {
  const { text } = article;
  if (text.trim() === '') throw new ImportFailure(importMessages.noText);
  const head = headOf(article);
  const notes = notesOn(article, head, false);
  return { text: /[\r\n]$/.test(text) ? text : text + lineBreak, head, notes };
}

function lineBreakOf(text: string): string {
  return /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
}

function headOf({ title, publisher, published, byline, url, language }: Article): ArticleHead {
  return { title, publisher, published, byline, url, language };
}

/** @param told What is known of the article besides what it tells itself, and wins. */
function imported(
  article: Article,
  told: Partial<ArticleHead>,
  options: Parameters<typeof storyLines>[1],
): ImportedArticle {
  const head = { ...headOf(article), ...told };
  const lines = storyLines(article, options).filter((line) => line !== head.title);
  if (lines.length === 0) throw new ImportFailure(importMessages.noText);
  return { text: fileText(head, lines), head, notes: notesOn(article, head, options.isPage) };
}

const struck = /<(?:del|s|strike)[\s>]/i;
const behindPaywall = /"isAccessibleForFree"\s*:\s*"?false/i;

function notesOn(article: Article, { title, published }: ArticleHead, isPage: boolean): ImportNote[] {
  const notes: ImportNote[] = [];
  if (article.documents) notes.push(importNote(importMessages.manyDocuments, article.documents.count));
  if (title === null) notes.push(importNote(importMessages.noHeadline));
  if (published === null) notes.push(importNote(importMessages.noDay));
  if (isPage && article.blocks.some(({ kind }) => kind === 'comment'))
    notes.push(importNote(importMessages.commentsLeftOut));
  if (isPage && struck.test(article.text)) notes.push(importNote(importMessages.struckLeftOut));
  if (isPage && behindPaywall.test(article.text)) notes.push(importNote(importMessages.behindPaywall));
  return notes;
}
