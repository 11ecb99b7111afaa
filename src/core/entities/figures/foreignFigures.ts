import { pattern } from './pattern';
import type { Pattern } from './pattern';

/** What figures are called in a language beside digits. */
interface FigureWords {
  readonly percent: string;
  readonly currency: string;
  readonly scale: string;
  /** Between an amount and its currency. */
  readonly of: string;
}

const figureWords: Readonly<Record<string, FigureWords>> = {
  de: {
    percent: 'Prozent',
    currency: 'Euro|Dollar|Franken|Pfund|Kronen|Rubel|Yen|Cent',
    scale: 'Millionen|Million|Milliarden|Milliarde|Billionen|Mio\\.?|Mrd\\.?|Tausend|Dutzend',
    of: '',
  },
  fr: {
    percent: 'pour\\s?cent',
    currency: 'euros?|dollars?|francs?|livres|roubles|yens?|centimes?',
    scale: 'millions?|milliards?',
    of: "(?:de\\s|d['’])?",
  },
  es: {
    percent: 'por\\s?ciento',
    currency: 'euros?|dólares|pesos?|libras|francos|yenes|céntimos',
    scale: 'millones|millón|mil',
    of: '(?:de\\s)?',
  },
  it: {
    percent: 'per\\s?cento',
    currency: 'euro|dollari|franchi|sterline|yen|rubli|centesimi',
    scale: 'milioni|milione|miliardi|miliardo|mila',
    of: '(?:di\\s)?',
  },
  pt: {
    percent: 'por\\s?cento',
    currency: 'euros?|dólares|reais|libras|francos|ienes|cêntimos|centavos',
    scale: 'milhões|milhão|bilhões|bilhão|mil',
    of: '(?:de\\s)?',
  },
  nl: {
    percent: 'procent',
    currency: 'euro|dollar|pond|frank|kronen|yen|cent',
    scale: 'miljoen|miljard|duizend',
    of: '',
  },
};

/** Figures of a language that parts decimals by a comma. */
function patternsOf({ percent, currency, scale, of }: FigureWords): readonly Pattern[] {
  const begin = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/])`;
  const figure = String.raw`${begin}(?:\p{Nd}{1,3}(?:[.\u00a0\u202f ]\p{Nd}{3})+|\p{Nd}+)(?:,\p{Nd}+|\.\p{Nd}{1,2})?(?![\p{N}]|[.,]\p{Nd})`;
  const scaledFigure = `(?:${figure})(?:\\s(?:${scale})(?![\\p{L}]))?`;
  return [
    pattern('money', String.raw`${scaledFigure}\s(?:${of}(?:${currency})(?![\p{L}])|[€$£])`),
    pattern('percent', String.raw`(?:${figure})\s?(?:%|(?:${percent})(?![\p{L}]))`),
    pattern(
      'number',
      String.raw`(?:${figure})\s(?:${scale})(?![\p{L}])|${begin}\p{Nd}{1,3}(?:[.\u00a0\u202f]\p{Nd}{3})+(?![\p{L}\p{N}]|[.,]\p{Nd})|${begin}\p{Nd}+,\p{Nd}+(?![\p{L}\p{N}]|[.,]\p{Nd})`,
    ),
  ];
}

/** "4 h 40", "16h05" */
const clocks = pattern(
  'time',
  String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/])(?:[01]?\p{Nd}|2[0-3])[\u00a0\u202f ]?[hH][\u00a0\u202f ]?[0-5]\p{Nd}(?![\p{L}\p{N}])`,
);

const byLanguage: ReadonlyMap<string, readonly Pattern[]> = new Map(
  Object.entries(figureWords).map(([language, words]) => [
    language,
    language === 'fr' || language === 'pt' ? [...patternsOf(words), clocks] : patternsOf(words),
  ]),
);

/** What figures look like in a language (BCP 47) that parts decimals by a comma; none for the others. */
export function foreignFigures(tag: string): readonly Pattern[] {
  return byLanguage.get(tag.split('-', 1)[0] ?? '') ?? [];
}
