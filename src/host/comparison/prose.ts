import { legible } from '../../core/plain/legible';
import type { ArticleView } from '../../protocol/shapes';

/** A sentence has at least this many words; an entry of a list usually has fewer. */
const fewestWords = 4;
/** How many sentences are looked at before a text is taken for a list. */
const mostSentences = 200;

/** Whether an article has sentences to compare, rather than the entries of a list or the cells of a table. */
export function hasProse({ plain, sentences }: ArticleView): boolean {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return sentences.slice(0, mostSentences).some(({ start, end }) => {
    let words = 0;
    for (const { isWordLike } of segmenter.segment(legible(plain.slice(start, end)))) {
      if (isWordLike === true && ++words === fewestWords) return true;
    }
    return false;
  });
}
