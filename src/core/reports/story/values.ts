import type { StoryDifference } from '../../differences/storyDifferences';
import { messages, type Message } from '../messages';

/** What sources print of one particular, and which of them do. */
export interface PrintedValue {
  readonly text: string;
  /** Places in the list of sources, in order. */
  readonly sources: readonly number[];
}

/** How the sources of a row relate. */
export const rowRelations: Readonly<Record<StoryDifference['relation'], Message>> = {
  conflict: messages.cannotAllBeTrue,
  precision: messages.moreOrLessExact,
  wording: messages.wordedOtherwise,
};

/** The values of a row, those in the same words together whatever their case; by first source. */
export function printedValues({ cells }: StoryDifference): readonly PrintedValue[] {
  const values = new Map<string, { text: string; sources: number[] }>();
  for (const [source, cell] of cells.entries()) {
    if (!cell) continue;
    const text = cell.text.replace(/\s+/gu, ' ').trim();
    const known = values.get(text.toLowerCase());
    if (known) known.sources.push(source);
    else values.set(text.toLowerCase(), { text, sources: [source] });
  }
  return [...values.values()];
}

/** Places of the sources that are silent. */
export function silentSources({ cells }: StoryDifference): readonly number[] {
  return [...cells.keys()].filter((source) => !cells[source]);
}
