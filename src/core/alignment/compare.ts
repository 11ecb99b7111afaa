import type { Article } from '../article/article';
import { type LegibleText, legible, legibleText } from '../plain/legible';
import { plainText } from '../plain/plainText';
import { finish, flatMapSteps } from '../steps';
import { alignSteps, type LinkedPair, linkedPairSteps } from './align';
import type { Alignment, Comparison, Link, Mark } from './comparison';
import { SentenceReader } from './words/sentenceReader';

/** A step is so many links, or sentences. */
const stepLength = 500;
const sentencesInStep = 10_000;

/** Links the sentences of two texts, given as lists that are used as they are. Same lists, same links. */
export function alignSentences(a: readonly string[], b: readonly string[]): Alignment {
  return finish(alignPlain(a.map(plainText), b.map(plainText), new SentenceReader()));
}

/** Links the sentences of two articles. */
export function compareArticles(left: Article, right: Article): Comparison {
  return finish(compareSteps(left, right));
}

/**
 * `compareArticles` in steps of at most a few milliseconds; the caller may pause or abandon it.
 * @param reader What the sentences are read with; it knows their words afterwards, for what else is asked about the two.
 */
export function* compareSteps(
  left: Article,
  right: Article,
  reader = new SentenceReader(),
): Generator<undefined, Comparison> {
  const alignment = yield* alignPlain(plainSentences(left), plainSentences(right), reader);
  return {
    left,
    right,
    ...alignment,
    coverage: {
      left: covered(left.sentences.length, alignment.onlyLeft.length),
      right: covered(right.sentences.length, alignment.onlyRight.length),
    },
  };
}

/**
 * Which sentences of two articles are linked, and how much of each article is in the other, as `compareSteps` has it: for who
 * asks of many pairs and shows none of them.
 * @param reader What the sentences of all these pairs are read with.
 */
export function* linkedPairsOfArticles(
  left: Article,
  right: Article,
  reader: SentenceReader,
): Generator<undefined, { readonly links: readonly LinkedPair[] } & Pick<Comparison, 'coverage'>> {
  const here = yield* legibleSteps(plainSentences(left));
  const there = yield* legibleSteps(plainSentences(right));
  const links = yield* linkedPairSteps(here, there, reader);
  const linked = (side: 'left' | 'right') => new Set(links.map((link) => link[side])).size;
  const coverage = (all: number, found: number) => covered(all, all - found);
  return {
    links,
    coverage: {
      left: coverage(left.sentences.length, linked('left')),
      right: coverage(right.sentences.length, linked('right')),
    },
  };
}

function plainSentences(article: Article): readonly string[] {
  return article.sentences.map(({ plain }) => plain);
}

function legibleSteps(sentences: readonly string[]): Generator<undefined, readonly string[]> {
  return flatMapSteps(sentences, sentencesInStep, (sentence) => [legible(sentence)]);
}

/** `alignSteps` for sentences whose words are read already; marks and stretches are spans of the given plain views. */
function* alignPlain(
  a: readonly string[],
  b: readonly string[],
  reader: SentenceReader,
): Generator<undefined, Alignment> {
  const left = yield* legibleSteps(a);
  const right = yield* legibleSteps(b);
  const alignment = yield* alignSteps(left, right, reader);
  const links = yield* flatMapSteps(alignment.links, stepLength, (link) => [
    written(link, a[link.left] ?? '', b[link.right] ?? ''),
  ]);
  return { ...alignment, links };
}

/** The link with the spans of what was read as those of the plain views. */
function written(link: Link, here: string, there: string): Link {
  const { marks, values, shared } = link;
  if (!marks && !values && !shared) return link;
  const left = legibleText(here);
  const right = legibleText(there);
  return {
    ...link,
    ...(marks && {
      marks: {
        left: marks.left.map((mark) => writtenMark(mark, left, right)),
        right: marks.right.map((mark) => writtenMark(mark, right, left)),
      },
    }),
    ...(values && {
      values: values.map((value) => ({
        ...value,
        left: left.written(value.left),
        right: right.written(value.right),
      })),
    }),
    ...(shared && {
      shared: { left: shared.left.map(left.written), right: shared.right.map(right.written) },
    }),
  };
}

function writtenMark(mark: Mark, here: LegibleText, there: LegibleText): Mark {
  return {
    ...mark,
    ...here.written(mark),
    ...(mark.instead && { instead: there.written(mark.instead) }),
  };
}

/** An article without sentences is not covered at all. */
function covered(all: number, alone: number): number {
  return all === 0 ? 0 : (all - alone) / all;
}
