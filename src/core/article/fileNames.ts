/** How the names of files end that are read as articles; the manifest of the extension names the same. */
export const articleExtensions = ['txt', 'md', 'html', 'htm'] as const;

const articleName = new RegExp(`\\.(?:${articleExtensions.join('|')})$`, 'i');

/** Whether a file is read as an article, by its name or path. */
export function isArticleName(name: string): boolean {
  return articleName.test(name);
}
