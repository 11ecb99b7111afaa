import { collapse } from '../text/words/normalise';

/** "WASHINGTON, July 22 (Reuters) - ", "(CNN) -- ", "BAGHDAD, Iraq (AP) _ ", "LONDON - "; after `collapse`. */
const place = String.raw`\p{Lu}[\p{Lu}\p{M}.' -]+\p{Lu}\.?(?:, \p{Lu}[\p{L}\p{M}.' ]{1,24}){0,2}(?:,? \d{1,2})?`;
const agency = String.raw`\([\p{L}\p{N} ./&-]{2,24}\)`;
const lead = String.raw`(?:\p{Lu}[\p{L}\p{M}.,' -]{1,40} )?${agency} ?[-_:]{1,2} `;
const dateline = new RegExp(`^(?:${place} ?(?:${agency})? ?[-_]{1,2} |${lead})`, 'u');

/** The sentence without the dateline or agency tag at its front; its spaces, quotes and dashes made plain. */
function body(sentence: string): string {
  const plain = collapse(sentence);
  return /[-_:] /.test(plain) ? plain.replace(dateline, '') : plain;
}

/**
 * What is left of a sentence when punctuation, spaces, quotes, a dateline and the case of the first letter do not
 * count. Two sentences are the `same` exactly when their keys are equal. Question marks, signs and symbols ("$", "%")
 * and the case of all other letters do count. A sentence without any word keeps its punctuation.
 */
export function exactKey(sentence: string): string {
  const plain = body(sentence);
  const words = plain
    .replace(/\.(?<=\p{L}\.)(?=\p{L})/gu, '')
    .replace(/,(?<=\d,)(?=\d{3}(?!\d))/g, '')
    .replace(/-(?<![\p{L}\p{N}]-)(?=\.?\d)/gu, '−')
    .replace(/(?! [\p{L}\p{N}])[^\p{L}\p{M}\p{N}\p{S}?%]+(?<!\d[.,:/](?=\d))(?<!\p{L}'(?=\p{L}))|`/gu, ' ')
    .trim();
  return words === '' ? plain : words.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}
