import * as vscode from 'vscode';

export interface StoredFile {
  readonly name: string;
  /** When it was written, in milliseconds. */
  readonly modified: number;
}

/** A folder of our own for files that outlive the session, which other windows read and write at the same time. */
export interface StorageFolder {
  /** Empty when there is no folder. */
  list(): Promise<readonly StoredFile[]>;
  /** Null when there is no such file, or none any more. */
  read(name: string): Promise<Uint8Array | null>;
  /** Makes the folder too; nothing happens when another window removes that meanwhile. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** `to` is a name that no file has. Nothing happens when `from` is not there any more. */
  rename(from: string, to: string): Promise<void>;
  /** What is not there any more counts as removed. */
  remove(name: string): Promise<void>;
  removeAll(): Promise<void>;
}

/** Such a folder in VS Code's storage of a workspace. */
export class WorkspaceStorage implements StorageFolder {
  constructor(private readonly folder: vscode.Uri) {}

  async list(): Promise<readonly StoredFile[]> {
    const { fs } = vscode.workspace;
    const entries = (await unlessMissing(fs.readDirectory(this.folder))) ?? [];
    const files = await Promise.all(
      entries.map(async ([name]) => {
        const stat = await unlessMissing(fs.stat(this.#uriOf(name)));
        return stat ? [{ name, modified: stat.mtime }] : [];
      }),
    );
    return files.flat();
  }

  read(name: string): Promise<Uint8Array | null> {
    return unlessMissing(vscode.workspace.fs.readFile(this.#uriOf(name)));
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await vscode.workspace.fs.createDirectory(this.folder);
    await unlessMissing(vscode.workspace.fs.writeFile(this.#uriOf(name), bytes));
  }

  async rename(from: string, to: string): Promise<void> {
    await unlessMissing(vscode.workspace.fs.rename(this.#uriOf(from), this.#uriOf(to)));
  }

  async remove(name: string): Promise<void> {
    await unlessMissing(vscode.workspace.fs.delete(this.#uriOf(name)));
  }

  async removeAll(): Promise<void> {
    await unlessMissing(vscode.workspace.fs.delete(this.folder, { recursive: true }));
  }

  #uriOf(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, name);
  }
}

async function unlessMissing<T>(asked: Thenable<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
