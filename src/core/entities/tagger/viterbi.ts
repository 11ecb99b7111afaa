import { labelCount, mayFollow, mayStart, mayStop } from './labels';

const impossible = -1e9;

/** Weights between neighbouring labels, row by row: `[from * labelCount + to]`. */
export type Transitions = ArrayLike<number>;

/** For each label, those that may come before it. */
const before: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, to) =>
  Array.from({ length: labelCount }, (_unused, from) => from).filter((from) => mayFollow(from, to)),
);

/**
 * The labels of highest total score for `length` tokens; `scores` holds `labelCount` numbers a token. Ties go to the
 * lower label.
 */
export function bestLabels(scores: ArrayLike<number>, length: number, transitions: Transitions): Uint8Array {
  const best = new Float64Array(length * labelCount).fill(impossible);
  const back = new Uint8Array(length * labelCount);
  for (let label = 0; label < labelCount; label++) if (mayStart(label)) best[label] = scores[label] ?? 0;
  for (let i = 1; i < length; i++) {
    const row = i * labelCount;
    for (let to = 0; to < labelCount; to++) {
      let highest = impossible;
      let from = 0;
      for (const candidate of before[to] ?? []) {
        const score =
          (best[row - labelCount + candidate] ?? impossible) +
          (transitions[candidate * labelCount + to] ?? 0);
        if (score > highest) {
          highest = score;
          from = candidate;
        }
      }
      best[row + to] = highest + (scores[row + to] ?? 0);
      back[row + to] = from;
    }
  }
  const labels = new Uint8Array(length);
  let last = 0;
  let highest = impossible;
  const row = (length - 1) * labelCount;
  for (let label = 0; label < labelCount; label++) {
    const score = best[row + label] ?? impossible;
    if (mayStop(label) && score > highest) {
      highest = score;
      last = label;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * labelCount + last] ?? 0;
  }
  return labels;
}
