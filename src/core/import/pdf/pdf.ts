import { getDocumentProxy } from 'unpdf';
import { legible } from '../../plain/legible';
import { brokenWordMasks } from '../../plain/brokenWords';
import { withMasks } from '../../plain/masks';
import type { Draft, DraftLine } from '../draft';
import { ImportFailure, importMessages, type ImportNote, importNote } from '../messages';
import { inReadingOrder } from './columns';
import { type Page, withoutRepeated } from './edges';
import { type Line, linesOf } from './line';
import { withNoteMarks } from './noteMarks';
import { paragraphsOf } from './paragraphs';
import type { Run } from './run';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF in reading order. @throws ImportFailure (as a rejection) where it is protected, damaged or pictures alone */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const pdf = await opened(bytes);
  const read: Page[] = [];
  const empty: number[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const lines = linesOf(withNoteMarks(runsOf((await page.getTextContent()).items)));
      if (lines.length === 0) empty.push(number);
      read.push({ height, lines });
      page.cleanup();
    }
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure(importMessages.damaged);
  } finally {
    await pdf.loadingTask.destroy();
  }
  if (empty.length === read.length) throw new ImportFailure(importMessages.scanned);
  const { pages, leftOut } = withoutRepeated(read);
  const notes: ImportNote[] = [];
  if (empty.length > 0) notes.push(importNote(importMessages.pagesWithoutText, empty.join(', ')));
  if (leftOut > 0) notes.push(importNote(importMessages.repeatedLeftOut, leftOut));
  const flows = pages.flatMap(({ lines }): readonly (readonly Line[])[] => inReadingOrder(lines));
  return { lines: whole(paragraphsOf(flows)), language: null, notes };
}

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // It takes the bytes away.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    throw new ImportFailure(isProtected ? importMessages.encrypted : importMessages.damaged);
  }
}

/** Runs that are read from left to right. Upright ones stand at the edge of a page, and are none of its text. */
function runsOf(items: readonly object[]): Run[] {
  return items.flatMap((item): Run[] => {
    if (!('str' in item && 'transform' in item && 'width' in item && 'fontName' in item)) return [];
    const { str, transform, width, fontName } = item;
    if (typeof str !== 'string' || str.trim() === '' || !Array.isArray(transform)) return [];
    const [a, b, , d, x, y] = transform.map(Number);
    if (a === undefined || b === undefined || d === undefined || x === undefined || y === undefined)
      return [];
    if (Math.abs(b) > Math.abs(a)) return [];
    return [{ text: str, x, y, width: Number(width), size: Math.abs(d), font: String(fontName) }];
  });
}

/** Paragraphs in one line each, with the words whole that were broken at the ends of lines. */
function whole(paragraphs: readonly DraftLine[]): readonly DraftLine[] {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const plain = withMasks(text, brokenWordMasks(text));
  let start = 0;
  return paragraphs.map(({ tag, text }) => {
    const says = legible(plain.slice(start, start + text.length));
    start += text.length + 2;
    return { tag, text: says.replace(/\s+/g, ' ').trim() };
  });
}
