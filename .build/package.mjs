// Packs the built extension into parallax.vsix: `node .build/package.mjs`, after a build.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { out, root } from './setup/paths.mjs';

const vsix = path.join(root, 'parallax.vsix');
const stage = path.join(out, 'package');

/** A README with its pictures inside: the page of an installed extension shows none that lie beside it. */
async function withPictures(readme) {
  const parts = readme.split(/(?<=!\[[^\]]*\]\()(?<file>media\/[\w.]+)(?=\))/);
  const filled = await Promise.all(
    parts.map(async (part) => {
      if (!part.startsWith('media/')) return part;
      const bytes = await readFile(path.join(root, part));
      return `data:image/${path.extname(part) === '.png' ? 'png' : 'jpeg'};base64,${bytes.toString('base64')}`;
    }),
  );
  return filled.join('');
}

await rm(vsix, { force: true });
await rm(stage, { recursive: true, force: true });
await mkdir(stage, { recursive: true });
for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
  await cp(path.join(root, file), path.join(stage, file));
}
const readme = path.join(stage, 'README.md');
await writeFile(readme, await withPictures(await readFile(readme, 'utf8')));
await cp(path.join(root, '.vscodeignore'), path.join(stage, '.vscodeignore'));
await createVSIX({
  cwd: stage,
  packagePath: vsix,
  dependencies: false, // the bundles hold all that they need
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
