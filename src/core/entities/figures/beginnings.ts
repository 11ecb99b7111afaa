/** Number words that count, as alternatives. */
export const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** Those that multiply. */
export const scale = 'hundred|thousand|million|billion|trillion|dozen|lakh|crore';
/** How an amount in words begins, in small letters, and more: that it begins with a word is left to the patterns, since to ask here takes longer. */
const amountWord = new RegExp(
  String.raw`an?\s(?=(?:${scale})\b)|half[\s-](?=(?:an?\s)?(?:${scale})\b)|(?:several|few|many)\s(?=${scale}|tens|scores)|${small}|${scale}|tens|scores`,
  'g',
);
/** How the parts of a month, months, weekdays and short years begin. */
const dateWord =
  /(?:[Ee]arly|[Ll]ate|[Mm]id)[-\s]|J(?:an|un|ul)|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec|J(?:AN|UN|UL)|FEB|MA[RY]|A(?:PR|UG)|SEP|OCT|NOV|DEC|Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN|['’‘](?=\p{Nd})/gu;
/** A sign of money, with the capitals before it, or what is written for one. */
const moneySign = /[$£€¥₹](?<=(\p{Lu}{0,3}).)|dlrs|DLRS|R(?:[sM]|(?=\s?\d))|USD|EUR|GBP/gu;

/**
 * Where in a text what some patterns find may begin, ascending: those of amounts, of figures in digits, of dates in English, and of
 * money by its sign.
 */
export type Beginnings = Readonly<Record<'amount' | 'digits' | 'date' | 'money', readonly number[]>>;

/** Finds all beginnings in a text, which is also given in small letters: to try each pattern everywhere takes many times as long. */
export function beginningsIn(text: string, small: string): Beginnings {
  const digits = digitStarts(text);
  return {
    amount: ascending(digits, startsOf(small, amountWord)),
    digits,
    date: ascending(digits, startsOf(text, dateWord)),
    money: ascending(startsOf(text, moneySign)),
  };
}

/** No digits stand between those of ASCII and these, the Arabic ones. */
const firstOtherDigit = 0x660;

/** Where digits begin. */
function digitStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let inDigits = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isDigit = unit < firstOtherDigit ? unit >= 0x30 && unit <= 0x39 : isDigitAt(text, at);
    if (isDigit && !inDigits) starts.push(at);
    inDigits = isDigit;
  }
  return starts;
}

function isDigitAt(text: string, at: number): boolean {
  return /^\p{Nd}/u.test(text.slice(at, at + 2));
}

/** Where the expression matches, or as far before as its group is long. */
function startsOf(text: string, expression: RegExp): readonly number[] {
  const starts: number[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text))
    starts.push(match.index - (match[1]?.length ?? 0));
  return starts;
}

function ascending(...lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
