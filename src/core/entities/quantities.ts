import type { Mention, MentionKind } from './entity';
import { textParts } from './textParts';

const digits = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/])\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?(?![\p{N}])|(?<![\p{L}\p{N}]|\p{N}[.,:/])\p{Nd}+(?:\.\p{Nd}+)?(?![\p{N}])`;
const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const scale = 'hundred|thousand|million|billion|trillion|dozen';
const spelled = String.raw`(?<![\p{L}\p{N}])(?:(?:a|an)\s(?=(?:${scale})\b)|half(?:\s|-)an?\s(?=(?:${scale})\b)|half\s(?=(?:${scale})\b)|(?:(?:several|few|many)\s)(?=(?:${scale})\b))?(?:${small}|${scale})(?:(?:-|\s|\sand\s)(?:${small}|${scale})){0,15}(?![\p{L}\p{N}])`;
const vague = String.raw`(?<![\p{L}\p{N}])(?:(?:several|many|few)\s)?(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:\sof\s(?:thousands?|millions?|billions?|trillions?))*(?![\p{L}\p{N}])`;
const scaled = String.raw`(?:${digits})(?:\s(?:${scale}))?`;
const amount = `(?:${scaled}|${spelled}|${vague})`;

const currency =
  'dollars?|euros?|cents?|pence|sterling|yen|yuan|renminbi|rupees?|ringgit|kroner?|kron(?:or|a)|francs?|pesos?|r(?:o)?ubles?|shekels?|dinars?|dirhams?|riyals?|rials?|lire|liras?|baht|naira|shillings?|rupiah|guilders?|drachmas?|bucks';
const currencyAdjective = String.raw`(?:(?:U\.S\.|US|Canadian|Australian|New Zealand|Hong Kong|Singapore|British|Swiss|French|German|Mexican|Jamaican|Kenyan)\s)?`;
const shortScale = String.raw`(?:\s?(?:${scale}|bn|mn|tn|m|k|b|M|K|B)(?![\p{L}\p{N}]))?`;

const timeUnit =
  'seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|months?|years?|yrs?|decades?|centur(?:y|ies)|fortnights?';
const lengthUnit =
  'square[\\s-](?:miles?|met(?:er|re)s?|kilomet(?:er|re)s?|feet|foot|yards?)|cubic[\\s-](?:met(?:er|re)s?|feet|yards?)|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|km|cm|mm|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|ha|tons?|tonnes?|pounds?|lbs?|ounces?|kilograms?|kilos?|kg|grams?|lit(?:er|re)s?|gallons?|barrels?|degrees?|mph|kph|knots|megawatts?|kilowatts?|watts?|volts?|(?:kilo|mega|giga|tera)bytes?|story|storey|stories';

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonth = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\.|(?=\s\p{Nd}))`;
const anyMonth = `(?:(?:${month}|${month.toUpperCase()})(?![\\p{L}])|${shortMonth})`;
const weekday = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tues?|Wed|Thurs?|Fri)\.)`;
const year = String.raw`(?<![\p{L}\p{N}$£€#/]|\p{N}[.,:]|-)(?:1[4-9]\p{Nd}{2}|20\p{Nd}{2})(?![\p{L}\p{N}%]|[.,:]\p{Nd})`;
const day = String.raw`(?:3[01]|[12]?\p{Nd})(?:st|nd|rd|th)?(?![\p{L}\p{N}%]|[.,:]\p{Nd})`;
const holiday =
  "Christmas(?:\\s(?:Eve|Day))?|Easter(?:\\sSunday)?|New Year(?:['’]s (?:Eve|Day))|Thanksgiving(?:\\sDay)?|Ramadan|Passover|Yom Kippur|Rosh Hashanah?|Halloween|Hanukkah|Labor Day|Memorial Day|Independence Day|Good Friday|Boxing Day|Valentine['’]s Day|Mother['’]s Day";
const season = 'spring|summer|autumn|fall|winter';

interface Pattern {
  readonly kind: MentionKind;
  readonly expression: RegExp;
}

function pattern(kind: MentionKind, source: string, flags = 'gu'): Pattern {
  return { kind, expression: new RegExp(source, flags) };
}

const clock = String.raw`(?<![\p{N}:.])(?:[01]?\p{Nd}|2[0-3]):[0-5]\p{Nd}(?::[0-5]\p{Nd})?(?![\p{N}:]|\.\p{Nd})`;
const meridiem = String.raw`(?:[ap]\.m\.|[ap]m(?![\p{L}])|[AP]\.M\.|[AP]M(?![\p{L}]))`;
const zone = String.raw`(?:\s(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|UTC|BST|CET|CEST|local time)(?![\p{L}]))?`;

/** In order: where two patterns overlap, the earlier one in this list wins. */
const patterns: readonly Pattern[] = [
  pattern(
    'money',
    String.raw`(?:\p{Lu}{0,3}[$£€¥₹]|(?<![\p{L}])(?:dlrs|DLRS|Rs\.?|RM|USD|EUR|GBP)\s?)\s?(?:${digits.replaceAll('\\p{L}', '')})${shortScale}`,
  ),
  pattern('money', `${amount}(?:\\sof)?(?:\\s|-)${currencyAdjective}(?:${currency})(?![\\p{L}])`, 'giu'),
  pattern(
    'money',
    `(?:${digits}|${spelled})\\s(?:m|bn|million|billion)\\s(?:pounds|marks|won|rand|crowns|reais)(?![\\p{L}])`,
    'giu',
  ),
  pattern(
    'percent',
    `${amount}(?:\\s|-)?(?:%|(?:percentage\\spoints?|percent|per\\scent|pct\\.?)(?![\\p{L}]))`,
    'giu',
  ),
  pattern(
    'percent',
    `(?:${digits})(?=\\s?(?:-|–|to|or|and)\\s?(?:${digits.replaceAll('(?<![\\p{L}\\p{N}]|\\p{N}[.,:/])', '')})\\s?(?:%|percent|per\\scent))`,
    'giu',
  ),
  pattern(
    'duration',
    String.raw`(?<![\p{N}:.])\p{Nd}{1,2}(?::\p{Nd}{2})*[:.]\p{Nd}{2}\.\p{Nd}+|(?<![\p{N}:.])\p{Nd}{1,2}:\p{Nd}{2}\.\p{Nd}+(?:\sseconds)?`,
  ),
  pattern('time', `${clock}(?:\\s?${meridiem})?${zone}`),
  pattern('time', String.raw`(?<![\p{L}\p{N}:.])(?:1[0-2]|0?[1-9])\s?${meridiem}${zone}`),
  pattern(
    'time',
    String.raw`(?<![\p{L}\p{N}])(?:[01]\p{Nd}|2[0-3])[0-5]\p{Nd}\s(?:GMT|UTC)(?![\p{L}])|(?<![\p{L}])(?:noon|midnight|sunrise|sunset|sundown)(?![\p{L}])`,
  ),
  pattern(
    'date',
    String.raw`(?<![\p{N}-])\p{Nd}{4}-(?:0\p{Nd}|1[0-2])-[0-3]\p{Nd}(?![\p{N}-])|(?<![\p{N}/])(?:0?[1-9]|1[0-2]|[12]\p{Nd}|3[01])/(?:0?[1-9]|[12]\p{Nd}|3[01])/(?:\p{Nd}{4}|\p{Nd}{2})(?![\p{N}/])`,
  ),
  pattern('date', `(?:(?<![\\p{L}])${weekday},?\\s)?(?<![\\p{L}])${anyMonth}\\s${day}(?:,?\\s${year})?`),
  pattern(
    'date',
    `(?:(?<![\\p{L}])${weekday},?\\s)?(?<![\\p{L}\\p{N}.,:$£€])${day}\\s(?:of\\s)?${anyMonth}(?:,?\\s${year})?`,
  ),
  pattern('date', `(?<![\\p{L}])(?:mid-)?${anyMonth},?\\s(?:of\\s)?${year}`),
  pattern(
    'date',
    String.raw`(?<![\p{L}\p{N}])(?:last|this|next|past)\s(?:week(?:end)?|month|year|decade|century|quarter|${season}|${weekday}|${anyMonth})(?![\p{L}])`,
    'giu',
  ),
  pattern(
    'date',
    String.raw`(?<![\p{L}\p{N}])(?:mid-)?(?:January|February|April|June|July|August|September|October|November|December|JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![\p{L}])`,
  ),
  pattern(
    'date',
    String.raw`(?<=(?:^|[^\p{L}])(?:in|since|of|by|until|early|late|during|from|through|to|between|and|before|after|for|a)\s)(?:mid-)?(?:March|May)(?![\p{L}]|\s\p{Lu})|(?<![\p{L}])mid-(?:March|May)(?![\p{L}])`,
  ),
  pattern('date', `(?<![\\p{L}])${weekday}(?![\\p{L}])`),
  pattern('date', String.raw`(?<![\p{L}])(?:${holiday})(?![\p{L}])`),
  pattern(
    'date',
    String.raw`(?<![\p{L}\p{N}])(?:mid-)?1[5-9]\p{Nd}0['’]?s(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:mid-)?20[0-9]0['’]?s(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])['’‘]\p{Nd}0s(?![\p{L}\p{N}])|(?<=(?:early|late|mid|the)[\s-])[2-9]0s(?![\p{L}\p{N}])|(?<=in\s)['’‘]\p{Nd}{2}(?![\p{L}\p{N}])`,
  ),
  pattern(
    'date',
    String.raw`(?<=(?:1[5-9]|20)\p{Nd}{2}[-–])\p{Nd}{2}(?![\p{L}\p{N}])|(?<=${anyMonth}\s\p{Nd}{1,2}[-–])\p{Nd}{1,2}(?![\p{L}\p{N}])`,
  ),
  pattern(
    'measure',
    `(?:${digits}|${spelled})[\\s-](?:year|month|week|day)s?(?=[\\s-]olds?(?![\\p{L}]))`,
    'giu',
  ),
  pattern(
    'duration',
    `(?:${digits}|${spelled}|${vague})(?:\\+)?(?:\\sof)?[\\s-](?:${timeUnit})(?![\\p{L}])(?:,?\\s(?:and\\s)?(?:${digits}|${spelled})\\s(?:${timeUnit})(?![\\p{L}]))*`,
    'giu',
  ),
  pattern(
    'duration',
    String.raw`(?<![\p{L}])(?:several|a few|many|couple of|a couple of)\s(?:${timeUnit})(?![\p{L}])|(?<=(?:more than|less than|over|nearly|about|almost|within|under|for|least|half)\s)an?\s(?!second)(?:${timeUnit})(?![\p{L}])`,
    'giu',
  ),
  pattern(
    'measure',
    `(?:${scaled}|${spelled})(?:\\s|-)?(?:${lengthUnit})(?![\\p{L}])|(?<![\\p{L}\\p{N}.,])\\p{Nd}+K(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  pattern('date', year),
  pattern('number', `${vague}|${scaled}(?![\\p{L}%])|${spelled}`, 'giu'),
];

const notCounted =
  /(?:(?:^|\n)[ \t]*|\b(?:Version|No\.|Channel|Article|Chapter|Section|Resolution|Page|Route|Highway|Flight|Figure|Table|Volume|Part) ?)$/u;
const pronoun = /\b(?:no|any|every|some|each|this|that|which|the|another|only|a|by) $/iu;
const addresses =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"\/\S+"|(?<![\w-])[\w-]+\.(?:stm|html?|com|org|net)\b/gu;

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

/**
 * Dates, times, numbers and amounts, by pattern: sorted, never overlapping. Words of approximation ("more than",
 * "some") are left out of a number. Part by part of the text.
 */
export function* findQuantities(text: string): Generator<undefined, readonly Mention[]> {
  const found: Mention[] = [];
  for (const { start, end } of textParts(text)) {
    for (const mention of quantitiesIn(text.slice(start, end)))
      found.push({ ...mention, start: mention.start + start, end: mention.end + start });
    yield;
  }
  return found;
}

function quantitiesIn(text: string): readonly Mention[] {
  const taken = new Uint8Array(text.length);
  const found: Mention[] = [];
  for (const { index, 0: address } of text.matchAll(addresses)) taken.fill(1, index, index + address.length);
  for (const { kind, expression } of patterns) {
    for (const { index: start, 0: slice } of text.matchAll(expression)) {
      const end = start + slice.length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (kind === 'number' && !isCount(text, start, slice)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, text: slice, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
