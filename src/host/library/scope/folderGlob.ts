import { articleExtensions } from '../../../core/article/fileNames';

/** Matches every text in the workspace. */
export const everyText = textsBelow('');

/** The glob of the texts in a folder and below it; `path` is relative to a folder of the workspace, or empty for that one. */
export function textsBelow(path: string): string {
  // Replaces characters that have a meaning in globs by `?`.
  const folder = path.replace(/[^\p{L}\p{M}\p{N}/ _.&'-]/gu, '?');
  return `${folder === '' ? '' : `${folder}/`}**/*.{${articleExtensions.join(',')}}`;
}
