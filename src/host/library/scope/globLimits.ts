import { braceExpand } from 'minimatch';

/** How much a pattern of file names may ask for. Matching takes time with each of them, and settings can come with a folder. */
export interface GlobLimits {
  /** In UTF-16 units. */
  readonly length: number;
  /** Patterns without braces that it stands for. */
  readonly alternatives: number;
  /** Names between slashes, in all its alternatives together. */
  readonly parts: number;
  /** Stars in one such name: each multiplies the places where the rest may begin. `**` alone is none of them. */
  readonly stars: number;
}

export type GlobExcess = keyof GlobLimits;

export const globLimits: GlobLimits = { length: 2000, alternatives: 100, parts: 500, stars: 3 };

/** The first limit that a pattern exceeds; null when it can be matched in little time. */
export function excessOf(glob: string, limits: GlobLimits = globLimits): GlobExcess | null {
  if (glob.length > limits.length) return 'length';
  const alternatives = braceExpand(glob, { braceExpandMax: limits.alternatives + 1 });
  if (alternatives.length > limits.alternatives) return 'alternatives';
  const parts = alternatives.flatMap((plain) => plain.split('/'));
  if (parts.length > limits.parts) return 'parts';
  return parts.some((part) => starsIn(part) > limits.stars) ? 'stars' : null;
}

/** Stars side by side say what one says. */
function starsIn(part: string): number {
  return part === '**' ? 0 : (part.match(/\*+/g)?.length ?? 0);
}
