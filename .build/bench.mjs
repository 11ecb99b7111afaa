// Runs a benchmark of test/bench: `node .build/bench.mjs NAME [arguments]`. What only benchmarks need is installed there first.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { setup } from './setup.mjs';
import { Failure, main } from './setup/failure.mjs';
import { installModules } from './setup/modules.mjs';
import { out, root } from './setup/paths.mjs';
import { forNode } from './testBundle.mjs';

const folder = path.join(root, 'test', 'bench');

/** What benchmarks need besides the npm packages of test/bench. */
const NEEDS = { size: { browser: true, host: true } };

await main(async () => {
  const [name] = process.argv.splice(2, 1);
  const entry = path.join(folder, `${name}.ts`);
  if (name === undefined || !existsSync(entry)) throw new Failure(`There is no benchmark ${entry}.`);
  Object.assign(process.env, await setup(NEEDS[name] ?? {}));
  await installModules(folder, "the benchmarks' packages");
  // Beside the packages that it imports.
  const outfile = path.join(folder, 'node_modules', '.bench', `${name}.mjs`);
  await esbuild.build({ ...forNode, entryPoints: [entry], outfile });
  await import(pathToFileURL(outfile).href);
});
