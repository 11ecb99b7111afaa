// Packs the built extension into parallax.vsix: `node .build/package.mjs`, after a build.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './setup/paths.mjs';

const vsix = path.join(root, 'parallax.vsix');

await rm(vsix, { force: true });
await createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false, // the bundles hold all that they need
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
