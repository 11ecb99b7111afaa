import { seededRandom } from './random';

/**
 * Lloyd's k-means over rows of unit length, seeded; returns the cluster of each row and the centres.
 */
export function kMeans(
  rows: Float32Array,
  dimensions: number,
  k: number,
  rounds: number,
): { readonly cluster: Uint16Array; readonly centres: Float32Array } {
  const count = rows.length / dimensions;
  const random = seededRandom(k);
  const centres = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c++) {
    const row = Math.floor(((c + random()) / k) * count);
    centres.set(rows.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
  }
  const cluster = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    const lengths = new Float32Array(k);
    for (let c = 0; c < k; c++) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += (centres[c * dimensions + d] ?? 0) ** 2;
      lengths[c] = sum / 2;
    }
    for (let i = 0; i < count; i++) cluster[i] = nearest(rows, i * dimensions, centres, lengths, dimensions);
    const sizes = new Uint32Array(k);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const c = cluster[i] ?? 0;
      sizes[c] = (sizes[c] ?? 0) + 1;
      for (let d = 0; d < dimensions; d++)
        centres[c * dimensions + d] = (centres[c * dimensions + d] ?? 0) + (rows[i * dimensions + d] ?? 0);
    }
    for (let c = 0; c < k; c++) {
      const size = sizes[c] ?? 0;
      if (size === 0) {
        const row = Math.floor(random() * count);
        centres.set(rows.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
      } else {
        for (let d = 0; d < dimensions; d++)
          centres[c * dimensions + d] = (centres[c * dimensions + d] ?? 0) / size;
      }
    }
  }
  return { cluster, centres };
}

function nearest(
  rows: Float32Array,
  at: number,
  centres: Float32Array,
  halfSquares: Float32Array,
  dimensions: number,
): number {
  let best = 0;
  let highest = -Infinity;
  for (let c = 0; c < halfSquares.length; c++) {
    let dot = -(halfSquares[c] ?? 0);
    const centre = c * dimensions;
    for (let d = 0; d < dimensions; d++) dot += (rows[at + d] ?? 0) * (centres[centre + d] ?? 0);
    if (dot > highest) {
      highest = dot;
      best = c;
    }
  }
  return best;
}
