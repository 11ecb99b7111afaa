// The licences of what the bundles hold of other people's work.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup/paths.mjs';

/** Folders of the npm packages that went into bundles, by esbuild's record of them. */
function packageFolders(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0]);
  return new Set(folders.filter((folder) => folder !== undefined));
}

function notice(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(path.join(root, folder))
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** One text with the name, version and licence of each package in the bundles of these metafiles or in `more` folders. */
export function thirdPartyNotices(metafiles, more) {
  const folders = [...new Set([...packageFolders(metafiles), ...more])].sort();
  return ['Parallax holds parts of these packages:', ...folders.map((folder) => notice(folder))].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
}
