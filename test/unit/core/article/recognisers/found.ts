import type { BlockKind } from '../../../../../src/core/article/article';
import { Cues } from '../../../../../src/core/article/cues';
import { type Page, type Recogniser, storySteps } from '../../../../../src/core/article/page';
import { piecesOf } from '../../../../../src/core/article/pieces';
import { finish } from '../../../../../src/core/steps';

/** Prose that stands around what a recogniser is to find. */
export const story =
  'The harbour of Vik was closed on Monday because ice had broken two of its piers, the port said in a note.';

/** What a recogniser finds in a text by itself: the kind and the words of each block. */
export function found(
  recogniser: Recogniser,
  text: string,
  page: Partial<Pick<Page, 'locale' | 'day' | 'title' | 'claimed'>> = {},
): (readonly [BlockKind, string])[] {
  return findingsIn(recogniser, text, page).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** What the blocks tell about the article: each field with its value. */
export function told(
  recogniser: Recogniser,
  text: string,
  page: Partial<Pick<Page, 'locale' | 'day' | 'title' | 'claimed'>> = {},
): Readonly<Record<string, string>> {
  const facts = findingsIn(recogniser, text, page).flatMap((finding) => finding.facts ?? []);
  return Object.fromEntries(facts.map(({ field, value }) => [field, value]));
}

function findingsIn(
  recogniser: Recogniser,
  text: string,
  {
    locale = 'en',
    day = null,
    title = null,
    claimed = [],
  }: Partial<Pick<Page, 'locale' | 'day' | 'title' | 'claimed'>>,
) {
  const pieces = piecesOf(text);
  return finish(
    recogniser({
      text,
      cues: new Cues(text),
      pieces,
      claimed,
      story: finish(storySteps(pieces)),
      locale,
      day,
      title,
    }),
  );
}
