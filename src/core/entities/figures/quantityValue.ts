import type { Mention } from '../entity';
import { amountOf } from './numberValue';

/** A figure with what it counts in; `null` for a bare number. */
interface Quantity {
  readonly amount: number;
  readonly unit: string | null;
}

const currencies: readonly (readonly [string, RegExp])[] = [
  ['cent', /^(?:cents?|c)$/u],
  ['Canadian dollar', /^(?:c\$|ca\$|cad|canadian dollars?)$/u],
  ['Australian dollar', /^(?:a\$|au\$|aud|australian dollars?)$/u],
  ['Hong Kong dollar', /^(?:hk\$|hkd|hong kong dollars?)$/u],
  ['New Zealand dollar', /^(?:nz\$|nzd|new zealand dollars?)$/u],
  ['Singapore dollar', /^(?:s\$|sgd|singapore dollars?)$/u],
  ['real', /^(?:r\$|reais)$/u],
  ['dollar', /^(?:\$|us\s?\$|usd|dlrs|(?:u\.s\. |us )?dollars?|bucks|dólares|dollari|dólar)$/u],
  ['euro', /^(?:€|eur|euros?)$/u],
  ['pound', /^(?:£|gbp|(?:british )?pounds?|sterling)$/u],
  ['penny', /^(?:p|pence)$/u],
  ['yen', /^(?:¥|yen)$/u],
  ['yuan', /^(?:yuan|renminbi)$/u],
  ['rupee', /^(?:₹|rs\.?|rupees?)$/u],
  ['ringgit', /^(?:rm|ringgit)$/u],
  ['rand', /^(?:r|rand)$/u],
  ['krone', /^(?:kroner?)$/u],
  ['krona', /^(?:kron(?:or|a))$/u],
];
const units: readonly (readonly [string, RegExp])[] = [
  ['second', /^sec(?:ond)?s?$/u],
  ['minute', /^min(?:ute)?s?$/u],
  ['hour', /^(?:hours?|hrs?)$/u],
  ['year', /^(?:years?|yrs?)$/u],
  ['century', /^centur(?:y|ies)$/u],
  ['km', /^(?:km|kilomet(?:er|re)s?)$/u],
  ['m', /^(?:m|met(?:er|re)s?)$/u],
  ['cm', /^(?:cm|centimet(?:er|re)s?)$/u],
  ['mm', /^(?:mm|millimet(?:er|re)s?)$/u],
  ['foot', /^(?:feet|foot|ft)$/u],
  ['inch', /^inch(?:es)?$/u],
  ['hectare', /^(?:hectares?|ha)$/u],
  ['kg', /^(?:kg|kilos?|kilograms?)$/u],
  ['pound', /^(?:pounds?|lbs?)$/u],
  ['litre', /^lit(?:er|re)s?$/u],
  ['mph', /^mph$/u],
  ['km/h', /^kph$/u],
  ['storey', /^(?:story|storey|stories|storeys)$/u],
  ['tonne', /^tonnes?$/u],
  ['°C', /^celsius$/u],
  ['°F', /^fahrenheit$/u],
];
const speed = /[\s-]?(?:km\/h|(?:kilomet(?:er|re)s?|miles?)[\s-](?:per|an)[\s-]hour)$/u;
/** "43°C", "43C", "41 degrees Celsius". */
const temperature = /(?:\s?°\s?|\sdegrees?\s|(?<=\p{N}))(?:(c|celsius|centigrade)|f|fahrenheit)$/u;
const squares = /^(?:square|sq\.?)[\s-]?(\S+)$/u;
const squared = /^(\S+?)²$/u;
const percent = /(?:%|per\s?cent|pct?\.?|prozent|pour\s?cent|por\s?c?iento|por\s?cento|procent)/iu;

/**
 * What a figure says, so that one value has one form whatever its words: "$12m" and "12 million dollars" are
 * `{ amount: 12000000, unit: 'dollar' }`. Undefined where the words tell no amount ("dozens"), for more than one of them
 * ("two years and a month"), and for other kinds of mention. A unit stays what the text says; miles are no kilometres.
 */
export function quantityOf(
  { kind, text }: Pick<Mention, 'kind' | 'text'>,
  language = 'en',
): Quantity | undefined {
  const plain = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  switch (kind) {
    case 'number':
      return quantity(amountOf(plain, language), null);
    case 'percent': {
      const unit = plain.includes('point') ? 'percentage point' : '%';
      return quantity(
        amountOf(
          plain
            .replace(percent, '')
            .replace(/age points?/u, '')
            .trim(),
          language,
        ),
        unit,
      );
    }
    case 'money':
      return moneyOf(plain, language);
    case 'duration':
    case 'measure':
      return measured(plain, language);
    default:
      return undefined;
  }
}

