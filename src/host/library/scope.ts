import type { Minimatch } from 'minimatch';
import * as vscode from 'vscode';
import { settings } from '../ids';
import { excludedGlobs, includeGlob } from '../settings';
import { RootedGlob, isExcluded, toExclusion } from './glob';

/** Which files make a library. */
export interface Scope {
  includes(uri: vscode.Uri): boolean;
  /** Whether files of the library may be in the folder or below it. */
  mayHold(folder: vscode.Uri): boolean;
  find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]>;
  /** What to watch so that no change to the library's files is missed; more may be seen. */
  watched(): readonly vscode.GlobPattern[];
}

interface Root {
  readonly folder: vscode.WorkspaceFolder;
  readonly include: RootedGlob;
  readonly exclude: readonly Minimatch[];
}

/** The files of the workspace that `parallax.library.include` names, minus those that VS Code leaves out of searches. */
export class WorkspaceScope implements Scope {
  #roots: readonly Root[] = readRoots();

  /** Whether a change of settings bears on the scope. */
  isAffectedBy(event: vscode.ConfigurationChangeEvent): boolean {
    return [settings.include, 'files.exclude', 'search.exclude'].some((id) => event.affectsConfiguration(id));
  }

  /** Reads the settings and the folders of the workspace again. */
  reload(): void {
    this.#roots = readRoots();
  }

  includes(uri: vscode.Uri): boolean {
    const root = this.#rootOf(uri);
    return root?.include.matches(uri.path) === true && !isLeftOut(uri, root);
  }

  mayHold(folder: vscode.Uri): boolean {
    const root = this.#rootOf(folder);
    return root !== undefined && !isLeftOut(folder, root);
  }

  async find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const found = new Map<string, vscode.Uri>();
    for (const { folder, include } of this.#roots) {
      for (const glob of include.searches()) {
        const pattern = new vscode.RelativePattern(folder, glob);
        const uris = await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token);
        for (const uri of uris) if (this.includes(uri)) found.set(uri.toString(), uri);
      }
    }
    return [...found.values()];
  }

  watched(): readonly vscode.GlobPattern[] {
    return this.#roots.map(({ folder }) => new vscode.RelativePattern(folder, '**'));
  }

  #rootOf(uri: vscode.Uri): Root | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder && this.#roots.find((root) => root.folder.index === folder.index);
  }
}

/** The texts of one folder, without those of the folders in it. */
export class FolderScope implements Scope {
  readonly #path: string;

  constructor(private readonly folder: vscode.Uri) {
    this.#path = withoutSlash(folder.path);
  }

  includes(uri: vscode.Uri): boolean {
    return (
      uri.scheme === this.folder.scheme &&
      uri.authority === this.folder.authority &&
      uri.path.slice(0, uri.path.lastIndexOf('/')) === this.#path &&
      isTextName(uri.path)
    );
  }

  mayHold(): boolean {
    return false;
  }

  async find(): Promise<readonly vscode.Uri[]> {
    const entries = await vscode.workspace.fs.readDirectory(this.folder);
    return entries
      .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && isTextName(name))
      .map(([name]) => vscode.Uri.joinPath(this.folder, name));
  }

  watched(): readonly vscode.GlobPattern[] {
    return [new vscode.RelativePattern(this.folder, '*')];
  }
}

function readRoots(): readonly Root[] {
  return (vscode.workspace.workspaceFolders ?? []).map((folder) => ({
    folder,
    include: new RootedGlob(withoutSlash(folder.uri.path), includeGlob(folder)),
    exclude: excludedGlobs(folder).map(toExclusion),
  }));
}

function isLeftOut(uri: vscode.Uri, { folder, exclude }: Root): boolean {
  return isExcluded(uri.path.slice(withoutSlash(folder.uri.path).length + 1), exclude);
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function isTextName(name: string): boolean {
  return /\.(?:txt|md)$/i.test(name);
}
