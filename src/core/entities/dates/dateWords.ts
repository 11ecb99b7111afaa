/** A third of a month, a year or a decade: early, mid, late. */
export type Third = 0 | 1 | 2;
/** What "last", "this" and "next" count in. A season is counted from spring, 0 to 3. */
export type Unit = 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'season';

/** What a word says in a date; nothing for words like "of" and "night". */
export interface DateWord {
  /** 1 to 12. */
  readonly month?: number;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday?: number;
  /** Days from today. */
  readonly offset?: number;
  /** Before, now or to come: -1, 0, 1. */
  readonly shift?: number;
  /** Whether the shift is to the nearest weekday of its name, whatever the week. */
  readonly isNearest?: boolean;
  readonly third?: Third;
  /** The part of a stretch that is gone, or that is to come: "earlier this week", "later in the month". */
  readonly side?: -1 | 1;
  readonly unit?: Unit;
  readonly season?: number;
  readonly ordinal?: number;
}

/** The words of a language; rows are parted by `|`, spellings of one meaning by white space. */
interface Spelling {
  readonly months: string;
  readonly weekdays: string;
  /** Today, yesterday, tomorrow, the day before yesterday, the day after tomorrow. */
  readonly days: string;
  /** Last, this, next. */
  readonly shifts: string;
  /** Those of them that mean the nearest weekday of its name. */
  readonly nearest: string;
  /** Early, mid, late. */
  readonly thirds: string;
  readonly units: string;
  readonly seasons: string;
  readonly ordinals: string;
  /** The part of a stretch that is gone, and that is to come. */
  readonly sides: string;
  /** Words between the others. */
  readonly fillers: string;
  /** Parts of the day. */
  readonly dayParts: string;
}

const units: readonly Unit[] = ['week', 'weekend', 'month', 'quarter', 'half', 'year'];

/** The spellings by language, as a date is searched for; `en` has patterns of its own. */
export const spellings: Readonly<Record<string, Spelling>> = {
  en: {
    months:
      'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
    weekdays:
      'monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun',
    days: 'today tonight|yesterday|tomorrow||',
    shifts: 'last|this|next coming',
    nearest: 'coming',
    thirds: 'early|mid|late',
    units: 'week|weekend|month|quarter|half|year',
    seasons: 'spring|summer|autumn fall|winter',
    ordinals: 'first|second|third|fourth',
    sides: 'earlier|later',
    fillers: 'of on in the st nd rd th',
    dayParts: 'morning afternoon evening night',
  },
  de: {
    months: 'januar jänner|februar feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
    weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag',
    days: 'heute|gestern|morgen|vorgestern|übermorgen',
    shifts:
      'letzten letzte letzter letztes letztem vergangenen vergangene vergangener vergangenes vorigen vorige voriger voriges|diesen diese dieser dieses diesem|nächsten nächste nächster nächstes kommenden kommende kommender kommendes',
    nearest:
      'vergangenen vergangene vergangener vergangenes letzten letzte letzter kommenden kommende kommender kommendes',
    thirds: 'anfang|mitte|ende',
    units: 'woche|wochenende|monat monats|quartal quartals|hälfte halbjahr|jahr jahres',
    seasons: 'frühling frühjahr|sommer|herbst|winter',
    ordinals: 'ersten erste erstes|zweiten zweite zweites|dritten dritte drittes|vierten vierte viertes',
    sides: '',
    fillers: 'des der den im am',
    dayParts: 'früh morgen vormittag mittag nachmittag abend nacht',
  },
  fr: {
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    days: "aujourd'hui aujourd’hui|hier|demain|avant-hier|après-demain",
    shifts: 'dernier dernière|ce cette cet|prochain prochaine',
    nearest: 'dernier dernière prochain prochaine',
    thirds: 'début|mi|fin',
    units: 'semaine|week-end weekend|mois|trimestre|semestre|année an',
    seasons: 'printemps|été|automne|hiver',
    ordinals: 'premier première|deuxième second seconde|troisième|quatrième',
    sides: '',
    fillers: 'de du le la l er',
    dayParts: 'matin midi après-midi soir nuit',
  },
  es: {
    months:
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre',
    weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    days: 'hoy|ayer|mañana|anteayer|',
    shifts: 'pasado pasada|este esta|próximo próxima',
    nearest: 'pasado pasada próximo próxima',
    thirds: 'principios comienzos inicios|mediados|finales fines',
    units: 'semana||mes|trimestre|semestre|año',
    seasons: 'primavera|verano|otoño|invierno',
    ordinals: 'primer primera primero|segundo segunda|tercer tercera tercero|cuarto cuarta',
    sides: '',
    fillers: 'de del el la los a',
    dayParts: 'noche tarde',
  },
  it: {
    months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    weekdays: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    days: 'oggi|ieri|domani|avantieri|dopodomani',
    shifts: 'scorso scorsa|questo questa|prossimo prossima',
    nearest: 'scorso scorsa prossimo prossima',
    thirds: 'inizio|metà|fine',
    units: 'settimana|weekend|mese|trimestre|semestre|anno',
    seasons: 'primavera|estate|autunno|inverno',
    ordinals: 'primo prima|secondo seconda|terzo terza|quarto quarta',
    sides: '',
    fillers: 'di del della dello il la lo l',
    dayParts: 'mattina pomeriggio sera notte',
  },
  pt: {
    months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    weekdays: 'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
    days: 'hoje|ontem|amanhã|anteontem|',
    shifts: 'passado passada|este esta neste nesta|próximo próxima',
    nearest: 'passado passada próximo próxima',
    thirds: 'início começo|meados|fim final',
    units: 'semana||mês|trimestre|semestre|ano',
    seasons: 'primavera|verão|outono|inverno',
    ordinals: 'primeiro primeira|segundo segunda|terceiro terceira|quarto quarta',
    sides: '',
    fillers: 'de do da o a',
    dayParts: 'noite tarde manhã',
  },
  nl: {
    months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    weekdays: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
    days: 'vandaag|gisteren|morgen|eergisteren|overmorgen',
    shifts: 'vorige vorig afgelopen|deze dit|volgende volgend komende',
    nearest: 'afgelopen komende',
    thirds: 'begin|half medio|eind',
    units: 'week|weekend|maand|kwartaal|helft|jaar',
    seasons: 'lente voorjaar|zomer|herfst najaar|winter',
    ordinals: 'eerste|tweede|derde|vierde',
    sides: '',
    fillers: 'van de het',
    dayParts: 'ochtend ochtends middag avond nacht',
  },
};

