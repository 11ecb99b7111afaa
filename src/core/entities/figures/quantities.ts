import type { Mention } from '../entity';
import { datePatterns } from '../dates/datePatterns';
import { foreignFigures } from './foreignFigures';
import { scale, small } from './beginnings';
import { matchesIn, pattern, searched } from './pattern';
import type { Pattern } from './pattern';
import { Pace } from '../../steps';
import { textParts } from './textParts';

/** A step is so many characters in which one pattern is looked for. */
const stepLength = 300_000;

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** Thousands parted by spaces, as in South Africa: by such as do not break, or by plain ones in a cell of a table or before what is counted, but for "on July 3 600 men". */
const spaced = String.raw`\p{Nd}{1,3}(?:[\u00a0\u2009\u202f]\p{Nd}{3})+(?:\.\p{Nd}+)?(?![\p{N}])|(?=[1-9]\p{Nd}{0,2}\s\p{Nd}{3})(?<!(?:${months})\p{Ll}{0,6}\.?\s|\p{N}\s)\p{Nd}{1,3}(?:\s\p{Nd}{3})+(?:(?=[\s-]\p{Ll})|(?=\s\||\s{0,2}(?:\n|$))(?<=\|\s[\p{Nd}\s]{5,15}))`;
/** "3½", "3 1/2". */
const mixed = String.raw`\p{Nd}{1,3}(?:\s?[½¼¾⅓⅔]|\s[1-3]/[2-9])(?![\p{N}/])`;
const digits = String.raw`(?=\p{Nd})(?<![\p{L}\p{N}]|\p{N}[.,:/])(?:\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?(?![\p{N}]|\.\p{Nd})|${spaced}|${mixed}|\p{Nd}+(?:\.\p{Nd}+)?(?![\p{N}]|\.\p{Nd}))`;
const spelled = String.raw`(?<![\p{L}\p{N}])(?:(?:a|an)\s(?=(?:${scale})\b)|half(?:\s|-)an?\s(?=(?:${scale})\b)|half\s(?=(?:${scale})\b)|(?:(?:several|few|many)\s)(?=(?:${scale})\b))?(?:${small}|${scale})(?:(?:-|\s|\sand\s|(?<=thousand|[bmtr]illion),\s(?=(?:${small})\shundred\b))(?:${small}|${scale})){0,15}(?:[\s-]and[\s-]a[\s-]half(?:\s(?:${scale}))?)?(?![\p{L}\p{N}])`;
const vague = String.raw`(?<![\p{L}\p{N}])(?:(?:several|many|few)\s)?(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:\sof\s(?:thousands?|millions?|billions?|trillions?))*(?![\p{L}\p{N}])`;
const shortScales = 'bn|mn|tn|m|k|cr';
/** Digits that a scale follows without a space: "20bn". */
const shortened = String.raw`(?:${digits})\s?(?:${shortScales})(?![\p{L}\p{N}])`;
const scaled = String.raw`(?:${digits})(?:[\s-](?:${scale})(?:\s(?:million|billion|crore))?)?`;
const amount = `(?:${scaled}|${spelled}|${vague})`;

const currency =
  'dollars?|euros?|cents?|pence|sterling|yen|yuan|renminbi|rupees?|ringgit|kroner?|kron(?:or|a)|francs?|pesos?|r(?:o)?ubles?|shekels?|dinars?|dirhams?|riyals?|rials?|lire|liras?|baht|naira|shillings?|rupiah|guilders?|drachmas?|bucks';
const currencyAdjective = String.raw`(?:(?:U\.S\.|US|Canadian|Australian|New Zealand|Hong Kong|Singapore|British|Swiss|French|German|Mexican|Jamaican|Kenyan)\s)?`;
const shortScale = String.raw`(?:[\s-]?(?:${scale}|${shortScales}|b|M|K|B)(?![\p{L}\p{N}]))?`;

/** "R45 000", "R1.2 million", no road and no page. */
const rand = String.raw`(?<![\p{L}\p{N}])R\s?(?=\p{Nd}{1,3}(?:\s\p{Nd}{3})+(?![\p{N}])|[\p{Nd}.,]+\s?(?:${scale}|bn|m)(?![\p{L}]))`;

const timeUnit =
  'seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|months?|years?|yrs?|decades?|centur(?:y|ies)|fortnights?';
