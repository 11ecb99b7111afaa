import type { StoredArticle } from './heldArticle';

/** What an index keeps between sessions. */
interface StoredIndex {
  /** By number. */
  readonly terms: Int32Array;
  readonly articles: readonly StoredArticle[];
}

const magic = 0x78_6c_72_50;
/** To be raised whenever what is stored changes in shape or meaning. */
const version = 7;
const headLength = 6;
/** Words that tell of an article: lengths of its content, terms, sentences and edges, and its day. */
const articleLength = 5;
const noDay = -0x8000_0000;

/**
 * Little-endian words of 32 bits (magic, version, checksum of all that follows, numbers of terms, articles and hashes, the
 * terms, what tells of each article, the hashes of its sentences and edges), then bytes: the content and the terms of each
 * article.
 */
export function writeStoredIndex({ terms, articles }: StoredIndex): Uint8Array {
  const hashes = articles.reduce((sum, { sentences, edges }) => sum + sentences.length + edges.length, 0);
  const lengthInWords = headLength + terms.length + articles.length * articleLength + hashes;
  const byteLength = articles.reduce((sum, { content, terms }) => sum + content.length + terms.length, 0);
  const words = new Int32Array(lengthInWords + Math.ceil(byteLength / 4));
  const bytes = new Uint8Array(words.buffer);
  words.set([magic, version, 0, terms.length, articles.length, hashes]);
  words.set(terms, headLength);
  let word = headLength + terms.length;
  let hash = word + articles.length * articleLength;
  let byte = lengthInWords * 4;
  for (const article of articles) {
    const { content, sentences, edges, day } = article;
    words.set([content.length, article.terms.length, sentences.length, edges.length, day ?? noDay], word);
    words.set(sentences, hash);
    words.set(edges, hash + sentences.length);
    for (let at = 0; at < content.length; at += 1) bytes[byte + at] = content.charCodeAt(at);
    bytes.set(article.terms, byte + content.length);
    word += articleLength;
    hash += sentences.length + edges.length;
    byte += content.length + article.terms.length;
  }
  words[2] = checksum(words);
  return bytes;
}

/** Null when the bytes are damaged or of another version. The result shares memory with them where that can be. */
export function readStoredIndex(stored: Uint8Array): StoredIndex | null {
  if (stored.length < headLength * 4 || stored.length % 4 !== 0) return null;
  const bytes = stored.byteOffset % 4 === 0 ? stored : stored.slice();
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  if (words[0] !== magic || words[1] !== version || words[2] !== checksum(words)) return null;
  const [termCount = 0, articleCount = 0, hashCount = 0] = words.subarray(3);
  let word = headLength + termCount;
  let hash = word + articleCount * articleLength;
  let byte = (hash + hashCount) * 4;
  const articles: StoredArticle[] = [];
  for (let number = 0; number < articleCount; number += 1) {
    const [contentLength = 0, termsLength = 0, sentencesLength = 0, edgesLength = 0, day = noDay] =
      words.subarray(word, word + articleLength);
    const edges = hash + sentencesLength;
    const terms = byte + contentLength;
    articles.push({
      content: latinText(bytes.subarray(byte, terms)),
      terms: bytes.subarray(terms, terms + termsLength),
      sentences: words.subarray(hash, edges),
      edges: words.subarray(edges, edges + edgesLength),
      day: day === noDay ? null : day,
    });
    word += articleLength;
    hash = edges + edgesLength;
    byte = terms + termsLength;
  }
  return { terms: words.subarray(headLength, headLength + termCount), articles };
}

function checksum(words: Int32Array): number {
  let sum = words.length;
  for (let at = 3; at < words.length; at += 1) {
    sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum;
}

/** The text whose characters have these codes. */
function latinText(codes: Uint8Array): string {
  let text = '';
  for (const code of codes) text += String.fromCharCode(code);
  return text;
}
