import type { Link, LinkKind } from '../../../core/alignment/comparison';
import { isUnsure } from '../../../core/alignment/linkStrength';
import { saidInBoth } from '../../../core/alignment/saidInBoth';
import { sharedSentences, type WordDifference } from '../../../core/alignment/sharedSentences';
import type { Span } from '../../../core/text/span';
import type { Side } from '../../../protocol/pageContract';
import type { ComparisonView } from '../../../protocol/shapes';

/** How one sentence that is shared is marked; offsets into the text of its article. */
export interface SentenceMark extends Span {
  /** Of its closest partner. */
  readonly kind: LinkKind;
  readonly moved: boolean;
  /** Its links, closest first. */
  readonly links: readonly Link[];
  /** Where it says what they say. */
  readonly said: readonly Span[];
  /** Whether it is marked quietly: no link is likely, or it cannot be told which part of it is shared. */
  readonly isQuiet: boolean;
  /** Words there that none of its partners has. */
  readonly words: readonly WordDifference[];
}

/** The shared sentences of one side, in order. */
export function sentenceMarks(view: ComparisonView, side: Side): readonly SentenceMark[] {
  const marks: SentenceMark[] = [];
  for (const [index, { kind, moved, links, differences }] of sharedSentences(view, side)) {
    const sentence = view[side].sentences[index];
    if (!sentence) continue;
    const { start, end } = sentence;
    const stretches = saidInBoth(links, side) ?? [];
    // Without shared stretches the whole sentence is marked.
    const said =
      stretches.length > 0
        ? stretches.map((part) => ({ start: start + part.start, end: start + part.end }))
        : [{ start, end }];
    const isQuiet = isUnsure(links) || (kind === 'partial' && stretches.length === 0);
    marks.push({ start, end, kind, moved, links, said, isQuiet, words: differences });
  }
  return marks;
}
