// Runs the benchmark of the extension host in a real VS Code, after a build: `node .build/benchHost.mjs`.
import path from 'node:path';
import * as esbuild from 'esbuild';
import { setup } from './setup.mjs';
import { main } from './setup/failure.mjs';
import { out, root } from './setup/paths.mjs';
import { buildCodeStandIn, forNodeHost, load } from './testBundle.mjs';

await main(async () => {
  Object.assign(process.env, await setup({ browser: true, host: true }), { CODE_HOST_TIMEOUT: '900000' });
  const tests = path.join(out, 'bench', 'responsiveness.js');
  await esbuild.build({ ...forNodeHost, entryPoints: ['test/bench/host/responsiveness.ts'], outfile: tests });
  const { runIntegration } = await load('test/host/integration.ts');
  await runIntegration({
    variant: 'node',
    report: path.join(out, 'reports', 'responsiveness.json'),
    project: root,
    tests,
    vsix: path.join(root, 'parallax.vsix'),
    standIn: await buildCodeStandIn(),
  });
});
