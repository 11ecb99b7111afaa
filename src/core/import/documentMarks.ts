/** "Document 3 of 50", "3 of 250 DOCUMENTS": these count up by one. */
const numbered = /^(?:document (\d{1,6}) of (\d{1,6})|(\d{1,6}) of (\d{1,6}) documents)$/i;
const end = /^end of document$/i;
const factivaId = /^document ([a-z]{2,}[\da-z]{12,})$/i;
export const proquestId = /^proquest document id:\s*(\d{5,})$/i;

/** What each document has an identifier of its own in: Factiva, ProQuest, Gale, NewsBank, Europresse. */
const identifiers: readonly RegExp[] = [
  factivaId,
  proquestId,
  /^gale document number:\s*(\S{5,40})$/i,
  /^(?:record|accession) number:\s*(\S{5,40})$/i,
  /^(?:document\s+)?(news·\d{8}·[\p{L}\d]{1,12}·\S{1,40})$/iu,
];

/** In UTF-16 units: no mark is longer. */
const longest = 120;

/**
 * How many documents of a newspaper database a text holds one after another, by the marks that the databases put between them,
 * each a line of its own; 0 where that is not clear. One mark alone proves nothing, since an article may quote it: at least
 * two have to count up, to end a document, or to give two different identifiers of one database.
 */
export function documentsIn(lines: Iterable<string>): number {
  const found = identifiers.map(() => new Set<string>());
  let [ends, last, total, run, most] = [0, 0, 0, 0, 0];
  for (const whole of lines) {
    if (whole.length > longest) continue;
    const line = whole.trim();
    if (end.test(line)) ends += 1;
    const mark = numberOf(line);
    if (mark) {
      const { number, of } = mark;
      run = of === total && number === last + 1 ? run + 1 : 1;
      [last, total, most] = [number, of, Math.max(most, run)];
    }
    for (const [index, pattern] of identifiers.entries()) {
      const id = pattern.exec(line)?.[1];
      if (id !== undefined) found[index]?.add(id);
    }
  }
  const count = found.reduce((so, { size }) => Math.max(so, size), Math.max(most, ends));
  return count < 2 ? 0 : count;
}

/** What a line says that gives the number of a document among all. */
export function numberOf(line: string): { readonly number: number; readonly of: number } | null {
  if (line.length > longest) return null;
  const [, first, ofFirst, second, ofSecond] = numbered.exec(line.trim()) ?? [];
  const [number, of] = [Number(first ?? second ?? 0), Number(ofFirst ?? ofSecond ?? 0)];
  return number > 0 && number <= of ? { number, of } : null;
}

/** What a line says that is the last of a document: its identifier, or that it ends. */
export function closingMark(line: string): string | null {
  if (line.length > longest) return null;
  return factivaId.exec(line.trim())?.[1] ?? (end.test(line.trim()) ? '' : null);
}
