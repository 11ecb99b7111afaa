// The words of dates as the lines of pages have them, in the languages that pages are read in.

/** For each month its names, in lower case. */
const months: readonly string[] = [
  'january|jan|januar|jän|jänner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari',
  'february|feb|februar|février|fevrier|fév|févr|febrero|febbraio|fevereiro|fev|februari',
  'march|mar|märz|mär|mrz|mars|marzo|março|marco|maart|mrt',
  'april|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maggio|mag|maio|mei',
  'june|jun|juni|juin|junio|giugno|giu|junho',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho',
  'august|aug|août|aout|agosto|ago|augustus',
  'september|sept|sep|septembre|septiembre|setiembre|settembre|set|setembro',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic|dicembre|dezembro',
];
/** From Sunday on. */
const weekdays: readonly string[] = [
  'sunday|sun|sonntag|dimanche|dim|domingo|dom|domenica|zondag|zo',
  'monday|mon|montag|lundi|lun|lunes|lunedì|lunedi|segunda(?:-feira)?|maandag|ma',
  'tuesday|tues|tue|dienstag|mardi|mar|martes|martedì|martedi|terça(?:-feira)?|dinsdag|di',
  'wednesday|wed|mittwoch|mercredi|mer|miércoles|miercoles|mié|mercoledì|mercoledi|quarta(?:-feira)?|woensdag|wo',
  'thursday|thurs|thur|thu|donnerstag|jeudi|jeu|jueves|jue|giovedì|giovedi|gio|quinta(?:-feira)?|donderdag|do',
  'friday|fri|freitag|vendredi|ven|viernes|vie|venerdì|venerdi|sexta(?:-feira)?|vrijdag|vr',
  'saturday|sat|samstag|sonnabend|samedi|sam|sábado|sabado|sáb|sabato|sab|zaterdag|za',
];

export const monthNames: string = longestFirst(months.join('|').split('|'));
export const weekdayNames: string = longestFirst(weekdays.join('|').split('|'));

function longestFirst(names: readonly string[]): string {
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

const monthByName = numbered(months);

/** From 1; undefined when the word names no month. */
export function monthOf(name: string): number | undefined {
  const index = monthByName.get(name.toLowerCase());
  return index === undefined ? undefined : index + 1;
}

const weekdayPattern = weekdays.map(
  (names) => new RegExp(String.raw`(?<![\p{L}])(?:${names})(?![\p{L}])`, 'iu'),
);

/** The days of the week, from Sunday as 0, that a text may name: "mar" is a Tuesday, and March. */
export function weekdaysIn(text: string): readonly number[] {
  return weekdayPattern.flatMap((pattern, day) => (pattern.test(text) ? [day] : []));
}

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, index) => names.split('|').map((name) => [name, index] as const)));
}
