import { type Finding, type Page, inEachPiece } from '../../page';
import { countWords, endsAsSentence, isOpenLine, isTitleCase } from '../../prose';

const mostWords = 6;

/** A name or a section on a line of its own between the headline and what else stands above the story: who or where it is of, no sentence. */
export function* nameLines(page: Page): Generator<undefined, readonly Finding[]> {
  const { claimed, story } = page;
  if (!story) return [];
  const above = claimed.filter(({ end }) => end <= story.start);
  const title = above.find(({ kind }) => kind === 'headline');
  const last = above.reduce((at, { kind, start }) => (told.has(kind) ? Math.max(at, start) : at), 0);
  if (!title) return [];
  yield;
  return yield* inEachPiece(page, ({ start, end, text, atLineStart, atLineEnd }) =>
    start >= title.end && end <= last && atLineStart && atLineEnd && isName(text)
      ? [{ kind: 'furniture', start, end }]
      : [],
  );
}

const told: ReadonlySet<Finding['kind']> = new Set(['date', 'byline', 'dateline']);

function isName(text: string): boolean {
  return (
    text.length <= 60 &&
    countWords(text) <= mostWords &&
    /^\p{Lu}/u.test(text) &&
    isTitleCase(text) &&
    !endsAsSentence(text) &&
    !isOpenLine(text)
  );
}
