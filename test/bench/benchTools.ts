import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of data sets: the first argument, else the one beside the project. Null, and said so, when it is not there. */
export function dataFolder(): string | null {
  const folder = process.argv[2] ?? path.join(__PROJECT_ROOT__, '..', 'shared', 'data');
  if (existsSync(folder)) return folder;
  console.log(`Skipped: there are no data sets in ${folder}.`);
  return null;
}

/** The rows of a file with one JSON value a line, taken at their word. */
export function readRows(...file: readonly string[]): readonly unknown[] {
  const lines = readFileSync(path.join(...file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

/** What was found right and wrong, and what was not found. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
    missed: sum(({ missed }) => missed),
  };
}

export function compareSets(found: ReadonlySet<string>, expected: ReadonlySet<string>): Tally {
  const right = [...found].filter((item) => expected.has(item)).length;
  return { right, wrong: found.size - right, missed: expected.size - right };
}

export function scoresOf({ right, wrong, missed }: Tally) {
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** Rounded to four decimals; 0 of nothing is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4;
}

/** Milliseconds of processor time that the work takes, so that other work on the machine does not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The value below which that share of the values lies, so the median at one half; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const place = Math.min(values.length - 1, Math.floor(values.length * share));
  return values.toSorted((left, right) => left - right)[place] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
