import type { Block } from '../../src/core/article/article';
import type { Described } from '../../src/core/siblings/siblingEntry';
import { numbers } from './host/articles';

/** An article made of others, and the number of the one that it has most of. */
export interface MixedArticle extends Described {
  readonly origin: number;
  readonly text: string;
}

/**
 * Makes articles of the sentences of others, always the same ones: most sentences of one, some of any, and in every other
 * sentence two neighbouring words change places, so that pairs of words are as new as in a growing collection.
 */
export function mixer(originals: readonly (readonly string[])[]): (number: number) => MixedArticle {
  return (number) => {
    const next = numbers(number + 1);
    // The first numbers of neighbouring seeds are alike.
    for (let warm = 0; warm < 4; warm += 1) next(1);
    const origin = number % originals.length;
    const kept = (originals[origin] ?? []).filter(() => next(10) < 6);
    const added = Array.from({ length: 2 + (kept.length >> 1) }, () => {
      const other = originals[next(originals.length)] ?? [];
      return other[next(other.length)] ?? '';
    });
    let text = '';
    const sentences = [...kept, ...added].map((sentence, block) => {
      const start = text.length;
      const changed = next(2) === 0 ? swapped(sentence, next) : sentence;
      text += `${changed}\n\n`;
      return { start, end: start + changed.length, text: changed, plain: changed, block };
    });
    // A text that is put together is slow to read until it is made anew.
    const whole = Buffer.from(text).toString();
    return {
      origin,
      text: whole,
      plain: whole,
      title: null,
      publisher: `Outlet ${String(origin % 50)}`,
      published: null,
      blocks: sentences.map(({ start, end }): Block => ({ kind: 'paragraph', start, end })),
      sentences,
      versions: [],
    };
  };
}

function swapped(sentence: string, next: (below: number) => number): string {
  const words = sentence.split(' ');
  const at = next(words.length);
  const [word = ''] = words.splice(at, 1);
  words.splice(at + 1, 0, word);
  return words.join(' ');
}