const lengthUnit =
  '(?:square|sq\\.?)[\\s-](?:miles?|met(?:er|re)s?|kilomet(?:er|re)s?|feet|foot|ft|yards?|m|km|mi)|cubic[\\s-](?:met(?:er|re)s?|feet|yards?)|(?:miles?|kilomet(?:er|re)s?)[\\s-](?:per|an)[\\s-]hour|km/h|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|km²|m²|km|cm|mm|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|ha|tons?|tonnes?|pounds?|lbs?|ounces?|kilograms?|kilos?|kg|grams?|lit(?:er|re)s?|gallons?|barrels?|degrees?(?:\\s(?:celsius|fahrenheit|centigrade|c(?!\\p{L})|f(?!\\p{L})))?|mph|kph|knots|megawatts?|kilowatts?|watts?|volts?|(?:kilo|mega|giga|tera)bytes?|story|storey|stories';

const clock = String.raw`(?=\p{Nd})(?<![\p{N}:.])(?:[01]?\p{Nd}|2[0-3]):[0-5]\p{Nd}(?::[0-5]\p{Nd})?(?![\p{N}:]|\.\p{Nd})`;
const meridiem = String.raw`(?:[ap]\.m\.|[ap]m(?![\p{L}])|[AP]\.M\.|[AP]M(?![\p{L}]))`;
const zone = String.raw`(?:\s(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|UTC|BST|CET|CEST|local time)(?![\p{L}]))?`;

// What one of a kind has in small letters, and most texts have not.
const moneyWord = new RegExp(`[\\s-](?:${currency}|pounds|marks|won|rand|crowns|reais)(?![a-z])`);
const shortScaleWord = new RegExp(`[^a-z](?:${shortScales})(?![a-z])`);
const percentWord = /%|percent|per\scent|pct|pc/;
const timeWord = new RegExp(`[\\s-](?:${timeUnit})(?![a-z])`);
const lengthWord = new RegExp(`(?:(?<![a-z])|(?<=${scale}))(?:${lengthUnit}|k)(?![a-z])`);

/** Before dates; where two patterns overlap, the earlier one in this list wins. */
const firstFigures: readonly Pattern[] = [
  pattern(
    'money',
    String.raw`(?:\p{Lu}{0,3}[$£€¥₹]|(?<![\p{L}])(?:dlrs|DLRS|Rs\.?|RM|USD|EUR|GBP)\s?|${rand})\s?(?:\p{Nd}{1,3}(?:\s\p{Nd}{3})+(?![\p{N}])|${digits.replaceAll('\\p{L}', '')})${shortScale}`,
    { begins: 'money' },
  ),
  pattern('money', String.raw`(?=\p{Nd})(?<![\p{L}\p{N}.,:/£$€])\p{Nd}{1,3}p(?![\p{L}\p{N}])`, {
    begins: 'digits',
    needs: /[^a-z]p(?![a-z])/,
  }),
  pattern(
    'money',
    `(?:${shortened})(?:\\s|-)${currencyAdjective}(?:${currency}|pounds|marks|won|rand|crowns|reais)(?![\\p{L}])`,
    { begins: 'amount', inAnyCase: true, needs: moneyWord },
  ),
  pattern('money', `${amount}(?:\\sof)?(?:\\s|-)${currencyAdjective}(?:${currency})(?![\\p{L}])`, {
    begins: 'amount',
    inAnyCase: true,
    needs: moneyWord,
  }),
  pattern(
    'money',
    `(?:${digits}|${spelled})\\s(?:m|bn|million|billion)\\s(?:pounds|marks|won|rand|crowns|reais)(?![\\p{L}])`,
    { begins: 'amount', inAnyCase: true, needs: moneyWord },
  ),
  pattern(
    'percent',
    `${amount}(?:\\s|-)?(?:%|(?:percentage\\spoints?|percent|per\\scent|pct\\.?|pc)(?![\\p{L}]))`,
    { begins: 'amount', inAnyCase: true, needs: percentWord },
  ),
  pattern(
    'percent',
    `(?:${digits})(?=\\s?(?:-|–|to|or|and)\\s?(?:${digits.replaceAll('(?<![\\p{L}\\p{N}]|\\p{N}[.,:/])', '')})\\s?(?:%|percent|per\\scent))`,
    { begins: 'amount', inAnyCase: true, needs: percentWord },
  ),
  pattern(
    'duration',
    String.raw`(?=\p{Nd})(?<![\p{N}:.])\p{Nd}{1,2}(?::\p{Nd}{2})*[:.]\p{Nd}{2}\.\p{Nd}{1,3}(?![\p{N}])|(?=\p{Nd})(?<![\p{N}:.])\p{Nd}{1,2}:\p{Nd}{2}\.\p{Nd}+(?:\sseconds)?`,
    { begins: 'digits', needs: /[:.]\S{2,4}\./ },
  ),
  pattern('measure', `(?:${digits})\\s?°\\s?[CF](?![\\p{L}])`, { begins: 'digits', needs: /°/ }),
  // "43C (109F)", "temperatures of 43C".
  pattern(
    'measure',
    String.raw`(?<![\p{L}\p{N}.,])\p{Nd}{1,3}(?:\.\p{Nd})?(?:C(?=\s\(\p{Nd}{1,3}(?:\.\p{Nd})?F\))|F(?=\s\(\p{Nd}{1,3}(?:\.\p{Nd})?C\))|(?<=[CF]\s\(\p{Nd}{1,3}(?:\.\p{Nd})?)[CF](?=\))|(?<=(?:[Tt]emperatures?|[Mm]ercury|[Tt]hermometers?)\s(?:\p{Ll}+\s){1,4}\p{Nd}{1,3}(?:\.\p{Nd})?)[CF](?![\p{L}\p{N}]))`,
    { begins: 'digits', needs: /\d[cf](?![a-z])/ },
  ),
  pattern(
    'time',
    String.raw`(?=\p{Nd})(?<![\p{L}\p{N}:.])(?:[01]?\p{Nd}|2[0-3])(?:[.:][0-5]\p{Nd})?\sUhr(?![\p{L}])`,
    { begins: 'digits', needs: /\suhr/ },
  ),
  pattern('time', `${clock}(?:\\s?${meridiem})?${zone}`, { begins: 'digits', needs: /:[0-5]/ }),
  pattern(
    'time',
    String.raw`(?=\p{Nd})(?<![\p{L}\p{N}:.])(?:1[0-2]|0?[1-9])(?:\.[0-5]\p{Nd})?\s?${meridiem}${zone}`,
    { begins: 'digits', needs: /[^a-z][ap]\.?m(?![a-z])/ },
  ),
  pattern(
    'time',
    String.raw`(?<![\p{L}\p{N}])(?:[01]\p{Nd}|2[0-3])[0-5]\p{Nd}\s(?:GMT|UTC)(?![\p{L}])|(?<![\p{L}])(?:noon|midnight|sunrise|sunset|sundown)(?![\p{L}])`,
    { needs: /gmt|utc|noon|midnight|sunrise|sunset|sundown/ },
  ),
];

