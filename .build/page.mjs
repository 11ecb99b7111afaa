// Runs the specs of test/page: the real page in a real browser, without VS Code: `node .build/page.mjs [mocha options]`.
// `PARALLAX_PAGE='test/page/x.test.ts'` narrows it to some files; `node .build/page.mjs --pictures [PART OF A NAME]` takes
// pictures instead, into out/screenshots; `--bench [texts|story]` measures it with large texts and with a story of many articles.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { page } from './bundle.mjs';
import { runMocha } from './mocha.mjs';
import { setup } from './setup.mjs';
import { main } from './setup/failure.mjs';
import { out } from './setup/paths.mjs';
import { forNode } from './testBundle.mjs';

/** For a spec that hangs: no spec measures time, and a busy machine may take long. */
const SPEC_LIMIT_MS = 180_000;

await main(async () => {
  Object.assign(process.env, await setup({ browser: true }));
  const outdir = path.join(out, 'page');
  rmSync(outdir, { recursive: true, force: true });
  await Promise.all([
    esbuild.build({
      ...page,
      entryPoints: {
        main: 'src/webview/main.ts',
        fakeEditor: 'test/page/fakeEditor.ts',
        story: 'src/webview/story/main.ts',
        fakeStoryEditor: 'test/page/fakeStoryEditor.ts',
      },
      outdir: path.join(outdir, 'scripts'),
    }),
    esbuild.build({
      ...forNode,
      entryPoints: [
        process.env.PARALLAX_PAGE ?? 'test/page/**/*.test.ts',
        ...['pictures', 'largeTexts', 'largeStory'].map((name) => `test/page/${name}.ts`),
      ],
      outdir,
      outbase: 'test/page',
      outExtension: { '.js': '.mjs' },
      splitting: true,
    }),
  ]);
  const [option, only] = process.argv.slice(2);
  const load = (name) => import(pathToFileURL(path.join(outdir, `${name}.mjs`)).href);
  if (option === '--pictures') {
    const { takePictures } = await load('pictures');
    await takePictures(path.join(out, 'screenshots'), only);
  } else if (option === '--bench') {
    if (!only || only === 'texts') await (await load('largeTexts')).measureLargeTexts();
    if (!only || only === 'story') await (await load('largeStory')).measureLargeStory();
  } else {
    process.exitCode = runMocha('page', [
      ...['--recursive', '--extension', 'test.mjs', '--timeout', String(SPEC_LIMIT_MS), outdir],
      ...process.argv.slice(2),
    ]);
  }
});
