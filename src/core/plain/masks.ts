import { eachInSteps, finish, sortSteps } from '../steps';
import type { Span } from '../text/span';
import { filler } from './legible';

/** A stretch of a file and what it says to a reader: at most as many UTF-16 units as it has, often nothing. */
export interface Mask extends Span {
  readonly says: string;
}

/** A step is so many masks. */
const stepLength = 5000;

/** Takes masks as they are found, step by step. */
export function takeMaskSteps(masks: Mask[], found: Iterable<Mask>): Generator<undefined, void> {
  return eachInSteps(found, stepLength, (mask) => {
    masks.push(mask);
  });
}

/** The text with each mask's stretch as what it says, padded with filler; of two that overlap the one that begins first. */
export function withMasks(text: string, masks: readonly Mask[]): string {
  return finish(maskSteps(text, masks));
}

/** `withMasks`, step by step. */
export function* maskSteps(text: string, masks: readonly Mask[]): Generator<undefined, string> {
  if (masks.length === 0) return text;
  const sorted = yield* sortSteps(masks, (a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let end = 0;
  yield* eachInSteps(sorted, stepLength, (mask) => {
    if (mask.start < end) return;
    parts.push(text.slice(end, mask.start), mask.says.padEnd(mask.end - mask.start, filler));
    end = mask.end;
  });
  parts.push(text.slice(end));
  return parts.join('');
}
