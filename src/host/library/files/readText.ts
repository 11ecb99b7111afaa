import * as vscode from 'vscode';
import { isReport } from '../../../core/reports/reportMark';
import { hasConflict } from './conflict';
import { UnreadableError } from './unreadable';

/** Larger files are left alone: their comparison would take minutes. */
const largestFile = 20 * 1024 * 1024;

/** The open document of a resource, if there is one. */
function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
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
  const isFile = vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
  if (document) {
    // VS Code keeps the document of a deleted file in memory for minutes; only unsaved edits outlive the file.
    if (isFile && !document.isDirty) await statFile(uri);
    return checked(document.getText(), uri);
  }
  if (!isFile) return readDocument(uri);
  const bytes = await readBytes(uri);
  let text: string;
  try {
    text = await vscode.workspace.decode(bytes, { uri });
  } catch (cause) {
    throw new UnreadableError('binary', uri, { cause });
  }
  return checked(text.startsWith('\uFEFF') ? text.slice(1) : text, uri);
}

function checked(text: string, uri: vscode.Uri): string {
  if (text.length > largestFile) throw new UnreadableError('large', uri);
  if (hasConflict(text)) throw new UnreadableError('conflict', uri);
  if (isReport(text)) throw new UnreadableError('report', uri);
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
  const { size } = await statFile(uri);
  if (size > largestFile) throw new UnreadableError('large', uri);
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (cause) {
    throw failure(uri, cause);
  }
}

async function statFile(uri: vscode.Uri): Promise<vscode.FileStat> {
  let stat: vscode.FileStat;
  try {
    stat = await vscode.workspace.fs.stat(uri);
  } catch (cause) {
    throw failure(uri, cause);
  }
  if (stat.type & vscode.FileType.Directory) throw new UnreadableError('missing', uri);
  return stat;
}

function failure(uri: vscode.Uri, cause: unknown): UnreadableError {
  const missing = cause instanceof vscode.FileSystemError && cause.code === 'FileNotFound';
  return new UnreadableError(missing ? 'missing' : 'failed', uri, { cause });
}
