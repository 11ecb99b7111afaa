import { stem } from '../alignment/stem';
import { wordTokens } from '../text/tokens';
import commonTerms from './commonTerms.json';

/** The share of English texts that are expected to hold a stem; 0 for a stem that is not common everywhere. */
const shares: ReadonlyMap<string, number> = new Map(Object.entries(commonTerms));
/** A stem in more texts than this tells nothing, and a pair of words tells nothing when one of them is in more than that. */
const tellsNothing = 0.5;
const pairsWithNothing = 0.25;

/** A word of a text, or two words in a row, in the form in which texts are compared. */
export interface Term {
  /** Identifies the stem or the pair of stems. */
  readonly hash: number;
  readonly pair: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

interface Word {
  /** Of the word itself, not of its stem. */
  readonly exact: number;
  readonly hash: number;
  readonly share: number;
}

const mostKept = 100_000;
const words = new Map<string, Word>();
const shareByHash = new Map<number, number>();
for (const [term, share] of shares) shareByHash.set(hashOf(term), share);

/** The terms of a text in order, pairs after their second word; function words are none. */
export function termsOf(text: string): readonly Term[] {
  return readTerms(text).terms;
}

/** The terms of a text, and a hash of all its words, whatever its punctuation and case. */
export function readTerms(text: string): { readonly terms: readonly Term[]; readonly hash: number } {
  const terms: Term[] = [];
  let hash = 0;
  let before: Word | undefined;
  let beforeStart = 0;
  for (const { start, end, norm } of wordTokens(text)) {
    const word = wordOf(norm);
    hash = mix(hash, word.exact);
    if (word.share <= tellsNothing) terms.push({ hash: word.hash, pair: false, start, end });
    if (word.share > pairsWithNothing) {
      before = undefined;
      continue;
    }
    if (before) terms.push({ hash: mix(before.hash, word.hash), pair: true, start: beforeStart, end });
    before = word;
    beforeStart = start;
  }
  return { terms, hash };
}

/** The share of English texts that are expected to hold a term. */
export function shareOf(hash: number): number {
  return shareByHash.get(hash) ?? 0;
}

function wordOf(norm: string): Word {
  let word = words.get(norm);
  if (!word) {
    if (words.size >= mostKept) words.clear();
    const form = stem(norm);
    word = { exact: hashOf(norm), hash: hashOf(form), share: shares.get(form) ?? 0 };
    words.set(norm, word);
  }
  return word;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
