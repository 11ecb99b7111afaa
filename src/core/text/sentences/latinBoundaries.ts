// Where Unicode's rules (UAX #29, sentence boundaries) end a sentence, for text of Latin letters and common marks: the same as
// `Intl.Segmenter` finds, in a fraction of its time.

/** The classes of the rules, as far as this text has them. */
const other = 0;
const lower = 1;
const upper = 2;
const caseless = 3;
const numeric = 4;
const space = 5;
const closing = 6;
const goingOn = 7;
const fullStop = 8;
const terminator = 9;

/** All but what the tables have. The rest is left to `Intl.Segmenter`, as is that for which versions of Unicode differ. */
const unknown = /[^\t -~\u00a0-\u00ac\u00ae-\u017f‐‑–—‘’‚“”„†‡•…‰‹›€]/;

const tableLength = 0x180;
const punctuation = 0x2000;
const punctuationLength = 0x100;

const table = new Uint8Array(tableLength);
const wideTable = new Uint8Array(punctuationLength);

function fill(characters: string, what: number): void {
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    if (unit < tableLength) table[unit] = what;
    else wideTable[unit - punctuation] = what;
  }
}

for (let unit = 0x20; unit < tableLength; unit += 1) {
  const character = String.fromCharCode(unit);
  if (unknown.test(character)) continue;
  table[unit] = /\p{Lowercase}/u.test(character)
    ? lower
    : /\p{Uppercase}/u.test(character)
      ? upper
      : /\p{L}/u.test(character)
        ? caseless
        : /\p{Nd}/u.test(character)
          ? numeric
          : other;
}
fill('\t \u00a0', space);
fill('"\'()[]{}«»‘’‚“”„‹›', closing);
fill(',-:–—', goingOn);
fill('.', fullStop);
fill('!?', terminator);
fill('‐‑†‡•…‰€', other);

function classAt(body: string, at: number): number {
  const unit = body.charCodeAt(at);
  return (unit < tableLength ? table[unit] : wideTable[unit - punctuation]) ?? other;
}

/** Whether a text has no characters about which only `Intl.Segmenter` knows; such a text has no line breaks. */
export function isLatin(text: string): boolean {
  return !unknown.test(text);
}

/**
 * Where sentences end in a text that `isLatin`, in order; the end of the text is the last. Null where a semicolon may end one. Takes
 * linear time.
 * @param marks Where its full stops, exclamation and question marks stand, in order, and others if need be.
 */
export function latinBoundaries(body: string, marks: readonly number[]): number[] | null {
  const found: number[] = [];
  let last = 0;
  for (const mark of marks) {
    const own = classAt(body, mark);
    if (own < fullStop) continue;
    let at = mark + 1;
    let behind = at < body.length ? classAt(body, at) : other;
    if (own === fullStop) {
      const before = mark > last ? classAt(body, mark - 1) : other;
      if (behind === numeric || (behind === upper && (before === upper || before === lower))) continue;
    }
    while (behind === closing) behind = ++at < body.length ? classAt(body, at) : other;
    while (behind === space) behind = ++at < body.length ? classAt(body, at) : other;
    if (at >= body.length) break;
    if (body.charCodeAt(at) === semicolon) return null;
    if (behind === goingOn || behind >= fullStop) continue;
    if (own === fullStop) {
      let follower = at;
      let first = behind;
      while (first === other || (first >= numeric && first < fullStop))
        first = ++follower < body.length ? classAt(body, follower) : upper;
      if (first === lower) continue;
    }
    found.push(at);
    last = at;
  }
  if (body.length > 0) found.push(body.length);
  return found;
}

/** Newer versions of the rules let a sentence go on with it, older ones do not. */
const semicolon = 0x3b;
