import * as vscode from 'vscode';

/** Larger files are left alone: their comparison would take minutes. */
export const largestFile = 20 * 1024 * 1024;

export type UnreadableReason = 'missing' | 'binary' | 'large' | 'failed';

/** Why a file cannot be an article. */
export class UnreadableError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly uri: vscode.Uri,
    options?: ErrorOptions,
  ) {
    super(`${uri.toString(true)} cannot be read: ${reason}`, options);
    this.name = 'UnreadableError';
  }
}

/** The open document of a resource, if there is one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const id = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === id,
  );
}

/**
 * The text of a resource as VS Code shows it: unsaved edits of an open document, else the decoded file without its BOM.
 * @throws UnreadableError
 */
export async function readText(uri: vscode.Uri): Promise<string> {
  const document = openDocument(uri);
  if (document) return checked(document.getText(), uri);
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === undefined) return readDocument(uri);
  const bytes = await readBytes(uri);
  try {
    const text = await vscode.workspace.decode(bytes, { uri });
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch (cause) {
    throw new UnreadableError('binary', uri, { cause });
  }
}

function checked(text: string, uri: vscode.Uri): string {
  if (text.length > largestFile) throw new UnreadableError('large', uri);
  return text;
}

/** For what is no file: text that an extension makes up. */
async function readDocument(uri: vscode.Uri): Promise<string> {
  try {
    return checked((await vscode.workspace.openTextDocument(uri)).getText(), uri);
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    throw new UnreadableError('failed', uri, { cause });
  }
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) throw new UnreadableError('missing', uri);
    if (size > largestFile) throw new UnreadableError('large', uri);
    return await vscode.workspace.fs.readFile(uri);
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    const missing = cause instanceof vscode.FileSystemError && cause.code === 'FileNotFound';
    throw new UnreadableError(missing ? 'missing' : 'failed', uri, { cause });
  }
}
