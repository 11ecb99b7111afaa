import { append } from '../../../core/append';
import type { Minimatch } from 'minimatch';
import * as vscode from 'vscode';
import { isArticleName } from '../../../core/article/fileNames';
import { settings } from '../../ids';
import { excludedGlobs, includeGlob } from '../../settings';
import { RootedGlob, isExcluded, toExclusion } from './glob';
import type { Searched } from './searched';

/** Which files make a library. */
export interface Scope {
  /** The same in words. */
  readonly searched: Searched;
  includes(uri: vscode.Uri): boolean;
  /** Whether files of the library may be in the folder or below it. */
  mayHold(folder: vscode.Uri): boolean;
  find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]>;
  /** What to watch so that no change to the library's files is missed; more may be seen. */
  watched(): readonly vscode.GlobPattern[];
}

interface Root {
  readonly folder: vscode.WorkspaceFolder;
  readonly glob: string;
  readonly include: RootedGlob;
  readonly exclude: readonly Minimatch[];
}

type GlobOf = (folder: vscode.WorkspaceFolder) => string;

/** The files of the workspace that a glob of each of its folders names, minus those that VS Code leaves out of searches. */
export class WorkspaceScope implements Scope {
  #roots: readonly Root[];

  constructor(private readonly globOf: GlobOf = includeGlob) {
    this.#roots = readRoots(globOf);
  }

  get searched(): Searched {
    return { kind: 'globs', globs: [...new Set(this.#roots.map(({ glob }) => glob))] };
  }

  /** Whether a change of settings bears on the scope. */
  isAffectedBy(event: vscode.ConfigurationChangeEvent): boolean {
    return [settings.include, 'files.exclude', 'search.exclude'].some((id) => event.affectsConfiguration(id));
  }

  /** Reads the settings and the folders of the workspace again. */
  reload(): void {
    this.#roots = readRoots(this.globOf);
  }

  includes(uri: vscode.Uri): boolean {
    const root = this.#rootOf(uri);
    return root !== undefined && isIn(uri, root);
  }

  mayHold(folder: vscode.Uri): boolean {
    const root = this.#rootOf(folder);
    return root !== undefined && !isLeftOut(folder, root);
  }

  async find(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const found = new Map<string, vscode.Uri>();
    for (const root of this.#roots) {
      for (const uri of await findIn(root, token)) if (this.includes(uri)) found.set(uri.toString(), uri);
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

  get searched(): Searched {
    return { kind: 'folder', folder: this.folder };
  }

  includes(uri: vscode.Uri): boolean {
    return (
      uri.scheme === this.folder.scheme &&
      uri.authority === this.folder.authority &&
      uri.path.slice(0, uri.path.lastIndexOf('/')) === this.#path &&
      isArticleName(uri.path)
    );
  }

  mayHold(): boolean {
    return false;
  }

  async find(): Promise<readonly vscode.Uri[]> {
    const entries = await vscode.workspace.fs.readDirectory(this.folder);
    return entries
      .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && isArticleName(name))
      .map(([name]) => vscode.Uri.joinPath(this.folder, name));
  }

  watched(): readonly vscode.GlobPattern[] {
    return [new vscode.RelativePattern(this.folder, '*')];
  }
}

/** The files below a folder of the workspace that a glob would name there. */
export async function findTexts(
  folder: vscode.WorkspaceFolder,
  glob: string,
): Promise<readonly vscode.Uri[]> {
  const root = toRoot(folder, glob);
  const found = (await findIn(root)).filter((uri) => isIn(uri, root));
  return [...new Map(found.map((uri) => [uri.toString(), uri])).values()];
}

function readRoots(globOf: GlobOf): readonly Root[] {
  return (vscode.workspace.workspaceFolders ?? []).map((folder) => toRoot(folder, globOf(folder)));
}

function toRoot(folder: vscode.WorkspaceFolder, glob: string): Root {
  return {
    folder,
    glob,
    include: new RootedGlob(withoutSlash(folder.uri.path), glob),
    exclude: excludedGlobs(folder).map(toExclusion),
  };
}

/** Includes files that are excluded, and may have duplicates. */
async function findIn({ folder, include }: Root, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const glob of include.searches()) {
    const pattern = new vscode.RelativePattern(folder, glob);
    append(found, await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token));
  }
  return found;
}

function isIn(uri: vscode.Uri, root: Root): boolean {
  return root.include.matches(uri.path) && !isLeftOut(uri, root);
}

function isLeftOut(uri: vscode.Uri, { folder, exclude }: Root): boolean {
  return isExcluded(uri.path.slice(withoutSlash(folder.uri.path).length + 1), exclude);
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
