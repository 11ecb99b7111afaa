import { Minimatch, braceExpand, minimatch } from 'minimatch';

/** As VS Code reads globs, which know no `!(…)` and the like. */
const options = { dot: true, nonegate: true, nocomment: true, noext: true } as const;

/**
 * What a glob says of one folder of the workspace. As in VS Code's own settings a glob is matched against the path below
 * the folder; one that begins with `**` is also matched against the whole path, so that a folder that is itself named
 * `seeds`, or lies in one, is not left out.
 */
export class RootedGlob {
  readonly #matcher: Minimatch;
  readonly #root: string;
  readonly #anywhere: boolean;

  /** `root` is a path with slashes and none at its end. */
  constructor(
    root: string,
    private readonly glob: string,
  ) {
    this.#root = root;
    this.#matcher = new Minimatch(glob, options);
    this.#anywhere = braceExpand(glob).some((plain) => plain.startsWith('**'));
  }

  /** `path` begins with the root. */
  matches(path: string): boolean {
    return (
      this.#matcher.match(path.slice(this.#root.length + 1)) ||
      (this.#anywhere && this.#matcher.match(path.replace(/^\/+/, '')))
    );
  }

  /** Globs to be searched for below the root, which together find all that `matches`. */
  searches(): readonly string[] {
    const searches = new Set([this.glob]);
    if (!this.#anywhere) return [...searches];
    const root = this.#root.replace(/^\/+/, '');
    for (const plain of braceExpand(this.glob)) {
      const segments = plain.split('/');
      for (let taken = 1; taken < segments.length; taken++) {
        if (!minimatch(root, segments.slice(0, taken).join('/'), options)) continue;
        const rest = segments.slice(segments[taken - 1] === '**' ? taken - 1 : taken).join('/');
        if (rest !== plain) searches.add(rest);
      }
    }
    return [...searches];
  }
}

/** Whether one of the globs names the path or a folder that holds it; `path` is relative. */
export function isExcluded(path: string, globs: readonly Minimatch[]): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const part = path.slice(0, end);
    if (globs.some((glob) => glob.match(part))) return true;
  }
  return false;
}

export function toExclusion(glob: string): Minimatch {
  return new Minimatch(glob, options);
}
