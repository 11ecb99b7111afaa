import type { ComparisonView } from '../../protocol/shapes';
import type { LinkStrength } from '../settings';

/** From which score on links are shown; `package.nls.json` tells what each step was measured to be worth. */
const leastScore: Readonly<Record<LinkStrength, number>> = { all: 0, likely: 0.6, strong: 0.9 };

/** A comparison as if weaker links had not been found. */
export function withoutWeaker(view: ComparisonView, strength: LinkStrength): ComparisonView {
  const least = leastScore[strength];
  if (view.links.every(({ score }) => score >= least)) return view;
  const links = view.links.filter(({ score }) => score >= least);
  const unlinked = (side: 'left' | 'right') => {
    const linked = new Set(links.map((link) => link[side]));
    return [...view[side].sentences.keys()].filter((index) => !linked.has(index));
  };
  const onlyLeft = unlinked('left');
  const onlyRight = unlinked('right');
  const covered = (side: 'left' | 'right', alone: number) => {
    const all = view[side].sentences.length;
    return all === 0 ? 0 : (all - alone) / all;
  };
  return {
    ...view,
    links,
    onlyLeft,
    onlyRight,
    coverage: { left: covered('left', onlyLeft.length), right: covered('right', onlyRight.length) },
  };
}
