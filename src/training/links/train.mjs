// `npm run model:train-links -- DATA_DIR`: counts common words, then trains the model that judges pairs of sentences.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// The second is bundled after the first has run: it holds the words that were counted.
for (const name of ['countCommonWords', 'trainModel']) {
  const program = path.join(root, '.cache', 'training', `${name}.cjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`src/training/links/${name}.ts`],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    define: { __PROJECT_ROOT__: JSON.stringify(root) },
  });
  const { status, error } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
