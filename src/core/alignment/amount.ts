import { numberValue } from '../entities/numberValue';

/** How many of what an expression like "$12m", "two dozen" or "45 kilometres" says. */
export interface Amount {
  /** In digits; as written where that is no exact number: "dozens of people". */
  readonly amount: string;
  readonly exact: boolean;
  /** What is counted or measured, in one form; empty for a bare number. */
  readonly unit: string;
}

const scales: Readonly<Record<string, string>> = {
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
  mn: 'million',
  m: 'million',
  k: 'thousand',
};
const symbols: Readonly<Record<string, string>> = {
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
  '¥': 'yen',
  '₹': 'rupee',
};
/** What stands before "$". */
const countries: Readonly<Record<string, string>> = {
  a: 'australian',
  au: 'australian',
  c: 'canadian',
  ca: 'canadian',
  hk: 'hong kong',
  nz: 'new zealand',
  s: 'singapore',
};
const units: ReadonlyMap<string, string> = new Map(
  (
    'usd dollar,dlrs dollar,buck dollar,eur euro,gbp pound,sterling pound,rs rupee,rm ringgit,renminbi yuan,ruble rouble,' +
    'kroner krone,kronor krona,min minute,hr hour,yr year,sec second,km kilometre,kilometer kilometre,meter metre,' +
    'cm centimetre,centimeter centimetre,mm millimetre,millimeter millimetre,ft foot,feet foot,inche inch,ha hectare,' +
    'tonne ton,lb pound,kg kilogram,kilo kilogram,liter litre,centurie century,pence penny'
  )
    .split(',')
    .map((pair) => {
      const [form = '', unit = ''] = pair.split(' ');
      return [form, unit];
    }),
);
/** The currencies of hundredths. */
const whole: Readonly<Record<string, string>> = { cent: 'dollar', penny: 'pound' };
const inexact =
  /^(?:several|few|many|couple|(?:ten|dozen|score|hundred|thousand|million|billion|trillion)s)$/;
const unsaid = new Set(['and', 'of', 'us', 'u.s.', 'american']);

/** Reads what `findQuantities` finds as a number, money, a duration or a measure. */
export function amountOf(text: string, isMoney: boolean): Amount {
  const letters = isMoney ? 'bn|tn|mn|[mbk]' : 'bn|tn|mn';
  const spelled = text
    .toLowerCase()
    .replace(new RegExp(String.raw`(?<=\d)\s?(${letters})(?![\p{L}\d])`, 'gu'), (_, scale: string) => {
      return ` ${scales[scale] ?? ''}`;
    });
  const numbers: string[] = [];
  const names: string[] = [];
  let exact = true;
  for (const word of spelled.match(/[$£€¥₹]|\d[\d.,]*|\p{L}[\p{L}'.]*/gu) ?? []) {
    if (inexact.test(word)) exact = false;
    else if (numberValue(word.replace(/[.,]+$/u, '')) !== undefined)
      numbers.push(word.replace(/[.,]+$/u, ''));
    else if (!unsaid.has(word)) names.push(symbols[word] ?? unitOf(word));
  }
  const unit = together(names);
  const value = numbers.every((word) => /^an?$/.test(word)) ? '1' : (numberValue(numbers.join(' ')) ?? '');
  if (!exact) return { amount: text.toLowerCase(), exact, unit };
  const of = isMoney ? whole[unit] : undefined;
  return of === undefined
    ? { amount: value, exact, unit }
    : { amount: String(Number(value) / 100), exact, unit: of };
}

function unitOf(word: string): string {
  const one = word.length > 3 ? word.replace(/s?\.?$/u, '') : word;
  return units.get(one) ?? one;
}

function together(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  return [rest.length > 0 ? (countries[first] ?? first) : first, ...rest].join(' ');
}
