// Packs the built extension into parallax.vsix: `node .build/package.mjs`, after a build.
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { out, root } from './setup/paths.mjs';
import { load } from './testBundle.mjs';

const vsix = path.join(root, 'parallax.vsix');
const stage = path.join(out, 'package');
/** What takes more needs a reason: BENCHMARKS.md says what takes what. */
const mostBytes = 3.3e6;

const walkthrough = 'Pictures are in *Welcome: Open Walkthrough…*, under *Compare sources with Parallax*.';

/** VS Code shows only https pictures on an extension's page, so those beside the README are left out. */
function withoutPictures(readme) {
  let found = 0;
  return readme.replace(/^!\[[^\]]*\]\(media\/[^)]+\)\n\n/gm, () =>
    found++ === 0 ? `${walkthrough}\n\n` : '',
  );
}

await rm(vsix, { force: true });
await rm(stage, { recursive: true, force: true });
await mkdir(stage, { recursive: true });
const { shippedFiles } = await load('test/host/shippedFiles.ts');
for (const file of await shippedFiles(root)) {
  await cp(path.join(root, file), path.join(stage, file));
}
const readme = path.join(stage, 'README.md');
await writeFile(readme, withoutPictures(await readFile(readme, 'utf8')));
await cp(path.join(root, '.vscodeignore'), path.join(stage, '.vscodeignore'));
await createVSIX({
  cwd: stage,
  packagePath: vsix,
  dependencies: false, // the bundles hold all that they need
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const { size } = await stat(vsix);
if (size > mostBytes)
  throw new Error(`The package has ${size} bytes, more than the ${mostBytes} that it may have.`);
