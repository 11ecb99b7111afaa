/** What a value states, part by part. */
export type Facets = Readonly<Record<string, string>>;

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** What a date tells by itself ("Tuesday", "3 March", "2015", "last week"), whichever way it is written. */
export function dateOf(text: string): Facets {
  const lower = text.toLowerCase();
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(lower);
  if (iso) {
    const [, year = '', month = '', day = ''] = iso;
    return { year, month: months[Number(month) - 1] ?? month, day: String(Number(day)) };
  }
  if (/\d\/\d/.test(lower)) return { written: lower };
  const facets: Record<string, string> = {};
  const others: string[] = [];
  for (const part of lower.match(/'?\d+s|\d+|\p{L}+/gu) ?? []) {
    const month = monthOf(part);
    const weekday = weekdays.find((name) => part.length >= 3 && name.startsWith(part));
    if (month !== undefined) facets['month'] = month;
    else if (weekday !== undefined) facets['weekday'] = weekday;
    else if (/^\d{4}$/.test(part)) facets['year'] = part;
    else if (/^\d{1,2}$/.test(part)) facets['day'] = String(Number(part));
    else if (/\ds$/.test(part)) facets['decade'] = part.slice(-3);
    else if (!/^(?:of|st|nd|rd|th|mid)$/.test(part)) others.push(part);
  }
  if (others.length > 0) facets[Object.keys(facets).length > 0 ? 'which' : 'period'] = others.join(' ');
  return facets;
}

function monthOf(part: string): string | undefined {
  return part.length >= 3
    ? months.find((name) => name.startsWith(part.slice(0, 4)) && (part.length <= 4 || name === part))
    : undefined;
}

/** The time of a clock, whose `half` of the day "4:20" leaves open, and the zone that it is told for. */
export function clockOf(text: string): { readonly facets: Facets; readonly zone: string } {
  const lower = text.toLowerCase();
  if (lower.startsWith('noon')) return { facets: { minutes: '0', half: 'p' }, zone: '' };
  if (lower.startsWith('midnight')) return { facets: { minutes: '0', half: 'a' }, zone: '' };
  const parts = /^(\d{1,2})(?:[:.]?(\d\d))?(?:[:.]\d\d)?\s?([ap])?\.?(?:m\b)?\.?\s?(.*)$/u.exec(lower);
  if (!parts) return { facets: { written: lower }, zone: '' };
  const [, hours = '', minutes = '0', half, rest = ''] = parts;
  const hour = Number(hours);
  const facets: Record<string, string> = { minutes: String((hour % 12) * 60 + Number(minutes)) };
  if (half !== undefined) facets['half'] = half;
  else if (hour > 12 || hour === 0 || hours.startsWith('0')) facets['half'] = hour >= 12 ? 'p' : 'a';
  return { facets, zone: /^[a-z]{2,4}$/.exec(rest)?.[0] ?? '' };
}
