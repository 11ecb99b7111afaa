// How the time that core takes grows with the length of a text, over texts that are one piece again and again.
//   node .build/bench.mjs growth [PART OF A NAME] [--functions read,split,name,quote,cluster,find,compare,vary,disagree,differ,report,answer] [--slice 1/20]
// For each pattern and function the processor time at 60 kB and at 1 MB, the exponent of its growth between these (1 is
// linear), and the longest step. Prints a table of what exceeds a limit, the worst of each function, and one line of JSON.
import { parseArgs } from 'node:util';
import { growthFunctions, type Prepared, prepare, type Steps } from '../unit/core/growthFunctions';
import { type GrowthPattern, growthPatterns } from '../unit/core/growthPatterns';

const smallest = 60_000;
/** More Markdown than half of that is read as text. */
const largest = { txt: 1_000_000, html: 1_000_000, md: 500_000 };
const mostExponent = 1.15;
/** Milliseconds. */
const longestStep = 50;
/** Of shorter steps, in milliseconds, it is not looked up what others did meanwhile. */
const told = 10;
/** Below this many milliseconds at the full length, growth is not measured: the clock and the compiler weigh more. */
const negligible = 40;
/** A function that would take longer at the full length is not run there, in milliseconds. */
const tooLong = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { functions: { type: 'string' }, slice: { type: 'string', default: '1/1' } },
});
const [part = ''] = positionals;
/** Every so many patterns, from the one with this number on. */
const [number = 1, count = 1] = values.slice.split('/').map(Number);

interface Measured {
  /** Processor time in milliseconds. */
  readonly time: number;
  /** The milliseconds of each step. */
  readonly steps: readonly number[];
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function measure(steps: Steps): Measured {
  const all: number[] = [];
  const before = process.cpuUsage();
  let at = performance.now();
  let used = before;
  for (let done = false; !done;) {
    done = steps.next().done === true;
    const now = performance.now();
    // What others did on the machine meanwhile is no part of the step.
    all.push(now - at > told ? Math.min(now - at, milliseconds(process.cpuUsage(used))) : now - at);
    at = now;
    used = process.cpuUsage();
  }
  return { time: milliseconds(process.cpuUsage(before)), steps: all };
}

function best(runs: number, make: () => Steps): Measured {
  return Array.from({ length: runs }, () => measure(make())).reduce(least);
}

/** The least of two runs, step by step: V8 tidies up in another one each time. */
function least(one: Measured, other: Measured): Measured {
  return {
    time: Math.min(one.time, other.time),
    steps: one.steps.map((step, at) => Math.min(step, other.steps[at] ?? Infinity)),
  };
}

function longestOf({ steps }: Measured): number {
  return steps.reduce((longest, step) => Math.max(longest, step), 0);
}

interface Row {
  readonly pattern: string;
  readonly does: string;
  readonly small: number;
  /** Null where it was not run. */
  readonly large: number | null;
  readonly exponent: number;
  readonly step: number;
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

function grow(pattern: GrowthPattern): readonly Row[] {
  const most = largest[pattern.format];
  const named = `${pattern.format}: ${pattern.name}`;
  const asked = Object.entries(growthFunctions).filter(
    ([does]) => values.functions?.split(',').includes(does) ?? true,
  );
  const small = prepare(pattern, smallest);
  const middle = prepare(pattern, most / 4);
  let large: Prepared | undefined;
  return asked.map(([does, run]) => {
    best(1, () => run(small));
    const atSmall = best(5, () => run(small));
    const atMiddle = best(1, () => run(middle));
    const growth = Math.log(atMiddle.time / atSmall.time) / Math.log(most / 4 / smallest);
    if (atMiddle.time * 4 ** Math.max(1, growth) > tooLong)
      return {
        ...{ pattern: named, does, small: rounded(atSmall.time, 1), large: null },
        ...{ exponent: rounded(growth, 2), step: rounded(longestOf(atMiddle), 1) },
      };
    const whole = (large ??= prepare(pattern, most));
    let atLarge = best(2, () => run(whole));
    const exponentOf = ({ time }: Measured) =>
      time < negligible ? 0 : Math.log(time / atSmall.time) / Math.log(most / smallest);
    if (exponentOf(atLarge) > mostExponent || longestOf(atLarge) > longestStep)
      atLarge = least(
        atLarge,
        best(2, () => run(whole)),
      );
    return {
      ...{ pattern: named, does, small: rounded(atSmall.time, 1), large: rounded(atLarge.time, 1) },
      ...{ exponent: rounded(exponentOf(atLarge), 2), step: rounded(longestOf(atLarge), 1) },
    };
  });
}

function exceeds({ large, exponent, step }: Row): boolean {
  return large === null || exponent > mostExponent || step > longestStep;
}

const chosen = growthPatterns
  .filter(({ name, format }) => `${format}: ${name}`.includes(part))
  .filter((_, index) => index % count === number - 1);
const rows: Row[] = [];
for (const pattern of chosen) {
  for (const row of grow(pattern)) {
    rows.push(row);
    console.error(`${exceeds(row) ? 'beyond' : 'within'} ${JSON.stringify(row)}`);
  }
}
const beyond = rows.filter(exceeds);
console.table(beyond);
const worst = Object.keys(growthFunctions).flatMap((does) => {
  const own = rows.filter((row) => row.does === does);
  const [steepest] = own.toSorted((a, b) => b.exponent - a.exponent);
  const [slowest] = own.toSorted((a, b) => b.step - a.step);
  return steepest && slowest
    ? [
        {
          does,
          exponent: steepest.exponent,
          steepest: steepest.pattern,
          step: slowest.step,
          slowest: slowest.pattern,
        },
      ]
    : [];
});
console.table(worst);
console.log(JSON.stringify({ patterns: chosen.length, beyond: beyond.length, worst, rows }));
