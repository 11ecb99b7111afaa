import { append } from '../append';
import { finish } from '../steps';
import { brokenWordMaskSteps } from './brokenWords';
import { inlineMasks } from './inlineMarkup';
import { invisibleMasks } from './invisible';
import { type Mask, maskSteps, takeMaskSteps } from './masks';

/**
 * The plain view of a text: as many UTF-16 units, but what no reader reads is filler, and what is written in another way
 * is what it says, padded with filler, so that offsets into one are offsets into the other. The text itself when there is
 * nothing of the kind: soft hyphens and characters without width, words broken at the end of a line, character references
 * and tags of HTML, links and stress of Markdown, marks that refer to notes. Takes linear time.
 */
export function plainText(text: string): string {
  return finish(plainTextSteps(text));
}

/** `plainText`, step by step. */
export function* plainTextSteps(text: string): Generator<undefined, string> {
  const masks: Mask[] = [];
  yield* takeMaskSteps(masks, invisibleMasks(text));
  append(masks, yield* brokenWordMaskSteps(text));
  yield* takeMaskSteps(masks, inlineMasks(text));
  return yield* maskSteps(text, masks);
}
