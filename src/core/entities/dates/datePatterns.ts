import { pattern } from '../figures/pattern';
import type { Pattern } from '../figures/pattern';
import { alternatives, dateLanguage, spellings } from './dateWords';

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonth = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\.|(?=\s\p{Nd}))`;
const anyMonth = `(?:(?:${month}|${month.toUpperCase()})(?![\\p{L}])|${shortMonth})`;
const weekday = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tues?|Wed|Thurs?|Fri)\.)`;
const plainYear = String.raw`(?:1[4-9]\p{Nd}{2}|20\p{Nd}{2})`;
const year = String.raw`(?<![\p{L}\p{N}$£€#/]|\p{N}[.,:]|-)${plainYear}(?![\p{L}\p{N}%]|[.,:]\p{Nd})`;
const plainDay = String.raw`(?:3[01]|[12]?\p{Nd})`;
const day = String.raw`(?:${plainDay}[-–])?${plainDay}(?:st|nd|rd|th)?(?![\p{L}\p{N}%]|[.,:]\p{Nd})`;
const holiday =
  "Christmas(?:\\s(?:Eve|Day))?|Easter(?:\\sSunday)?|New Year(?:['’]s (?:Eve|Day))|Thanksgiving(?:\\sDay)?|Ramadan|Passover|Yom Kippur|Rosh Hashanah?|Halloween|Hanukkah|Labor Day|Memorial Day|Independence Day|Good Friday|Boxing Day|Valentine['’]s Day|Mother['’]s Day";
const season = 'spring|summer|autumn|fall|winter';
const third = String.raw`(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[-\s])`;
const decade = String.raw`(?:(?:1[5-9]\p{Nd}|20\p{Nd})0['’]?s|['’‘]\p{Nd}0s)`;

// What one of a kind has in small letters, and most texts have not.
const monthBeginning = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthBefore = (source: string): RegExp => new RegExp(`(?:${monthBeginning})[a-z]*\\.?,?\\s${source}`);

/** Dates of figures alone, in any language. */
const figures: readonly Pattern[] = [
  pattern(
    'date',
    String.raw`(?<![\p{N}-])\p{Nd}{4}-(?:0\p{Nd}|1[0-2])-[0-3]\p{Nd}(?![\p{N}-])|(?<![\p{N}/])(?:0?[1-9]|1[0-2]|[12]\p{Nd}|3[01])/(?:0?[1-9]|[12]\p{Nd}|3[01])/(?:\p{Nd}{4}|\p{Nd}{2})(?![\p{N}/])`,
    { begins: 'digits', needs: /-[01]|\/\d/ },
  ),
  pattern(
    'date',
    String.raw`(?<![\p{L}\p{N}.,$£€])(?:0?[1-9]|[12]\p{Nd}|3[01])([.-])\s?(?:0?[1-9]|1[0-2])\1\s?(?:19|20)\p{Nd}{2}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}.,$£€])(?:0?[1-9]|[12]\p{Nd}|3[01])\.(?:0?[1-9]|1[0-2])\.\p{Nd}{2}(?![\p{L}\p{N}.-])`,
    { needs: /[.-]\s?\d{1,2}[.-]/ },
  ),
  pattern(
    'date',
    String.raw`(?<![\p{L}\p{N}$£€#/.-])${plainYear}(?:[-–]${plainYear}|[-–/]\p{Nd}{2}|/${plainYear})(?![\p{L}\p{N}%/-]|[.,:]\p{Nd})`,
    { needs: /(?:1[4-9]|20).{2,4}[-–/]/ },
  ),
];

