import * as vscode from 'vscode';
import { articleExtensions } from '../../../core/article/fileNames';
import { fileName } from '../../labels/fileName';

/** Where the articles of a library are looked for. */
export type Searched =
  | { readonly kind: 'folder'; readonly folder: vscode.Uri }
  /** One glob a folder of the workspace, each once. */
  | { readonly kind: 'globs'; readonly globs: readonly string[] };

const ending = `/**/*.{${articleExtensions.join(',')}}`;

/** No folder is open to look in. */
export function isNowhere(searched: Searched): boolean {
  return searched.kind === 'globs' && searched.globs.length === 0;
}

/** The place in words that fit behind “in”. */
export function placeName(searched: Searched): string {
  if (searched.kind === 'folder') return vscode.l10n.t('the folder “{0}”', fileName(searched.folder));
  return searched.globs.map(placeOfGlob).join(', ');
}

/** What a person knows a glob by; the glob itself when it is none of the usual ones. */
function placeOfGlob(glob: string): string {
  const { t } = vscode.l10n;
  if (glob === ending.slice(1)) return t('the open folder and its subfolders');
  const folder = glob.endsWith(ending) ? glob.slice(0, -ending.length) : null;
  const named = folder?.replace(/^\*\*\//, '');
  if (folder === null || named === undefined || /[*?{}[\]]/.test(named)) return t('what “{0}” names', glob);
  return named === folder ? t('“{0}” and its subfolders', named) : t('folders named “{0}”', named);
}
