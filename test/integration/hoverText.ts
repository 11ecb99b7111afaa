// What a reader sees of a hover.
import * as vscode from 'vscode';

/** Every hover card at the first place of a text in a document, as plain text with links as `[label](command)`. */
export async function hoversAt(
  document: vscode.TextDocument,
  text: string,
): Promise<readonly vscode.Hover[]> {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`“${text}” is not in ${document.uri.path}`);
  const position = document.positionAt(offset + 1);
  return vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
}

export function markdownOf(hover: vscode.Hover): readonly vscode.MarkdownString[] {
  return hover.contents.filter((content) => content instanceof vscode.MarkdownString);
}

/** Markdown as it reads: escapes and character references undone, emphasis left out. */
export function plainText(hover: vscode.Hover): string {
  return markdownOf(hover)
    .map(({ value }) => value)
    .join('\n')
    .replace(/\*\*/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!~>])/g, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;/g, ' ');
}
