import { partsOf, resolveDates } from '../../entities/dates/dateValue';
import { dateLanguage, dateWords } from '../../entities/dates/dateWords';
import type { Mention } from '../../entities/entity';
import { quantityValue } from '../../entities/figures/quantityValue';
import { finish } from '../../steps';

/** What a value states, part by part. */
export type Facets = Readonly<Record<string, string>>;

/** What a date tells by itself ("Tuesday", "3 March", "2015", "last week"), whichever way it is written. */
export function facetsOfDate(mention: Mention, language: string): Facets {
  const parts = partsOf(mention.text, dateWords(dateLanguage(language)));
  if (!parts) return facetsOfValue(mention, language);
  const { weekday, month, day, year, ...others } = parts;
  const facets: Record<string, string> = {};
  for (const [name, value] of Object.entries({ year, month, day, weekday })) {
    if (value !== undefined) facets[name] = String(value);
  }
  // "Earlier this month" is this month, as far as its words tell.
  const which = Object.entries(others)
    .filter(([name]) => name !== 'side')
    .map(([name, value]) => `${name} ${value}`);
  if (which.length > 0) facets[Object.keys(facets).length > 0 ? 'which' : 'period'] = which.sort().join(', ');
  return facets;
}

/** "2007-05-28", "the 1990s", "10-12 May". */
function facetsOfValue(mention: Mention, language: string): Facets {
  const [{ value = mention.text.toLowerCase() } = mention] = finish(
    resolveDates(mention.text, [{ ...mention, start: 0, end: mention.text.length }], null, language),
  );
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return year === undefined
    ? { written: value }
    : { year, month: String(Number(month)), day: String(Number(day)) };
}

/** The time of a clock, whose `half` of the day "4:20" leaves open, and the zone that it is told for. */
export function clockOf(mention: Mention): { readonly facets: Facets; readonly zone: string } {
  const [, hours, minutes, zone = ''] = /^(\d\d):(\d\d)(?: (.+))?$/.exec(quantityValue(mention) ?? '') ?? [];
  if (hours === undefined) return { facets: { written: mention.text.toLowerCase() }, zone: '' };
  const hour = Number(hours);
  const tellsHalf = hour > 12 || /^0|[ap]\.?m\b|noon|midnight/iu.test(mention.text);
  const facets = { minutes: String((hour % 12) * 60 + Number(minutes)) };
  return {
    facets: tellsHalf ? { ...facets, half: hour < 12 ? 'a' : 'p' } : facets,
    zone: zone === 'local time' ? '' : zone,
  };
}