const english: readonly Pattern[] = [
  pattern(
    'date',
    String.raw`(?<![\p{L}])(?:first|second|third|fourth)\s(?:week|quarter|half)\sof\s(?:${anyMonth}(?:\s${year})?|${year})`,
    { inAnyCase: true, needs: /\s(?:week|quarter|half)\sof\s/ },
  ),
  pattern(
    'date',
    String.raw`(?<![\p{L}])(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s(?:of\s)?${year}`,
    { needs: /(?:spring|summer|autumn|fall|winter)\s(?:of\s)?[12]/ },
  ),
  pattern('date', `(?:(?<![\\p{L}])${weekday},?\\s)?(?<![\\p{L}])${anyMonth}\\s${day}(?:,?\\s${year})?`, {
    begins: 'date',
    needs: monthBefore('[^\\sa-z]'),
  }),
  pattern(
    'date',
    `(?:(?<![\\p{L}])${weekday},?\\s)?(?<![\\p{L}\\p{N}.,:$£€])${day}\\s(?:of\\s)?${anyMonth}(?:,?\\s${year})?`,
    { begins: 'date', needs: new RegExp(`[^\\sa-z](?:st|nd|rd|th)?\\s(?:of\\s)?(?:${monthBeginning})`) },
  ),
  pattern('date', `(?<![\\p{L}])${third}?${anyMonth},?\\s(?:of\\s)?${year}`, {
    begins: 'date',
    needs: monthBefore('(?:of\\s)?[12]'),
  }),
  pattern(
    'date',
    String.raw`(?<![\p{L}\p{N}-])(?:[Tt]he\s(?:following|next|previous|preceding)\s(?:day|morning|afternoon|evening|night|week|month|year)(?![\p{L}\p{N}-]|\s(?:or|of)\s)|[Tt]he\s(?:day|night|week|month|year)\s(?:before|after)(?=[,.;:)?!])|[Aa]\s(?:day|night)\s(?:earlier|later)(?![\p{L}])|(?:[Ee]arlier|[Ll]ater)\s(?:in\sthe\s(?:day|week|month|year)|this\s(?:week|month|quarter|year))(?![\p{L}\p{N}-]|\s\p{Nd}))`,
    {
      needs:
        /the\s(?:following|next|prev|preced)|the\s(?:day|night|week|month|year)\s[ab]|a\s(?:day|night)\s[el]|(?:earlier|later)\s(?:in\sthe|this)\s/,
    },
  ),
  pattern(
    'date',
    String.raw`(?<![\p{L}\p{N}])(?:(?:early|late|mid)[-\s])?(?:last|this|next|past)\s(?:week(?:end)?|month|year|decade|century|quarter|${season}|${weekday}(?:\s(?:morning|afternoon|evening|night))?|${anyMonth})(?![\p{L}])`,
    { inAnyCase: true, needs: /(?:last|this|next|past)\s/ },
  ),
  pattern(
    'date',
    String.raw`(?<![\p{L}\p{N}])${third}?(?:January|February|April|June|July|August|September|October|November|December|JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![\p{L}])`,
    { begins: 'date' },
  ),
  pattern(
    'date',
    String.raw`(?<=(?:^|[^\p{L}])(?:in|since|of|by|until|during|from|through|to|between|and|before|after|for|a)\s)(?:mid-)?(?:March|May)(?![\p{L}]|\s\p{Lu})|(?<![\p{L}])${third}(?:March|May)(?![\p{L}]|\s\p{Lu})`,
    { begins: 'date', needs: /[\s-](?:march|may)(?![a-z])/ },
  ),
  pattern('date', String.raw`(?<![\p{L}])${weekday}(?:\s(?:morning|afternoon|evening|night))?(?![\p{L}])`, {
    begins: 'date',
  }),
  pattern(
    'date',
    String.raw`(?<![\p{L}-])(?:[Tt]oday|(?:[Yy]esterday|[Tt]omorrow)(?:\s(?:morning|afternoon|evening|night))?)(?![\p{L}]|['’]s\s(?:world|society))`,
    { needs: /today|yesterday|tomorrow/ },
  ),
  pattern(
    'date',
    String.raw`(?<![\p{L}-])(?:[Tt]his\s(?:morning|afternoon|evening)|[Tt]onight|[Ll]ast\s(?:night|evening))(?![\p{L}]|['’]s\s)|(?<=(?:(?:[Oo]ver|[Dd]uring|[Aa]t|[Oo]n)\sthe|[Ii]n\sa)\s)weekend(?![\p{L}])`,
    { needs: /(?:this|last)\s(?:morn|aftern|even|night)|tonight|(?:the|in\sa)\sweekend/ },
  ),
  pattern('date', String.raw`(?<![\p{L}])(?:${holiday})(?![\p{L}])`),
  pattern('date', String.raw`(?<![\p{L}])${third}${year}`, {
    begins: 'date',
    needs: /(?:early|late|mid)[-\s][12]/,
  }),
  pattern(
    'date',
    String.raw`(?<![\p{L}\p{N}])${third}?${decade}(?![\p{L}\p{N}])|(?<=(?:early|late|mid|the)[\s-])(?<!(?:his|her|their|my)\s(?:early|late|mid)[\s-])[2-9]0s(?![\p{L}\p{N}])|(?<=in\s)['’‘]\p{Nd}{2}(?![\p{L}\p{N}])`,
    { begins: 'date', needs: /0['’]?s|['’‘][^\sa-z]/ },
  ),
];

const years: readonly Pattern[] = [pattern('date', year, { needs: /1[4-9]|20/ })];

/** What a language calls what it names by words of its own only beside others. */
interface Joints {
  /** Before a month, a year, or a unit of time. */
  readonly of: string;
  /** After the figures of a day. */
  readonly dayEnd: string;
  /** Decades, with the group of a year or its last figures. */
  readonly decades: string;
  /** Whether words of dates are written with a capital. */
  readonly capital: boolean;
}

