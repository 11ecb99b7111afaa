import type { QuantitiesFound } from '../../alignment/values/values';
import type { SentenceReader } from '../../alignment/words/sentenceReader';
import { ArticleClaims } from './articleClaims';
import { ClaimSentences } from './claimSentence';
import type { NamedArticle } from '../difference';

/** What is read of one article to tell it from others, each part when it is asked for first. */
export interface ReadClaims {
  readonly sentences: ClaimSentences;
  readonly claims: ArticleClaims;
}

/** Reads articles that are told from each other: what several of them have is read once. */
export class ClaimReader {
  readonly #known: QuantitiesFound = new Map();

  /** @param sentences What their sentences are read with; one that has read them before saves that time. */
  constructor(private readonly sentences: SentenceReader) {}

  read(article: NamedArticle): ReadClaims {
    const sentences = new ClaimSentences(article, this.sentences);
    return { sentences, claims: new ArticleClaims(sentences, this.#known) };
  }
}
