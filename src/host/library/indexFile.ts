import * as vscode from 'vscode';

/** One file in the workspace's storage, in which an index outlives the session. */
export class IndexFile {
  readonly #file: vscode.Uri;
  readonly #draft: vscode.Uri;

  /** `folder` is its own; `version` is the extension's: what another version has left is not read. */
  constructor(
    private readonly folder: vscode.Uri,
    version: string,
  ) {
    this.#file = vscode.Uri.joinPath(folder, `${version}.index`);
    this.#draft = vscode.Uri.joinPath(folder, `${version}.draft`);
  }

  /** Null when there is none. */
  async read(): Promise<Uint8Array | null> {
    try {
      return await vscode.workspace.fs.readFile(this.#file);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Replaces the file at once, so that it is never half written, and removes those of other versions. */
  async write(bytes: Uint8Array): Promise<void> {
    const { fs } = vscode.workspace;
    await fs.createDirectory(this.folder);
    await fs.writeFile(this.#draft, bytes);
    await fs.rename(this.#draft, this.#file, { overwrite: true });
    for (const [name] of await fs.readDirectory(this.folder)) {
      const found = vscode.Uri.joinPath(this.folder, name);
      if (found.path !== this.#file.path) await fs.delete(found);
    }
  }

  async remove(): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.folder, { recursive: true });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
