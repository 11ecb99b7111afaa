// What the page keeps for the time when VS Code creates it again.
import * as v from 'valibot';
import { filters } from '../protocol/pageContract';
import type { ArticleView } from '../protocol/shapes';

const sentence = v.object({
  index: v.number(),
  /** Its first words, because the index is wrong once the text was edited. */
  opening: v.string(),
});

/** Where the reader was in an article. */
const place = v.object({
  article: v.string(),
  /** The first sentence in view, and how far its top edge is below that of the pane. */
  sentence: v.nullable(sentence),
  height: v.number(),
  /** Folds that were opened, by the offset at which they start. */
  unfolded: v.array(v.number()),
});

const shape = v.object({
  schema: v.literal(2),
  places: v.array(place),
  focus: v.nullable(v.object({ article: v.string(), sentence })),
  level: v.boolean(),
  filter: v.picklist(filters),
  /** Whether names are underlined. */
  underlines: v.boolean(),
  /** Whether the list of differences is open, and which one was gone to. */
  differences: v.optional(v.object({ open: v.boolean(), current: v.nullable(v.string()) }), {
    open: false,
    current: null,
  }),
});

type SavedSentence = v.InferOutput<typeof sentence>;
export type SavedPlace = v.InferOutput<typeof place>;
export type SavedState = v.InferOutput<typeof shape>;

/** Null for what is missing, damaged or written by another version. */
export function restoreState(kept: unknown): SavedState | null {
  const parsed = v.safeParse(shape, kept);
  return parsed.success ? parsed.output : null;
}

/** What the host knows the tab by; empty when there is none. */
export function restoreTabState(kept: unknown): string {
  const parsed = v.safeParse(v.object({ memo: v.string() }), kept);
  return parsed.success ? parsed.output.memo : '';
}

/** Versions of one page are remembered apart. */
export function stateKey({ id, version }: ArticleView): string {
  return version === null ? id : `${id} ${version}`;
}

export function placeIn(savedState: SavedState | null, article: ArticleView): SavedPlace | undefined {
  const key = stateKey(article);
  return savedState?.places.find((place) => place.article === key);
}

const openingLength = 60;

export function rememberSentence(article: ArticleView, index: number): SavedSentence {
  return { index, opening: openingOf(article, index) };
}

/** The sentence with the same first words that is nearest to the old place, else what stands there now. */
export function findSentence(article: ArticleView, { index, opening }: SavedSentence): number | null {
  const last = article.sentences.length - 1;
  if (last < 0) return null;
  for (let distance = 0; distance <= last; distance++) {
    for (const candidate of [index - distance, index + distance]) {
      if (candidate >= 0 && candidate <= last && openingOf(article, candidate) === opening) return candidate;
    }
  }
  return Math.min(Math.max(index, 0), last);
}

function openingOf({ plain, sentences }: ArticleView, index: number): string {
  const sentence = sentences[index];
  return sentence ? plain.slice(sentence.start, Math.min(sentence.end, sentence.start + openingLength)) : '';
}
