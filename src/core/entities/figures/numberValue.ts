import { numberWords } from './numberWords';

const fractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
/** "3½", "3 1/2". */
const mixedNumber = /(?<![\d.,])(\d{1,3})(?:\s?([½¼¾⅓⅔])|\s(\d)\/(\d)(?!\d))/gu;

/**
 * The number that digits or words stand for, rounded to a millionth: 3600 for "3,600" and "thirty-six hundred", 3500000 for
 * "3.5m". Undefined for "dozens". `language` (BCP 47) tells the words and what a comma means.
 */
export function amountOf(text: string, language = 'en'): number | undefined {
  const words = numberWords(language);
  const parts = text
    .toLowerCase()
    .replace(mixedNumber, (_, whole: string, sign?: string, over = '0', under = '1') =>
      String(Number(whole) + (sign === undefined ? Number(over) / Number(under) : (fractions[sign] ?? 0))),
    )
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\p{L}),/gu, '')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .split(/[\s-]+/u);
  let total = 0;
  let part: number | undefined;
  /** "A year" is one. */
  let article: number | undefined;
  for (const word of parts) {
    const scale = words.scales[word];
    const value = /^\d/u.test(word) ? Number(plainDigits(word, words.decimalComma)) : words.units[word];
    if (word === 'half') {
      part = part === undefined ? 0.5 : part + 0.5;
    } else if (word === 'a' || word === 'an') {
      article = 1;
    } else if (scale !== undefined) {
      if (scale < 1000) {
        part = (part ?? 1) * scale;
      } else {
        total = part === undefined && total > 0 ? total * scale : total + (part ?? 1) * scale;
        part = undefined;
      }
    } else if (value !== undefined && Number.isFinite(value)) {
      part = (part ?? 0) + value;
    } else if (word !== 'and' && word !== '') {
      return undefined;
    }
  }
  const rest = part ?? (total === 0 ? article : 0);
  return rest === undefined ? undefined : Math.round((total + rest) * 1e6) / 1e6;
}

function plainDigits(word: string, decimalComma: boolean): string {
  return decimalComma ? word.replace(/\.(?=\d{3}(?!\d))/gu, '').replace(',', '.') : word.replaceAll(',', '');
}
