// `npm run fuzz -- --minutes N [--seed S] [--only NAME]`: random input for as long; what fails is shrunk, told and saved.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { type FuzzProperty, makeProperties } from './properties';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 10);
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(minutes > 0) || !Number.isInteger(firstSeed)) throw new Error('--minutes and --seed take numbers.');

const folder = path.join(__PROJECT_ROOT__, 'out', 'fuzz');

/** Whether all went well, of so many inputs. */
async function ask({ name, property, perSecond }: FuzzProperty, seed: number): Promise<number | null> {
  const run = await fc.check(property, { seed, numRuns: perSecond });
  if (!run.failed) return run.numRuns;
  const file = path.join(folder, `${name.replaceAll(' ', '-')}-${seed}.txt`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${fc.stringify(run.counterexample)}\n\n${fc.defaultReportMessage(run)}\n`);
  console.log(
    `FAILED: ${name}, seed ${seed}; the smallest input is in ${path.relative(__PROJECT_ROOT__, file)}`,
  );
  console.log(`${fc.stringify(run.counterexample)}\n${String(run.errorInstance).slice(0, 2000)}`);
  return null;
}

async function main(): Promise<void> {
  const { all, dispose } = await makeProperties();
  const asked = all.filter(({ name }) => values.only === undefined || name === values.only);
  const inputs = new Map(asked.map(({ name }) => [name, 0]));
  const failed = new Set<string>();
  const end = Date.now() + minutes * 60_000;
  console.log(`seed ${firstSeed}`);
  try {
    for (let round = 0; Date.now() < end && failed.size < asked.length; round++) {
      for (const property of asked) {
        if (failed.has(property.name) || Date.now() >= end) continue;
        const count = await ask(property, firstSeed + round);
        if (count === null) failed.add(property.name);
        inputs.set(property.name, (inputs.get(property.name) ?? 0) + (count ?? 0));
      }
    }
  } finally {
    dispose();
  }
  for (const [name, count] of inputs)
    console.log(`${name}: ${count} inputs${failed.has(name) ? ', FAILED' : ''}`);
  process.exitCode = failed.size > 0 ? 1 : 0;
}

await main();
