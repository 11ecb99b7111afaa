import type { Article } from '../article/article';
import { looksLikeHtml } from '../article/format';
import { readArticle, type ReadOptions } from '../article/readArticle';
import { legible } from '../plain/legible';
import { documentParts, withinMarks } from './documentParts';
import { documentsIn } from './documentMarks';
import { draftHtml, type Draft } from './draft';
import { readDocx } from './docx';
import { readMail } from './eml';
import { type ArticleHead, fileText } from './fileText';
import { type Decode, decodePage } from './htmlCharset';
import { formatOfImport, mostBytes } from './importFormats';
import { ImportFailure, importMessages, type ImportNote, importNote } from './messages';
import { readOdt } from './odt';
import { readPdf } from './pdf/pdf';
import { storyLines } from './storyLines';
import { tableCells } from './tableCells';

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
  return 'lines' in made ? importDraft(made) : made;
}

/** The articles of a file, or why there is none of a document, and what is to be told of the whole file where it holds several. */
export interface ImportedDocuments {
  readonly documents: readonly (ImportedArticle | ImportFailure)[];
  readonly notes: readonly ImportNote[];
}

/**
 * Like `importArticle`, but makes an article of each document where a database has put many into one Word file, OpenDocument text
 * or PDF. @throws ImportFailure (as a rejection) where there is no text to be had at all
 */
export async function importDocuments(bytes: Uint8Array, options: ImportOptions): Promise<ImportedDocuments> {
  const made = await read(bytes, options);
  if (!('lines' in made)) return { documents: [made], notes: [] };
  const lines = made.lines.map(({ text }) => text);
  const parts = documentParts(lines);
  const [first] = parts;
  if (!first) return { documents: [importDraft(made)], notes: [] };
  const before = first.start > 0 ? [importNote(importMessages.beforeFirst, first.start)] : [];
  return {
    documents: parts.map((part) => {
      const { start, end } = withinMarks(lines, part);
      return partOf({ ...made, lines: made.lines.slice(start, end), notes: [] });
    }),
    notes: [...made.notes, ...before],
  };
}

/** What is in a Word file, an OpenDocument text or a PDF, or the article that any other file is. */
async function read(bytes: Uint8Array, { name, decode }: ImportOptions): Promise<Draft | ImportedArticle> {
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
  }
}

function partOf(draft: Draft): ImportedArticle | ImportFailure {
  try {
    return importDraft(draft);
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
  return imported(article, {}, { isPage: true, cells: tableCells(article) });
}

function importText(text: string): ImportedArticle {
  return imported(readArticle(text, { name: 'text.txt' }), {}, { isPage: true, cells: [] });
}

function importDraft(draft: Draft): ImportedArticle {
  const article = readArticle(draftHtml(draft), { name: 'draft.html' });
  const { notes, ...made } = imported(article, {}, { isPage: false, cells: [] });
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
  const cells = format === 'html' ? tableCells(article) : [];
  const told = {
    publisher: publisher ?? article.publisher,
    byline: publisher === null ? (byline ?? article.byline) : article.byline,
  };
  return imported(article, told, { isPage: true, cells });
}

/** @param told What is known of the article besides what it tells itself, and wins. */
function imported(
  article: Article,
  told: Partial<ArticleHead>,
  options: Parameters<typeof storyLines>[1],
): ImportedArticle {
  const { title, publisher, published, byline, url, language } = article;
  const head = { title, publisher, published, byline, url, language, ...told };
  const lines = storyLines(article, options).filter((line) => line !== head.title);
  if (lines.length === 0) throw new ImportFailure(importMessages.noText);
  return { text: fileText(head, lines), head, notes: notesOn(article, head, options.isPage) };
}

const struck = /<(?:del|s|strike)[\s>]/i;
const behindPaywall = /"isAccessibleForFree"\s*:\s*"?false/i;

function notesOn(article: Article, { title, published }: ArticleHead, isPage: boolean): ImportNote[] {
  const notes: ImportNote[] = [];
  const documents = documentsIn(linesOf(article));
  if (documents > 0) notes.push(importNote(importMessages.manyDocuments, documents));
  if (title === null) notes.push(importNote(importMessages.noHeadline));
  if (published === null) notes.push(importNote(importMessages.noDay));
  if (isPage && article.blocks.some(({ kind }) => kind === 'comment'))
    notes.push(importNote(importMessages.commentsLeftOut));
  if (isPage && struck.test(article.text)) notes.push(importNote(importMessages.struckLeftOut));
  if (isPage && behindPaywall.test(article.text)) notes.push(importNote(importMessages.behindPaywall));
  return notes;
}

function* linesOf({ plain, blocks }: Article): Generator<string> {
  for (const { start, end } of blocks) yield* legible(plain.slice(start, end)).split(/[\r\n]+/);
}
