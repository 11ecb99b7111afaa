// Where differences stand in the panes: marked without a change to the text, since they may overlap names and one another.
import type { Difference, DifferencePlace } from '../../core/differences/difference';
import { legible } from '../../core/plain/legible';
import type { Pane } from '../panes/pane';
import type { Sided } from '../scrolling/sides';

/** Names of the page's highlights, as its style sheet has them. */
const all = 'difference';
const current = 'current-difference';

export class DifferenceLights {
  constructor(private readonly panes: Sided<Pane>) {}

  /** Marks what is built of the differences, and lights up one of them; to be called again when more is built. */
  show(differences: readonly Difference[], lit: Difference | null): void {
    CSS.highlights.set(all, this.#highlight(differences));
    const light = this.#highlight(lit ? [lit] : []);
    light.priority = 1;
    CSS.highlights.set(current, light);
  }

  clear(): void {
    CSS.highlights.delete(all);
    CSS.highlights.delete(current);
  }

  #highlight(differences: readonly Difference[]): Highlight {
    const made = new Highlight();
    for (const difference of differences) {
      for (const side of ['left', 'right'] as const) {
        const range = rangeIn(this.panes[side], difference[side]);
        if (range) made.add(range);
      }
    }
    return made;
  }
}

function rangeIn(pane: Pane, { start, end, sentence }: DifferencePlace): Range | null {
  const built = pane.built(sentence);
  const from = pane.content.article.sentences[sentence]?.start;
  if (!built || from === undefined) return null;
  const { plain } = pane.content.article;
  const characters = (to: number) => legible(plain.slice(from, to)).length;
  const first = pointIn(built, characters(start), true);
  const last = pointIn(built, characters(end), false);
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.text, first.at);
  range.setEnd(last.text, last.at);
  return range;
}

interface TextPoint {
  readonly text: Text;
  readonly at: number;
}

/** The text node that holds a character of an element, and the offset in it; at a seam the one after for a beginning. */
function pointIn(root: HTMLElement, character: number, isBeginning: boolean): TextPoint | null {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    const end = passed + text.length;
    if (isBeginning ? character < end : character <= end) return { text, at: character - passed };
    passed = end;
  }
  return null;
}
