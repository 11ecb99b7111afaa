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
/** A character that the table does not have, or for which versions of Unicode differ. */
const unknown = 10;

/** Letters beyond are left to `Intl.Segmenter`. */
const tableLength = 0x180;
const punctuation = 0x2000;
const punctuationLength = 0x100;

const table = new Uint8Array(tableLength).fill(unknown);
const wideTable = new Uint8Array(punctuationLength).fill(unknown);

function fill(characters: string, what: number): void {
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    if (unit < tableLength) table[unit] = what;
    else wideTable[unit - punctuation] = what;
  }
}

for (let unit = 0x20; unit < tableLength; unit += 1) {
  const character = String.fromCharCode(unit);
  if (/\p{Cc}|\p{Cf}/u.test(character)) continue;
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
  if (unit < tableLength) return table[unit] ?? unknown;
  const wide = unit - punctuation;
  return wide >= 0 && wide < punctuationLength ? (wideTable[wide] ?? unknown) : unknown;
}

/**
 * Where sentences end in a text without line breaks, in order; the end of the text is the last. Null where the text has
 * characters about which only `Intl.Segmenter` knows. Takes linear time.
 */
export function latinBoundaries(body: string): number[] | null {
  const found: number[] = [];
  let before = other;
  let at = 0;
  while (at < body.length) {
    const own = classAt(body, at);
    at += 1;
    if (own < fullStop) {
      before = own;
      continue;
    }
    if (own === unknown) return null;
    const next = at < body.length ? classAt(body, at) : other;
    const isInside =
      own === fullStop && (next === numeric || (next === upper && (before === upper || before === lower)));
    before = own;
    if (isInside) continue;
    let behind = next;
    while (behind === closing) behind = ++at < body.length ? classAt(body, at) : other;
    while (behind === space) behind = ++at < body.length ? classAt(body, at) : other;
    if (at >= body.length) break;
    if (behind === unknown || body.charCodeAt(at) === semicolon) return null;
    if (behind === goingOn || behind >= fullStop) continue;
    if (own === fullStop) {
      let follower = at;
      let first = behind;
      while (first === other || (first >= numeric && first < fullStop))
        first = ++follower < body.length ? classAt(body, follower) : upper;
      if (first === unknown) return null;
      if (first === lower) continue;
    }
    found.push(at);
    before = other;
  }
  if (body.length > 0) found.push(body.length);
  return found;
}

/** Newer versions of the rules let a sentence go on with it, older ones do not. */
const semicolon = 0x3b;
