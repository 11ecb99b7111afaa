const flatForms: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const isFlat = /^[ !-_a-~]*$/;
const flattened = /[‘’‚‛`´ʼ′“”„‟«»″‐‑‒–—―−]|[^\S ]/g;

/**
 * Straight quotes, plain hyphens and plain spaces (a line break becomes a space too). Every character is replaced by
 * one of the same length, so offsets into the result are offsets into `text`.
 */
export function flatten(text: string): string {
  if (isFlat.test(text)) return text;
  return text.replace(flattened, (character) => flatForms[character] ?? ' ');
}

/** A line feed for each line break that is neither that nor CRLF; offsets into the result are offsets into `text`. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)|[\u2028\u2029]/g, '\n');
}

/** `flatten`, and besides: composed characters, `…` as three full stops, runs of space as one, none at the ends. */
export function collapse(text: string): string {
  return flatten(text.normalize('NFC')).replaceAll('…', '...').replace(/ {2,}/g, ' ').trim();
}

/** Lower case without accents and other marks: "Nuñez" → "nunez". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC');
}

/** Words repeat: their forms are kept, up to this many. */
const mostKept = 100_000;
const kept = new Map<string, string>();

/**
 * One form for the ways to write a word: lower case, straight apostrophe, no possessive "'s", no dots in an acronym, no
 * commas in a number. "US" and "U.S." are `u.s.`, so that they are not taken for the pronoun. Accents stay.
 */
export function normaliseWord(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const norm = normalised(word);
  kept.set(word, norm);
  return norm;
}

function normalised(word: string): string {
  if (word === 'US' || word === 'U.S.' || word === 'U.S') return 'u.s.';
  const lower = word.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  const flat = flatten(lower.normalize('NFC')).replace(/'s$/, '');
  if (/^\d/.test(flat)) return flat.replace(/,(?=\d{3}(?!\d))/g, '');
  return flat.replaceAll('.', '');
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}
