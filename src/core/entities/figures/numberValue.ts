import { numberWords } from './numberWords';

/**
 * The number that digits or words stand for, in digits: "3,600" and "thirty-six hundred" are `3600`, "3.5m" is `3500000`.
 * Undefined for "dozens". `language` (BCP 47) tells the words and what a comma means.
 */
export function numberValue(text: string, language = 'en'): string | undefined {
  const amount = amountOf(text, language);
  return amount === undefined ? undefined : String(amount);
}

/** `numberValue` as a number, rounded to a millionth. */
export function amountOf(text: string, language = 'en'): number | undefined {
  const words = numberWords(language);
  const parts = text
    .toLowerCase()
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, words.decimalComma ? '' : ' ')
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
