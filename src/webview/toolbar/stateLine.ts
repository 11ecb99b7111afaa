// What the line below the panes says of the active sentence, and which of the shared sentences it is.
import type { Place } from '../focus/place';
import { describeDifference, describeShared, describeUnshared, articleName, weighty } from '../descriptions';

export function stateOf(at: Place | null): string {
  if (!at) return 'Choose a sentence to bring its partner level. Press ? for the keys.';
  const { article, shared } = at.pane.content;
  const other = at.pane.other?.content.article;
  if (!other) return '';
  const link = shared.get(at.index);
  if (!link) return describeUnshared(article, at.index, other);
  return [
    describeShared(link, other.sentences.length, articleName(other, article)),
    ...weighty(link).map((difference) => describeDifference(article, difference).replace(/\.?$/u, '.')),
  ].join(' ');
}

/** Its number among the shared sentences of its side, from 1; null when it has no partner. */
export function positionOf({ pane, index }: Place): number | null {
  const position = [...pane.content.shared.keys()].indexOf(index);
  return position < 0 ? null : position + 1;
}
