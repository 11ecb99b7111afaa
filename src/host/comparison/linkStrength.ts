import { isAsStrong, type LinkStrength } from '../../core/alignment/linkStrength';
import type { ComparisonView } from '../../protocol/shapes';

/** The comparison without links that are weaker than that. */
export function withoutWeaker(view: ComparisonView, strength: LinkStrength): ComparisonView {
  const links = view.links.filter((link) => isAsStrong(link, strength));
  if (links.length === view.links.length) return view;
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
