/** How many values two lists share, each ascending and holding a value once. */
export function countShared(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const inA = a[i] ?? 0;
    const inB = b[j] ?? 0;
    if (inA === inB) count += 1;
    if (inA <= inB) i += 1;
    if (inB <= inA) j += 1;
  }
  return count;
}
