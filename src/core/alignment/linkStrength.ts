import type { Link } from './comparison';

/** How sure links are: any, likely ones and surer, strong ones alone. */
export const linkStrengths = ['all', 'likely', 'strong'] as const;
export type LinkStrength = (typeof linkStrengths)[number];

/** From which score on a link is as strong; `src/training/links/MODEL.md` tells what each step was measured to be worth. */
const leastScore: Readonly<Record<LinkStrength, number>> = { all: 0, likely: 0.6, strong: 0.85 };

/** How many of the links are at least as strong as each step. */
type LinkCounts = Readonly<Record<LinkStrength, number>>;

export function countByStrength(links: readonly Pick<Link, 'score'>[]): LinkCounts {
  const count = (strength: LinkStrength) => links.filter((link) => isAsStrong(link, strength)).length;
  return { all: links.length, likely: count('likely'), strong: count('strong') };
}

/** Whether none of the links of a sentence is likely. */
export function isUnsure(links: readonly Pick<Link, 'score'>[]): boolean {
  return !links.some((link) => isAsStrong(link, 'likely'));
}

export function isAsStrong({ score }: Pick<Link, 'score'>, strength: LinkStrength): boolean {
  return score >= leastScore[strength];
}