const joints: Readonly<Record<string, Joints>> = {
  de: {
    of: '(?:des\\s|der\\s)?',
    dayEnd: '\\.',
    decades: String.raw`(?:1[5-9]\d|20\d|[3-9])0er(?:\sJahren?)?`,
    capital: true,
  },
  fr: {
    of: "(?:de\\s|du\\s|d['’])?",
    dayEnd: '(?:er)?',
    decades: String.raw`années\s(?:1[5-9]\d|20\d|[3-9])0`,
    capital: false,
  },
  es: {
    of: '(?:del?\\s)?',
    dayEnd: '(?:\\.?º)?',
    decades: String.raw`años\s(?:1[5-9]\d|20\d|[3-9])0`,
    capital: false,
  },
  it: {
    of: "(?:di\\s|del\\s|dello\\s|dell['’])?",
    dayEnd: '[º°]?',
    decades: String.raw`anni\s(?:(?:1[5-9]\d|20\d)0|['’][3-9]0)`,
    capital: false,
  },
  pt: {
    of: '(?:d[eo]\\s)?',
    dayEnd: '[º°]?',
    decades: String.raw`anos\s(?:1[5-9]\d|20\d|[3-9])0`,
    capital: false,
  },
  nl: {
    of: '(?:van\\s)?',
    dayEnd: '',
    decades: String.raw`jaren\s(?:1[5-9]\d|20\d|['’]?[3-9])0`,
    capital: false,
  },
};

function foreign(language: string): readonly Pattern[] {
  const spelling = spellings[language];
  const joint = joints[language];
  if (!spelling || !joint) return [];
  const { of, dayEnd, decades, capital } = joint;
  const named = (words: string): string =>
    capital
      ? `(?:${alternatives(words).replace(/(?<=^|\|)\p{Ll}/gu, (first) => first.toUpperCase())})`
      : `(?:${alternatives(words)})`;
  const either = (words: string): string =>
    `(?:${alternatives(words).replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`)})`;
  const months = named(spelling.months);
  /** Elsewhere it is a name: "Plácido Domingo". */
  const first = String.raw`(?<=^|\n|[.!?:]\s|[.!?]\p{P}\s|["“«„])`;
  const weekdays = `(?:${named(spelling.weekdays)}|${first}${either(spelling.weekdays)})(?:(?:${alternatives(spelling.dayParts)})|\\s(?:${alternatives(spelling.dayParts)}))?`;
  const shifts = either(spelling.shifts);
  const unit = named(spelling.units);
  const seasons = named(spelling.seasons);
  const thirds = either(spelling.thirds);
  const shiftable = `(?:${weekdays}|${months}|${unit}|${seasons})`;
  const days = spelling.days
    .split('|')
    .map((row) => alternatives(row))
    .filter((row) => row !== '')
    .join('|');
  const edge = '(?![\\p{L}\\p{N}])';
  const begin = '(?<![\\p{L}\\p{N}])';
  return [
    pattern(
      'date',
      `${begin}(?:${weekdays},?\\s(?:d[ea][mn]\\s|l?e\\s|el\\s)?)?(?<![.,:$£€])${plainDay}${dayEnd}\\s${of}${months}(?:\\s${of}${year})?${edge}`,
    ),
    pattern('date', `${begin}(?:${thirds}[-\\s]${of})?${months}\\s${of}${year}${edge}`),
    pattern('date', `${begin}${thirds}[-\\s]${of}${months}${edge}`),
    pattern(
      'date',
      `${begin}(?:${shifts}\\s${shiftable}|${shiftable}\\s(?:${alternatives(spelling.shifts)}))${edge}`,
    ),
    pattern('date', `${begin}${seasons}\\s${of}${year}${edge}`),
    pattern(
      'date',
      `${begin}${either(spelling.ordinals)}\\s${unit}\\s${of}(?:${months}(?:\\s${of}${year})?|${year})${edge}`,
    ),
    pattern('date', `${begin}(?:${thirds}[-\\s]${of})?${decades}${edge}`),
    pattern('date', `${begin}${thirds}[-\\s]${of}${year}`),
    pattern('date', `${begin}${weekdays}${edge}`),
    pattern(
      'date',
      `${begin}(?<!(?<!\\p{L})(?:l[ao]|esta|una|cada|de|da|heute|gestern|guten)\\s)(?:${days.replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${capital ? '' : first.toUpperCase()}${first}]`)})${edge}`,
    ),
    pattern('date', `${begin}(?<=\\s)(?<!^)${months}${edge}`),
  ];
}

const byLanguage = new Map<string, readonly Pattern[]>();

/** What dates look like in a language (BCP 47), the longest expressions first; a bare year is the last. */
export function datePatterns(tag: string): {
  readonly dates: readonly Pattern[];
  readonly years: readonly Pattern[];
} {
  const language = dateLanguage(tag);
  let dates = byLanguage.get(language);
  if (!dates)
    byLanguage.set(language, (dates = [...figures, ...(language === 'en' ? english : foreign(language))]));
  return { dates, years };
}