function rows(written: string): readonly (readonly string[])[] {
  return written.split('|').map((row) => row.split(' ').filter((word) => word !== ''));
}

function tableOf(spelling: Spelling): ReadonlyMap<string, DateWord> {
  const table = new Map<string, DateWord>();
  const add = (written: string, meaning: (row: number) => DateWord): void => {
    for (const [row, words] of rows(written).entries())
      for (const word of words) if (!table.has(word)) table.set(word, meaning(row));
  };
  add(spelling.months, (row) => ({ month: row + 1 }));
  add(spelling.weekdays, (row) => ({ weekday: row }));
  add(spelling.days, (row) => ({ offset: [0, -1, 1, -2, 2][row] ?? 0 }));
  const nearest = new Set(rows(spelling.nearest).flat());
  for (const [row, words] of rows(spelling.shifts).entries())
    for (const word of words) table.set(word, { shift: row - 1, isNearest: nearest.has(word) });
  add(spelling.thirds, (row) => ({ third: row === 0 ? 0 : row === 1 ? 1 : 2 }));
  add(spelling.units, (row) => ({ unit: units[row] ?? 'week' }));
  add(spelling.seasons, (row) => ({ unit: 'season', season: row }));
  add(spelling.ordinals, (row) => ({ ordinal: row + 1 }));
  add(spelling.sides, (row) => ({ side: row === 0 ? -1 : 1 }));
  add(spelling.fillers, () => ({}));
  add(spelling.dayParts, () => ({}));
  // "Freitagabend"
  for (const [row, words] of rows(spelling.weekdays).entries())
    for (const word of words)
      for (const part of rows(spelling.dayParts).flat()) table.set(`${word}${part}`, { weekday: row });
  return table;
}

const tables = new Map<string, ReadonlyMap<string, DateWord>>();

/** The part of a BCP 47 tag that names the language, if its dates are known; else English. */
export function dateLanguage(tag: string): string {
  const [language = ''] = tag.split('-', 1);
  return language in spellings ? language : 'en';
}

/** What each word of a language says in a date; in small letters. */
export function dateWords(language: string): ReadonlyMap<string, DateWord> {
  let table = tables.get(language);
  const spelling = spellings[language];
  if (!table && spelling) tables.set(language, (table = tableOf(spelling)));
  return table ?? new Map();
}

/** The spellings of a row as a pattern's alternatives, the longest first. */
export function alternatives(written: string): string {
  return rows(written)
    .flat()
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|');
}
