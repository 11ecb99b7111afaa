import { mostValues } from '../../alignment/values/firstValues';
import { type Value, valueOf } from '../../alignment/values/values';
import type { Mention } from '../../entities/entity';
import { amountOf } from '../../entities/figures/numberValue';
import { numberWords } from '../../entities/figures/numberWords';
import { oncePer } from '../../oncePer';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';

/** What tells that an amount is money; with a currency of several countries it is not read. */
const euros = /^(?: d['’]| de | di |\s)euros?(?!\p{L})/u;

/** The first values of a sentence that is in no English: its mentions, and the numbers that are words. In order, not overlapping. */
export const foreignValues = oncePer((sentence: ClaimSentence): readonly Value[] => {
  const { mentions, language } = sentence;
  const values = mentions.flatMap((mention) => valueOf(mention, language) ?? []).slice(0, mostValues);
  const spelled = spelledNumbers(sentence).flatMap((mention) => valueOf(mention, language) ?? []);
  // Of "six millions" the mention is the scale alone.
  const others = values.filter(
    (value) => !spelled.some(({ start, end }) => start < value.end && end > value.start),
  );
  return [...others, ...spelled].sort((a, b) => a.start - b.start).slice(0, mostValues);
});

/** "Zwölf", "six millions", "due milioni di euro", which are no mentions. */
function spelledNumbers({ text, words, language }: ClaimSentence): readonly Mention[] {
  const { units, scales, decimalComma } = numberWords(language);
  // A language whose numbers are not known would be read as English.
  if (!decimalComma) return [];
  return words.flatMap(({ start, end, form }, at): readonly Mention[] => {
    if (!Object.hasOwn(units, form.norm)) return [];
    const next = words[at + 1];
    const last = next && Object.hasOwn(scales, next.form.norm) ? next.end : end;
    const said = text.slice(start, last);
    const money = euros.exec(inSmallLetters(text.slice(last, last + 12)));
    if (amountOf(said, language) === undefined) return [];
    return money
      ? [{ start, end: last + money[0].length, text: `${said} euros`, kind: 'money' }]
      : [{ start, end: last, text: said, kind: 'number' }];
  });
}
