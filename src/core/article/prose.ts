const endPunctuation = /[.!?…。！？](?:[)\]"”’'»」』*_]*|\s»)$/;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const clause =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|said|says|may|might|could|should|can|do|does|did|be|been|ist|sind|waren|haben|wird|wurde|wurden|sagte|est|sont|était|ont|avait|fue|fueron|dijo|è|sono|stato|hanno|são|foi|foram|disse|zijn|heeft|hebben|werd|wordt|zei)(?!\p{L})/iu;

/**
 * How many words a text has: runs without white space, or two characters each of a script that has none. Counting may stop
 * when there are `enough`.
 */
export function countWords(text: string, enough = Infinity): number {
  let count = 0;
  let halves = 0;
  let inside = false;
  for (let at = 0; at < text.length && count + halves / 2 < enough; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= firstUnspaced && unspaced.test(text.charAt(at))) {
      halves += 1;
      inside = true;
      continue;
    }
    const space = unit <= 32 || (unit >= 128 && wideSpace.test(text.charAt(at)));
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count + Math.ceil(halves / 2);
}

/** Thai, the first of them in Unicode's order. */
const firstUnspaced = 0x0e00;

const wideSpace = /\s/;

/** Whether the text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return endPunctuation.test(text.slice(-12));
}

/** Whether the text is running prose: a sentence that ends, long enough not to be a label or a heading. */
export function isProse(text: string): boolean {
  if (text.length >= 240) return true;
  if (text.length < 25 && !unspaced.test(text)) return false;
  if (!endsAsSentence(text) && !/[:;,]$/.test(text)) return countWords(text, 31) >= 31;
  const words = countWords(text, 8);
  return words >= 8 || (words >= 5 && clause.test(text));
}

/** Whether a line goes on in the next one or goes on from the one above: then it is text, however short. */
export function isOpenLine(text: string): boolean {
  return /[,;:–—-]$/.test(text) || /^[("“„«‘']?\p{Ll}/u.test(text);
}

/** Whether the text has letters, and none of them small. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether each longer word has a capital, as in names and in headlines. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}
