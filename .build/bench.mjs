// Runs a benchmark of test/bench: `node .build/bench.mjs NAME [arguments]`. What only benchmarks need is installed there first.
// One of test/bench/host runs inside the extension host of a real VS Code, after a build. `NAME,NAME` runs one after the
// other with the same arguments, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { setup } from './setup.mjs';
import { Failure, main } from './setup/failure.mjs';
import { installModules } from './setup/modules.mjs';
import { out, root } from './setup/paths.mjs';
import { buildCodeStandIn, forNode, forNodeHost, load } from './testBundle.mjs';

const folder = path.join(root, 'test', 'bench');

async function runInNode(name, entry) {
  await installModules(folder, "the benchmarks' packages");
  // Beside the packages that it imports.
  const outfile = path.join(folder, 'node_modules', '.bench', `${name}.mjs`);
  await esbuild.build({ ...forNode, entryPoints: [entry], outfile });
  await import(pathToFileURL(outfile).href);
}

async function runInHost(name, entry) {
  const tests = path.join(out, 'bench', `${name}.js`);
  await esbuild.build({ ...forNodeHost, entryPoints: [entry], outfile: tests });
  const { runIntegration } = await load('test/host/integration.ts');
  await runIntegration({ project: root, tests, standIn: await buildCodeStandIn() });
}

/** Runs each benchmark; fails when one of them does. */
function runEach(names) {
  const [script, ...given] = process.argv.slice(1);
  for (const name of names) {
    const { status } = spawnSync(process.execPath, [...process.execArgv, script, name, ...given], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Failure(`The benchmark ${name} has failed.`);
  }
}

await main(async () => {
  const [name] = process.argv.splice(2, 1);
  const names = name?.split(',') ?? [];
  if (names.length > 1) return runEach(names);
  const entry = path.join(folder, `${name}.ts`);
  if (name === undefined || !existsSync(entry)) throw new Failure(`There is no benchmark ${entry}.`);
  const inHost = name.startsWith('host/');
  const inVSCode = inHost || name === 'size' || name === 'opening';
  Object.assign(process.env, await setup({ browser: inVSCode, host: inVSCode }));
  await (inHost ? runInHost : runInNode)(name, entry);
});
