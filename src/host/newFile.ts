import * as vscode from 'vscode';

/** What becomes of a file whose name another one has. */
export type Choice = 'keepBoth' | 'replace' | 'skip';

/**
 * Writes the whole of a file or nothing: under another name first. Where there is one of its name already, the person chooses.
 * Returns where it was written; null when it was not.
 */
export async function writeNewFile(
  file: vscode.Uri,
  text: string,
  choose: (file: vscode.Uri) => Thenable<Choice>,
): Promise<vscode.Uri | null> {
  if (!(await exists(file))) return writeWholeFile(file, text, false);
  switch (await choose(file)) {
    case 'keepBoth':
      return writeWholeFile(await freeName(file), text, false);
    case 'replace':
      return writeWholeFile(file, text, true);
    case 'skip':
      return null;
  }
}

/** Writes the whole of a file or nothing: under another name first. @throws where it cannot be written, or exists already and may not be written over */
export async function writeWholeFile(
  file: vscode.Uri,
  text: string,
  overwrite: boolean,
): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  const part = vscode.Uri.joinPath(file, '..', `.${crypto.randomUUID()}.part`);
  try {
    await fs.writeFile(part, new TextEncoder().encode(text));
    await fs.rename(part, file, { overwrite });
  } catch (error) {
    // What was to be replaced may be gone by then.
    if ((await exists(part)) && (!overwrite || (await exists(file)))) await fs.delete(part);
    throw error;
  }
  return file;
}

/** "ferry-2.txt" where there is a "ferry.txt". */
export async function freeName(file: vscode.Uri): Promise<vscode.Uri> {
  if (!(await exists(file))) return file;
  for (let number = 2; ; number += 1) {
    const other = file.with({
      path: file.path.replace(/(\.\w+)?$/, (extension) => `-${number}${extension}`),
    });
    if (!(await exists(other))) return other;
  }
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
