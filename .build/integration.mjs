// Runs suites of test/integration in a real VS Code, after a build: `node .build/integration.mjs node|vsix|web [part of a path]`.
//   node  all suites but vsix/, on the extension as it is in this folder, in the extension host with Node
//   vsix  smoke/ and vsix/, on the installed package, in the extension host with Node
//   web   smoke/, on the extension as it is in this folder, in the browser's extension host
// A part of a path narrows them to the files whose path has it.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { setup } from './setup.mjs';
import { main } from './setup/failure.mjs';
import { out, root } from './setup/paths.mjs';
import { buildCodeStandIn, filesUnder, forNodeHost, forWebHost, load } from './testBundle.mjs';

const SUITES = {
  node: { options: forNodeHost, belongs: (file) => !file.startsWith('vsix/') },
  vsix: { options: forNodeHost, belongs: (file) => file.startsWith('smoke/') || file.startsWith('vsix/') },
  web: { options: forWebHost, belongs: (file) => file.startsWith('smoke/') },
};

/** One module that sets up mocha's globals before it loads the suites. */
async function bundleSuites(variant, part) {
  const { options, belongs } = SUITES[variant];
  const folder = path.join(root, 'test', 'integration');
  const suites = filesUnder(folder, '.test.ts').filter((file) => belongs(file) && file.includes(part));
  const outfile = path.join(out, 'integration', variant, 'index.js');
  await esbuild.build({
    ...options,
    stdin: {
      contents: [`export { run } from './run';`, ...suites.map((file) => `import './${file}';`)].join('\n'),
      resolveDir: folder,
      sourcefile: 'suites.ts',
    },
    outfile,
  });
  return outfile;
}

await main(async () => {
  const [variant, part = ''] = process.argv.slice(2);
  if (!Object.hasOwn(SUITES, variant)) throw new Error(`Name one of: ${Object.keys(SUITES).join(', ')}`);
  const desktop = process.env.VSCODE_EXECUTABLE ?? process.env.VSCODE_VERSION;
  Object.assign(process.env, await setup({ browser: desktop === undefined, host: desktop === undefined }));
  const report = path.join(out, 'reports', `${variant}.json`);
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  const { runIntegration } = await load('test/host/integration.ts');
  await runIntegration({
    report,
    project: root,
    web: variant === 'web',
    tests: await bundleSuites(variant, part),
    ...(variant === 'vsix' ? { vsix: path.join(root, 'parallax.vsix') } : {}),
    standIn: await buildCodeStandIn(),
  });
});
