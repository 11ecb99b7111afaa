/** "Document 3 of 50", "3 of 250 DOCUMENTS": these count up by one. */
const numbered = /^(?:document (\d{1,6}) of (\d{1,6})|(\d{1,6}) of (\d{1,6}) documents)$/i;
const end = /^end of document$/i;

/** What each document has an identifier of its own in: Factiva, ProQuest, Gale, NewsBank, Europresse. */
const identifiers: readonly RegExp[] = [
  /^document ([a-z]{2,}[\da-z]{12,})$/i,
  /^proquest document id:\s*(\d{5,})$/i,
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
    const [, first, ofFirst, second, ofSecond] = numbered.exec(line) ?? [];
    const number = Number(first ?? second ?? 0);
    const of = Number(ofFirst ?? ofSecond ?? 0);
    if (number > 0 && number <= of) {
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