/**
 * The normalised value of a mention, for equal values equal: `3500000`, `4.5 %`, `12000000 dollar`, `27 year`, `3000 foot²`,
 * `16:20` for a time; of a date what its article told (EDTF). Undefined where it cannot be told.
 */
export function quantityValue(
  mention: Pick<Mention, 'kind' | 'text' | 'value'>,
  language = 'en',
): string | undefined {
  if (mention.value !== undefined) return mention.value;
  if (mention.kind === 'time') return timeValue(mention.text);
  const found = quantityOf(mention, language);
  return found && (found.unit === null ? String(found.amount) : `${String(found.amount)} ${found.unit}`);
}

function quantity(amount: number | undefined, unit: string | null): Quantity | undefined {
  return amount === undefined ? undefined : { amount, unit };
}

function moneyOf(text: string, language: string): Quantity | undefined {
  const sign = /^(?:\p{L}{0,3}[$£€¥₹]|(?:dlrs|rs\.?|rm|r|usd|eur|gbp)(?=[\s\d]))\s?/u.exec(text);
  const named =
    /(?<=[\s\d-])(?!(?:million|billion|trillion|m|bn|tn|k)$)(?:(?:u\.s\.|us|canadian|australian|new zealand|hong kong|singapore|british)\s)?(?:of\s|de\s|di\s|d['’])?([\p{L}$£€]+)$/u.exec(
      text,
    );
  const written = sign ? sign[0].trim() : named?.[0].replace(/^(?:of\s|de\s|di\s|d['’])/u, '');
  const [unit] = currencies.find(([, pattern]) => pattern.test(written ?? '')) ?? [written];
  if (unit === undefined) return undefined;
  const rest = sign ? text.slice(sign[0].length) : text.slice(0, named?.index).replace(/[\s-]+$/u, '');
  const amount = amountOf(rest, language);
  return unit === 'penny' && amount !== undefined
    ? { amount: amount / 100, unit: 'pound' }
    : quantity(amount, unit);
}

function measured(text: string, language: string): Quantity | undefined {
  const found = /^(.*?(?:[\p{N}\p{L}][\s-]|\p{N}))((?:(?:square|sq\.?|cubic)[\s-]?)?[\p{L}²]+)$/u.exec(
    text
      .replace(/[\s-]olds?$/iu, '')
      .replace(temperature, (_, celsius?: string) => (celsius === undefined ? ' fahrenheit' : ' celsius'))
      .replace(speed, (found) => (found.trim().startsWith('k') ? ' kph' : ' mph')),
  );
  const amount = found ? amountOf((found[1] ?? '').replace(/[\s-]$/u, ''), language) : undefined;
  if (!found || amount === undefined) return undefined;
  return { amount, unit: unitOf(found[2] ?? '') };
}

function unitOf(written: string): string {
  const area = squares.exec(written) ?? squared.exec(written);
  if (area) return `${unitOf(area[1] ?? '')}²`;
  const [unit] = units.find(([, pattern]) => pattern.test(written)) ?? [];
  return unit ?? written.replace(/s$/u, '');
}

/** A time of day as `16:20`, with seconds where they are told, its zone behind it. */
function timeValue(text: string): string | undefined {
  const french = /^(\d{1,2})\s?h\s?(\d{2})$/iu.exec(text);
  if (french) return timeValue(`${french[1] ?? ''}:${french[2] ?? ''}`);
  const word = { noon: '12:00', midnight: '00:00' }[text.toLowerCase()];
  if (word !== undefined) return word;
  const military = /^(\d{2})(\d{2})\s(GMT|UTC)$/u.exec(text);
  if (military) return `${military[1] ?? ''}:${military[2] ?? ''} ${military[3] ?? ''}`;
  const found =
    /^(\d{1,2})(?:[:.](\d{2}))?(:\d{2})?\s?(?:([ap])\.?m\.?)?(?:\s(?:local time|uhr|(.+)))?$/iu.exec(text);
  if (!found) return undefined;
  const [, hour = '', minute = '00', seconds = '', meridiem, zone] = found;
  const half = meridiem?.toLowerCase();
  const hours = (Number(hour) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}${seconds}${zone === undefined ? '' : ` ${zone}`}`;
}
