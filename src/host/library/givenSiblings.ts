import * as vscode from 'vscode';
import type { Sibling } from '../../core/siblings/sibling';
import type { SiblingsOfFile } from '../../protocol/siblingsFile';
import { isCancellation } from '../errors/cancellation';
import { contextKeys } from '../ids';
import type { Reporter } from '../errors/reporter';
import { fileName } from '../labels/fileName';
import type { WorkerClient } from '../workerClient/workerClient';
import type { Articles } from './articles';

/** Under which the workspace keeps the address of the file. */
const storedAs = 'siblingsFile';

interface Given {
  readonly rankings: ReadonlyMap<string, readonly Sibling[]>;
  /** How many articles there were. */
  readonly articles: number;
}

/** What is wrong with a file of siblings, in a message. */
export class SiblingsFileError extends Error {}

/** Siblings of the workspace's articles that another program found, read from a file that the workspace remembers. */
export class GivenSiblings implements vscode.Disposable {
  /** Counts the files that were taken and given up. */
  version = 0;
  #file: vscode.Uri | null;
  #given: Promise<Given | null> | null = null;
  /** What was read last, as long as it is used. */
  #current: Given | null = null;
  readonly #following: vscode.Disposable;

  constructor(
    private readonly worker: WorkerClient,
    private readonly articles: Articles,
    private readonly state: vscode.Memento,
    private readonly reporter: Reporter,
  ) {
    const stored = state.get(storedAs);
    this.#file = typeof stored === 'string' ? vscode.Uri.parse(stored) : null;
    this.#following = articles.onDidChange(({ library }) => {
      if (library === articles.workspaceLibrary) this.#readAgain();
    });
    this.#tell();
  }

  /** The file that siblings are ranked by; null where Parallax ranks them itself. */
  get file(): vscode.Uri | null {
    return this.#file;
  }

  /** Best first; null where no file is used, or the file does not tell of this article. */
  async of(library: string, id: string): Promise<readonly Sibling[] | null> {
    if (!this.#file || library !== this.articles.workspaceLibrary) return null;
    this.#given ??= this.#restore(this.#file);
    return (await this.#given)?.rankings.get(id) ?? null;
  }

  /**
   * Ranks by this file from now on; tells how many articles it ranks and how many of it there are not.
   * @throws SiblingsFileError, CancellationError (as rejections); what was used before is used still
   */
  async use(file: vscode.Uri, token: vscode.CancellationToken) {
    const { ranking, given } = await this.#read(file, token);
    this.#current = given;
    this.#given = Promise.resolve(given);
    await this.#set(file);
    return { ranked: ranking.rankings.length, missing: ranking.missing, firstMissing: ranking.firstMissing };
  }

  async forget(): Promise<void> {
    this.#current = null;
    this.#given = null;
    await this.#set(null);
  }

  dispose(): void {
    this.#following.dispose();
  }

  async #set(file: vscode.Uri | null): Promise<void> {
    this.#file = file;
    this.version += 1;
    await this.state.update(storedAs, file?.toString());
    this.#tell();
    this.articles.announce(this.articles.workspaceLibrary);
  }

  #tell(): void {
    void vscode.commands.executeCommand('setContext', contextKeys.siblingsFromFile, this.#file !== null);
  }

  /** A file of an earlier session: one that is of no use any more is given up. */
  async #restore(file: vscode.Uri): Promise<Given | null> {
    try {
      const { given } = await this.#read(file);
      if (file === this.#file) this.#current = given;
      return given;
    } catch (error) {
      if (isCancellation(error)) return null;
      this.#file = null;
      this.version += 1;
      this.#tell();
      await this.state.update(storedAs, undefined);
      if (error instanceof SiblingsFileError) this.reporter.explain(error.message);
      else this.reporter.report(error);
      return null;
    }
  }

  async #read(file: vscode.Uri, token?: vscode.CancellationToken) {
    await this.articles.ensureWorkspaceLibrary(token);
    const articles = this.articles.articlesOf(this.articles.workspaceLibrary).map(String);
    const folder = vscode.Uri.joinPath(file, '..').toString();
    const bytes = await bytesOf(file);
    const read = await this.worker.ask('siblingsOfFile', { bytes, folder, articles }, token);
    const ranking = checked(read, file);
    const rankings = new Map(ranking.rankings.map(({ id, siblings }) => [id, siblings]));
    return { ranking, given: { rankings, articles: articles.length } };
  }

  /** Articles may have come that the file tells of. */
  #readAgain(): void {
    const { length } = this.articles.articlesOf(this.articles.workspaceLibrary);
    if (!this.#current || this.#current.articles === length) return;
    this.#current = null;
    this.#given = null;
    this.version += 1;
  }
}

async function bytesOf(file: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch (cause) {
    const message = vscode.l10n.t('“{0}”, the file of siblings, cannot be read.', fileName(file));
    throw new SiblingsFileError(message, { cause });
  }
}

function checked(
  read: SiblingsOfFile,
  file: vscode.Uri,
): Extract<SiblingsOfFile, { readonly kind: 'ranking' }> {
  const { t } = vscode.l10n;
  const name = fileName(file);
  if (read.kind === 'problem') {
    throw new SiblingsFileError(
      read.problem === 'noJson'
        ? t('“{0}” is damaged: line {1} is no JSON.', name, read.line)
        : t('“{0}” is no file of siblings: line {1} is not {"id", "siblings"}.', name, read.line),
    );
  }
  if (read.rankings.length > 0) return read;
  const { firstMissing } = read;
  throw new SiblingsFileError(
    firstMissing
      ? t(
          'No article of “{0}” is in the library: the first is {1}, in line {2}.',
          name,
          firstMissing.id,
          firstMissing.line,
        )
      : t('“{0}” tells of no article.', name),
  );
}
