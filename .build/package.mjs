// Packs the built extension into parallax.vsix: `node .build/package.mjs`, after a build.
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './setup/paths.mjs';

await createVSIX({
  cwd: root,
  packagePath: path.join(root, 'parallax.vsix'),
  dependencies: false, // the bundles hold all that they need
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
