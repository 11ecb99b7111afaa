import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';

const parsers: Readonly<Record<string, typeof en.casual>> = {
  de: de.casual,
  es: es.casual,
  fr: fr.casual,
};
const iso = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;

/**
 * The first full date of a short text as an ISO day. A date without its year, or one told from today ("yesterday"),
 * is resolved only against a known `day`; null when no day can be told.
 */
export function dayIn(text: string, locale: string, day: string | null): string | null {
  const plain = iso.exec(text);
  if (plain?.[1] !== undefined && plain[2] !== undefined && plain[3] !== undefined) {
    return validDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  }
  if (day === null && !/(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d\d(?!\d)/.test(text)) return null;
  const parser = parsers[locale.split('-', 1)[0] ?? ''] ?? en.casual;
  const [year, month, date] = (day ?? '2000-01-01').split('-').map(Number);
  const reference = new Date(year ?? 2000, (month ?? 1) - 1, date ?? 1, 12);
  for (const { start } of parser.parse(text, reference)) {
    const told = start.isCertain('year') && start.isCertain('month') && start.isCertain('day');
    if (!told && day === null) continue;
    return validDay(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  }
  return null;
}

function validDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
