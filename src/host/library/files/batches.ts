import type { CancellationToken, Uri } from 'vscode';

/** How many files are read at a time. */
const width = 16;
/** How much text is sent at a time, in UTF-16 units. */
const weight = 512 * 1024;
/** How many batches are put at a time: where two threads read them, neither waits for the other then. */
const depth = 3;

interface Batch {
  readonly uri: Uri;
  readonly text: string;
}

interface Batching {
  readonly token?: CancellationToken;
  /** Null for what is not to be put. */
  readonly read: (uri: Uri) => Promise<string | null>;
  readonly put: (articles: readonly Batch[]) => Promise<void>;
  readonly onProgress?: (done: number) => void;
}

/**
 * Reads a few files at a time and hands them on in batches, in the order of their names whatever the order they were
 * found or read in. The next files are read while batches are being put.
 */
export async function readInBatches(uris: readonly Uri[], batching: Batching): Promise<void> {
  const { token, read, put, onProgress } = batching;
  const sorted = uris
    .map((uri) => ({ uri, id: uri.toString() }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  let batch: Batch[] = [];
  let gathered = 0;
  const putting: Promise<void>[] = [];
  const flush = async (): Promise<void> => {
    if (putting.length >= depth) await putting.shift();
    if (batch.length > 0) {
      const last = put(batch);
      // It is awaited later; until then a rejection must not count as unhandled.
      last.catch(() => undefined);
      putting.push(last);
    }
    batch = [];
    gathered = 0;
  };
  for (let from = 0; from < sorted.length && token?.isCancellationRequested !== true; from += width) {
    const group = sorted.slice(from, from + width);
    const texts = await Promise.all(group.map(({ uri }) => read(uri)));
    group.forEach(({ uri }, index) => {
      const text = texts[index];
      if (typeof text !== 'string') return;
      batch.push({ uri, text });
      gathered += text.length;
    });
    if (gathered >= weight || batch.length >= 4 * width) await flush();
    onProgress?.(from + group.length);
  }
  await flush();
  await Promise.all(putting);
}
