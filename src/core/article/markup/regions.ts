import type { BlockKind } from '../article';
import type { Part, Region } from './htmlParts';

/** A part and what a reader reads there. */
export interface ReadPart {
  readonly part: Part;
  readonly says: string;
  /** How many words it has, if it is prose. */
  readonly prose: number;
}

/** What the elements around the parts of a page make of them. One that holds the headline or most of the prose is the story. */
export class Regions {
  readonly #prose = new Map<Region, number>();
  readonly #holdsTitle = new Set<Region>();
  readonly #total: number;

  constructor(parts: readonly ReadPart[], title: ReadPart | null) {
    this.#total = parts.reduce((sum, { prose }) => sum + prose, 0);
    for (const read of parts) {
      for (let region = read.part.region; region; region = region.parent) {
        this.#prose.set(region, (this.#prose.get(region) ?? 0) + read.prose);
        if (read === title) this.#holdsTitle.add(region);
      }
    }
  }

  /** Null where the elements do not tell. Prose and headings in a table are laid out by it: a mail has a table around each paragraph. */
  kindOf({ part, prose }: ReadPart): BlockKind | null {
    let own: BlockKind | null = null;
    for (let region = part.region; region; region = region.parent) {
      if (region.kind === 'quote' || region.kind === 'caption') own ??= region.kind;
      else if (region.kind === 'table' && (prose > 0 || /^h[1-6]$/.test(part.tag))) continue;
      else if (!this.#isStory(region)) return region.kind === 'comment' ? 'comment' : 'furniture';
    }
    return own;
  }

  #isStory(region: Region): boolean {
    return this.#holdsTitle.has(region) || (this.#prose.get(region) ?? 0) * 2 > this.#total;
  }
}
