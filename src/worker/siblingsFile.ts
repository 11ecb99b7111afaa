import type { PathsOfArticles } from '../core/siblings/pathsOfArticles';
import { readSiblingsLine, type SiblingsOfFile } from '../protocol/siblingsFile';

type Ranking = Extract<SiblingsOfFile, { readonly kind: 'ranking' }>;

const lineFeed = 0x0a;

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/** Reads a file of siblings line by line: what it says of the articles that there are, or the first line that is none of such a file. */
export function* siblingsFileSteps(
  bytes: Uint8Array,
  articles: PathsOfArticles,
): Generator<undefined, SiblingsOfFile> {
  const decoder = new TextDecoder();
  const rankings: Ranking['rankings'] = [];
  let firstMissing: Ranking['firstMissing'] = null;
  let missing = 0;
  let line = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    const text = decoder.decode(bytes.subarray(start, end));
    start = end + 1;
    line += 1;
    if (text.trim() === '') continue;
    const rows = readSiblingsLine(text);
    if (typeof rows === 'string') return { kind: 'problem', line, problem: rows };
    for (const row of rows) {
      const id = articles.find(row.id);
      if (id === null) {
        missing += 1;
        firstMissing ??= { line, id: row.id };
        continue;
      }
      const siblings = row.siblings.flatMap((sibling) => {
        const own = articles.find(sibling.id);
        return own === null || own === id ? [] : [{ ...sibling, id: own }];
      });
      rankings.push({ id, siblings: siblings.sort((a, b) => b.score - a.score) });
    }
    yield;
  }
  return { kind: 'ranking', rankings, missing, firstMissing };
}
