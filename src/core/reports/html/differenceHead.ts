import type { DifferenceKind, DifferenceRelation } from '../../differences/difference';
import { differenceKindMessages } from '../differenceMessages';
import type { Message, Say } from '../messages';
import { element, type HtmlElement } from './tree';

interface Particular {
  readonly about: string;
  readonly kind: DifferenceKind;
  readonly relation: DifferenceRelation;
}

/** Heads the row of a difference: what it is about, of which kind it is and how its values relate, in words. */
export function differenceHead(
  { about, kind, relation }: Particular,
  related: Message,
  say: Say,
): HtmlElement {
  return element(
    'th',
    { scope: 'row', class: relation },
    element('div', { dir: 'auto' }, about),
    element('div', { class: 'how' }, `${say(differenceKindMessages[kind])}, ${say(related)}`),
  );
}
