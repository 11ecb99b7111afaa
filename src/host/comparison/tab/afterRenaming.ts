import * as vscode from 'vscode';

type Renaming = readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[];

/** Where a file is after files or folders have been renamed. */
export function afterRenaming(uri: vscode.Uri, files: Renaming): vscode.Uri {
  const id = uri.toString();
  for (const { oldUri, newUri } of files) {
    const old = oldUri.toString();
    if (id === old) return newUri;
    if (id.startsWith(`${old}/`)) return vscode.Uri.joinPath(newUri, uri.path.slice(oldUri.path.length));
  }
  return uri;
}
