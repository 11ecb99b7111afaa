import { inSmallLetters } from '../../text/words/smallLetters';

/** What an amount is allowed to be, as its words tell; a time may be a little before or after the one that is told. */
export interface Hedge {
  /** One form for all words of the same sense; empty for none. */
  readonly sense: '' | 'least' | 'most' | 'about' | 'nearly' | 'before' | 'after';
  /** Where the words begin. */
  readonly start: number;
}

const senses: readonly (readonly [Exclude<Hedge['sense'], ''>, string])[] = [
  [
    'least',
    'at least|more than|over|above|upwards of|no fewer than|no less than|not less than|a minimum of|in excess of|well over|just over|slightly more than|a little over|' +
      "mindestens|wenigstens|mehr als|über|au moins|plus de|plus d[’']|al menos|más de|almeno|oltre|più di|pelo menos|mais de|minstens|meer dan|ruim",
  ],
  [
    'most',
    'at most|no more than|not more than|less than|fewer than|under|below|up to|as many as|as much as|a maximum of|within|' +
      "höchstens|bis zu|weniger als|au plus|moins de|jusqu[’']à|hasta|menos de|fino a|meno di|até|hoogstens|minder dan",
  ],
  [
    'nearly',
    'nearly|almost|close to|just under|just short of|approaching|knapp|fast|beinahe|près de|presque|casi|quasi|quase|bijna',
  ],
  [
    'about',
    'about|some|around|roughly|approximately|an estimated|estimated|circa|in the region of|in the neighbou?rhood of|more or less|perhaps|maybe|' +
      'rund|etwa|ungefähr|environ|quelque|unos|unas|cerca de|alrededor de|ongeveer',
  ],
  ['before', '(?:shortly|just|a little|moments|minutes) before'],
  ['after', '(?:shortly|just|a little|moments|minutes) after'],
];
const before = new RegExp(
  `(?<![\\p{L}])(?:${senses.map(([sense, words]) => `(?<${sense}>${words})`).join('|')})\\s(?:an?\\s|the\\s)?$`,
  'u',
);
/** How many words before a value are looked at. */
const reach = 32;

/** The hedge that stands before a value that begins at the offset. */
export function hedgeBefore(text: string, start: number): Hedge {
  const from = Math.max(0, start - reach);
  const found = before.exec(inSmallLetters(text.slice(from, start)));
  if (!found?.groups) return { sense: '', start };
  const [sense] = senses.find(([name]) => found.groups?.[name] !== undefined) ?? [''];
  return { sense, start: from + found.index };
}
