import type { Difference, DifferenceKind } from '../differences/difference';
import { moreExact } from '../differences/moreExact';
import { messages, type Message } from './messages';

/** What a difference is about, in a word. */
export const differenceKindMessages: Readonly<Record<DifferenceKind, Message>> = {
  figure: messages.figure,
  date: messages.date,
  name: messages.name,
  attribution: messages.attribution,
  quotation: messages.quotation,
  polarity: messages.polarity,
};

/** How the two sides of a difference relate. */
export function relationMessage(difference: Difference): Message {
  switch (difference.relation) {
    case 'conflict':
      return messages.conflict;
    case 'precision':
      return { left: messages.moreExactLeft, right: messages.moreExactRight, neither: messages.moreExact }[
        moreExact(difference) ?? 'neither'
      ];
    case 'wording':
      return messages.wordedOtherwise;
  }
}
