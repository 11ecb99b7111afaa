import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StorageFolder, StoredFile } from '../../../src/host/library/storageFolder';

/** A folder of the file system as a place for what outlives the session, as VS Code's storage is one. */
export class NodeStorage implements StorageFolder {
  constructor(private readonly folder: string) {}

  async list(): Promise<readonly StoredFile[]> {
    const names = (await unlessMissing(readdir(this.folder))) ?? [];
    const files = await Promise.all(
      names.map(async (name) => {
        const found = await unlessMissing(stat(path.join(this.folder, name)));
        return found ? [{ name, modified: found.mtimeMs }] : [];
      }),
    );
    return files.flat();
  }

  read(name: string): Promise<Uint8Array | null> {
    return unlessMissing(readFile(path.join(this.folder, name)));
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await unlessMissing(writeFile(path.join(this.folder, name), bytes));
  }

  async rename(from: string, to: string): Promise<void> {
    await unlessMissing(rename(path.join(this.folder, from), path.join(this.folder, to)));
  }

  async remove(name: string): Promise<void> {
    await rm(path.join(this.folder, name), { force: true });
  }

  async removeAll(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function unlessMissing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
