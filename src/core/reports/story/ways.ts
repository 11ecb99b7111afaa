import type { LinkKind } from '../../alignment/comparison';
import { messages, type Message } from '../messages';

/** How a source has a statement: in its clearest wording, as its sentence is linked to that one, or through another source's. */
export type Way = LinkKind | 'clearest' | 'indirect';

/** Marks differ in shape, so that they need no colour. */
export const ways: Readonly<Record<Way, { readonly name: Message; readonly mark: string }>> = {
  clearest: { name: messages.clearestWay, mark: '★' },
  same: { name: messages.sameWay, mark: '●' },
  reworded: { name: messages.rewordedWay, mark: '◐' },
  partial: { name: messages.partialWay, mark: '○' },
  indirect: { name: messages.indirectWay, mark: '◌' },
};
