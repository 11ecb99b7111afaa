/** Function words that tell a language; shared ones count for each that has them. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that for is was on with said by from at as it he be are his they which has',
  de: 'der die und das den von mit dem des ist nicht ein eine sich auf im für auch nach wie dass',
  fr: 'le la les des et est une dans qui que pour du au sur par plus pas avec ont été aux',
  es: 'el la los las de que en y por con una para del se su como más fue ha sobre pero',
  it: 'il di che la per un una sono con non del della è gli nel alla dei anche più come',
  pt: 'o que de não uma para com os em da do na no por mais foi são dos das ao',
  nl: 'de het een van en dat op te zijn met voor niet aan er ook door naar bij heeft over',
};
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['el', /\p{sc=Greek}/gu],
];
const languages = Object.keys(commonWords);
/** For each common word the languages that have it, by their place in `languages`. */
const languagesOfWord = new Map<string, number[]>();
for (const [index, words] of Object.values(commonWords).entries()) {
  for (const word of words.split(' ')) {
    const list = languagesOfWord.get(word);
    if (list) list.push(index);
    else languagesOfWord.set(word, [index]);
  }
}

/** What stands between words. */
const gaps = ' \t\r\n\v\f\u00a0\u2028\u2029.,;:!?"“”«»()';
/** By UTF-16 unit, 1 for those. */
const isGap = new Uint8Array(0x10000);
for (const gap of gaps) isGap[gap.charCodeAt(0)] = 1;
const longestWord = [...languagesOfWord.keys()].reduce((most, { length }) => Math.max(most, length), 0);
/** By the first letter of a word and its length, 1 where a common word has them. */
const isLikely = new Uint8Array(0x400 * (longestWord + 1));
for (const word of languagesOfWord.keys()) isLikely[shapeOf(word, 0, word.length)] = 1;

function shapeOf(text: string, from: number, to: number): number {
  return (text.charCodeAt(from) & 0x3ff) * (longestWord + 1) + (to - from);
}

/** How many words a text has, and the short ones that may be common. A pattern would take several times as long. */
function wordsOf(text: string): { readonly total: number; readonly likely: readonly string[] } {
  const likely: string[] = [];
  let total = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isGap[text.charCodeAt(at)] === 0) continue;
    if (at > from) {
      total += 1;
      if (at - from <= longestWord && isLikely[shapeOf(text, from, at)] === 1)
        likely.push(text.slice(from, at));
    }
    from = at + 1;
  }
  return { total, likely };
}

/** How much of the text is looked at, in UTF-16 units. */
const sample = 600;

/**
 * The likely language of a text as a BCP 47 tag, told by its script and its commonest words; `otherwise` when they do not
 * make up a tenth of its words.
 */
export function languageOf(text: string, otherwise = 'en'): string {
  const begin = text.slice(0, sample);
  if (!/^[\x00-\u024f\u2000-\u20ff]*$/.test(begin)) {
    for (const [language, script] of scripts) {
      if ((begin.match(script)?.length ?? 0) * 10 > begin.length) return language;
    }
  }
  const counts = languages.map(() => 0);
  const { total, likely } = wordsOf(begin.toLowerCase());
  for (const word of likely) {
    for (const index of languagesOfWord.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return most === 0 || most * 10 < total ? otherwise : (languages[counts.indexOf(most)] ?? otherwise);
}
