import type { StorageFolder, StoredFile } from './storageFolder';

const draftEnding = '.draft';

/** How old a draft is that nobody writes any more: its window has ended before it was done. */
const abandonedAfterMs = 3_600_000;

/** How often the newest is looked for when other windows replace it meanwhile. */
const attempts = 5;

interface IndexName {
  readonly name: string;
  readonly version: string;
  /** One more than that of every index that was there when it was begun. */
  readonly generation: number;
}

/**
 * An index that outlives the session. Whenever a program ends, there is a whole one, the old or the new, and windows on one
 * workspace do not disturb each other: each index is written under a name of its own and given its ending when it is whole;
 * the newest counts, and removes those that are older. No file is replaced, since VS Code deletes the old one before.
 */
export class IndexFile {
  /** `folder` is its own; `version` is the extension's: what another version has left is not read. */
  constructor(
    private readonly folder: StorageFolder,
    private readonly version: string,
  ) {}

  /** Null when there is none. */
  async read(): Promise<Uint8Array | null> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const newest = this.#newestIn(await this.folder.list());
      if (!newest) return null;
      const bytes = await this.folder.read(newest.name);
      if (bytes) return bytes;
    }
    return null;
  }

  /** From then on it is the index that is read, unless another window has stored a newer one or cleared it. */
  async write(bytes: Uint8Array): Promise<void> {
    const generation = (this.#newestIn(await this.folder.list())?.generation ?? 0) + 1;
    const name = `${this.version}-${generation}-${uniqueName()}`;
    await this.folder.write(`${name}${draftEnding}`, bytes);
    await this.folder.rename(`${name}${draftEnding}`, `${name}.index`);
    await this.#tidy();
  }

  async remove(): Promise<void> {
    await this.folder.removeAll();
  }

  #newestIn(files: readonly StoredFile[]): IndexName | undefined {
    return files
      .flatMap(({ name }) => indexNameOf(name) ?? [])
      .filter(({ version }) => version === this.version)
      .reduce<IndexName | undefined>(
        (newest, index) => (newest && isOlder(index, newest) ? newest : index),
        undefined,
      );
  }

  /** Leaves the newest index and what other windows are writing. */
  async #tidy(): Promise<void> {
    const files = await this.folder.list();
    const newest = this.#newestIn(files);
    const latest = files.reduce((time, { modified }) => Math.max(time, modified), 0);
    for (const { name, modified } of files) {
      const isKept = name.endsWith(draftEnding)
        ? modified > latest - abandonedAfterMs
        : name === newest?.name;
      if (!isKept) await this.folder.remove(name);
    }
  }
}

function indexNameOf(name: string): IndexName | null {
  const [, version, generation] = /^(.+)-(\d{1,15})-[\da-f]{32}\.index$/.exec(name) ?? [];
  return version === undefined ? null : { name, version, generation: Number(generation) };
}

/** `crypto.randomUUID` is not there where a server is reached without encryption. */
function uniqueName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** One order for all windows, so that two that store at once keep the same index. */
function isOlder(a: IndexName, b: IndexName): boolean {
  return a.generation < b.generation || (a.generation === b.generation && a.name < b.name);
}
