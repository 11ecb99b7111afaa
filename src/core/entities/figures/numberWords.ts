/** How a language writes its numbers. */
interface NumberWords {
  /** Words that add up: "twenty", "two". */
  readonly units: Readonly<Record<string, number>>;
  /** Words that multiply: "hundred", "million", "bn". */
  readonly scales: Readonly<Record<string, number>>;
  /** Whether a comma parts the decimals, and a full stop the thousands. */
  readonly decimalComma: boolean;
}

function counted(words: string, first = 1, step = 1): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, first + step * index]));
}

/** Every spelling of a row is worth the same: `1e6: 'million millions'`. */
function worth(rows: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)])),
  );
}

const english: NumberWords = {
  units: {
    ...counted(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  },
  scales: worth({
    12: 'dozen',
    1e2: 'hundred',
    1e3: 'thousand k',
    1e5: 'lakh lakhs',
    1e6: 'million mn m',
    1e7: 'crore crores cr',
    1e9: 'billion bn b',
    1e12: 'trillion tn',
  }),
  decimalComma: false,
};

const others: Readonly<Record<string, NumberWords>> = {
  de: {
    units: {
      ...counted(
        'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
        2,
      ),
      ...counted('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
    },
    scales: worth({
      12: 'dutzend',
      1e2: 'hundert',
      1e3: 'tausend',
      1e6: 'million millionen mio mio.',
      1e9: 'milliarde milliarden mrd mrd.',
      1e12: 'billion billionen',
    }),
    decimalComma: true,
  },
  fr: {
    units: {
      ...counted('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2),
      ...counted('vingt trente quarante cinquante soixante', 20, 10),
    },
    scales: worth({ 1e2: 'cent cents', 1e3: 'mille', 1e6: 'million millions', 1e9: 'milliard milliards' }),
    decimalComma: true,
  },
  es: {
    units: {
      ...counted(
        'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
        2,
      ),
      ...counted('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10),
    },
    scales: worth({ 1e3: 'mil', 1e6: 'millón millones', 1e12: 'billón billones' }),
    decimalComma: true,
  },
  it: {
    units: {
      ...counted(
        'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
        2,
      ),
      ...counted('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10),
    },
    scales: worth({ 1e3: 'mila mille', 1e6: 'milione milioni', 1e9: 'miliardo miliardi' }),
    decimalComma: true,
  },
  pt: {
    units: {
      ...counted(
        'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
        2,
      ),
      ...counted('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10),
    },
    scales: worth({ 1e3: 'mil', 1e6: 'milhão milhões', 1e9: 'bilhão bilhões mil-milhões' }),
    decimalComma: true,
  },
  nl: {
    units: {
      ...counted(
        'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
        2,
      ),
      ...counted('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10),
    },
    scales: worth({ 1e2: 'honderd', 1e3: 'duizend', 1e6: 'miljoen', 1e9: 'miljard' }),
    decimalComma: true,
  },
};

/** The number words of a language by its BCP 47 tag; English ones where they are not known. */
export function numberWords(tag: string): NumberWords {
  return others[tag.split('-', 1)[0] ?? ''] ?? english;
}