/** After dates; where two patterns overlap, the earlier one in this list wins. */
const laterFigures: readonly Pattern[] = [
  pattern('measure', `(?:${digits}|${spelled})[\\s-](?:year|month|week|day)s?[\\s-]olds?(?![\\p{L}])`, {
    begins: 'amount',
    inAnyCase: true,
    needs: /old/,
  }),
  pattern(
    'duration',
    `(?:${digits}|${spelled}|${vague})(?:\\+)?(?:\\sof)?[\\s-](?:${timeUnit})(?![\\p{L}])(?:,?\\s(?:and\\s)?(?:${digits}|${spelled})\\s(?:${timeUnit})(?![\\p{L}]))*`,
    { begins: 'amount', inAnyCase: true, needs: timeWord },
  ),
  pattern(
    'duration',
    String.raw`(?<![\p{L}])(?:several|a few|many|couple of|a couple of)\s(?:${timeUnit})(?![\p{L}])|an?\s(?<=(?:more than|less than|over|nearly|about|almost|within|under|for|least|half)\san?\s)(?!second)(?:${timeUnit})(?![\p{L}])`,
    { inAnyCase: true, needs: timeWord },
  ),
  pattern(
    'duration',
    String.raw`(?<=(?<![\p{L}])(?:in|for)\s)(?:days|weeks|months|years|decades|centuries)(?![\p{L}])`,
    { needs: /(?:in|for)\s(?:days|weeks|months|years|decades|centuries)/ },
  ),
  pattern('measure', `(?:${shortened})\\s(?:${lengthUnit})(?![\\p{L}])`, {
    begins: 'amount',
    needs: lengthWord,
  }),
  pattern(
    'measure',
    String.raw`(?:${digits})m(?=[\s-](?:above|away|below|deep|high|long|tall|thick|wide)(?![\p{L}]))`,
    { begins: 'amount', needs: /m[\s-](?:above|away|below|deep|high|long|tall|thick|wide)/ },
  ),
  pattern(
    'measure',
    `(?:${scaled}|${spelled})(?:\\s|-)?(?:${lengthUnit})(?![\\p{L}])|(?<![\\p{L}\\p{N}.,])\\p{Nd}+K(?![\\p{L}\\p{N}])`,
    { begins: 'amount', inAnyCase: true, needs: lengthWord },
  ),
];

