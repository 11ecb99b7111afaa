import type { Difference, DifferenceKind } from '../differences/difference';
import { moreExact } from '../differences/moreExact';
import { messages, type Message, type Say } from './messages';

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

/** "also in sentences 7, 9": where else an article states a value, given by indices; null for nowhere. */
export function alsoIn(sentences: readonly number[], say: Say): string | null {
  if (sentences.length === 0) return null;
  const message = sentences.length === 1 ? messages.alsoInSentence : messages.alsoInSentences;
  return say(message, sentences.map((sentence) => sentence + 1).join(', '));
}
