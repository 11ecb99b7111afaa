/**
 * Finds articles, known by their addresses, by paths that another program gives them: below a folder, else wherever one article
 * alone has such a path at its end.
 */
export class PathsOfArticles {
  /** By their addresses without escapes. */
  readonly #addresses: ReadonlyMap<string, string>;
  /** Such addresses by their last parts. */
  readonly #named = new Map<string, string[]>();
  readonly #folder: string;

  /** `folder` is an address too, without a slash at its end. */
  constructor(addresses: readonly string[], folder: string) {
    this.#folder = withoutEscapes(folder);
    this.#addresses = new Map(addresses.map((address) => [withoutEscapes(address), address]));
    for (const address of this.#addresses.keys()) {
      const name = lastPart(address);
      const others = this.#named.get(name);
      if (others) others.push(address);
      else this.#named.set(name, [address]);
    }
  }

  /** Null when there is none, or where several may be meant. */
  find(path: string): string | null {
    const end = `/${path}`;
    const below = this.#addresses.get(this.#folder + end);
    if (below !== undefined) return below;
    const [only, ...others] = (this.#named.get(lastPart(path)) ?? []).filter((each) => each.endsWith(end));
    return only !== undefined && others.length === 0 ? (this.#addresses.get(only) ?? null) : null;
  }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function withoutEscapes(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // what has a percent sign of its own is no escape
  }
}