/** After "400m" it is a distance. */
const races = 'hurdles|races|sprints|relays|finals|heats|metres|yards|waves|winners|champions';

const numbers: readonly Pattern[] = [
  pattern(
    'number',
    String.raw`(?:${shortened})(?<!m)|(?:${shortened})(?<=m)(?=\s(?:(?!(?:of|above|away|below|deep|high|long|tall|thick|wide)\s)\p{Ll}+\s){0,2}?(?:people|men|women|children|(?!(?:${races})(?![\p{L}]))\p{Ll}{2,}s)(?![\p{L}]))`,
    { begins: 'amount', needs: shortScaleWord },
  ),
  pattern('number', `${vague}|${scaled}(?![\\p{L}%])|${spelled}`, { begins: 'amount', inAnyCase: true }),
];

const notCounted =
  /(?:(?:^|\n)[ \t]*|\b(?:Version|No\.|Channel|Article|Chapter|Section|Resolution|Page|Route|Highway|Flight|Figure|Table|Volume|Part) ?)$/u;
const pronoun = /\b(?:no|any|every|some|each|this|that|which|the|another|only|a|by) $/iu;
const addresses =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"\/\S+"|(?<![\w-])[\w-]+\.(?:stm|html?|com|org|net)\b/gu;
const mayHoldAddress = /:\/\/|www\.|@|"\/|\.(?:stm|htm|com|org|net)/;

function isCount(text: string, start: number, found: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(start + found.length, start + found.length + 2);
  if (
    /^\p{Nd}+$/u.test(found) &&
    (notCounted.test(before) || /^[-–.]\p{L}/u.test(after)) &&
    !/^\.\s/u.test(after)
  )
    return !/[-–]$/u.test(before) && !notCounted.test(before) && !/^[-–]\p{Lu}/u.test(after);
  if (/^\p{Nd}+$/u.test(found) && /(?:^|\n)[ \t]*$/u.test(before) && after.startsWith('.')) return false;
  if (/\p{L}-$/u.test(before) && /^\p{Nd}/u.test(found)) return false;
  return !(found.toLowerCase() === 'one' && (pronoun.test(before) || /^[-–]/u.test(after)));
}

/** What dates, times, numbers and amounts look like in a language (BCP 47): where two overlap, the first counts. */
export function quantityPatterns(language: string): readonly Pattern[] {
  const { dates, years } = datePatterns(language);
  const foreign = foreignFigures(language);
  return [
    ...foreign.filter(({ kind }) => kind !== 'number'),
    ...firstFigures,
    ...dates,
    ...foreign,
    ...laterFigures,
    ...years,
    ...numbers,
  ];
}

/**
 * Dates, times, numbers and amounts, by pattern: sorted, never overlapping. Words of approximation ("more than",
 * "some") are left out of a number. Part by part of the text.
 */
export function* findQuantities(text: string, language = 'en'): Generator<undefined, readonly Mention[]> {
  const patterns = quantityPatterns(language);
  const found: Mention[] = [];
  for (const { start, end } of textParts(text)) {
    for (const mention of yield* quantitiesIn(text.slice(start, end), patterns))
      found.push({ ...mention, start: mention.start + start, end: mention.end + start });
    yield;
  }
  return found;
}

/** The longer a part, the more steps. */
function* quantitiesIn(text: string, patterns: readonly Pattern[]): Generator<undefined, readonly Mention[]> {
  const pace = new Pace(stepLength);
  const taken = new Uint8Array(text.length);
  const found: Mention[] = [];
  if (mayHoldAddress.test(text))
    for (const { index, 0: address } of text.matchAll(addresses))
      taken.fill(1, index, index + address.length);
  const searchedText = searched(text);
  for (const pattern of patterns) {
    const { kind } = pattern;
    for (const { start, end } of matchesIn(searchedText, pattern)) {
      if (taken.subarray(start, end).includes(1)) continue;
      const slice = text.slice(start, end);
      if (kind === 'number' && !isCount(text, start, slice)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, text: slice, kind });
    }
    if (pace.isDue(text.length)) yield;
  }
  return found.sort((a, b) => a.start - b.start);
}
