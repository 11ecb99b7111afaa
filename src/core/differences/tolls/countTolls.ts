import { stem } from '../../alignment/words/stem';

/** What a number is of, where the words right before or behind it tell that together. */
const told: readonly (readonly [matter: string, before: RegExp | null, behind: RegExp | null])[] = [
  ['watched', /(?<!\p{L})(?:(?:crowd|attendance|audience)s? (?:of|was|reached)|watched by)\s$/u, null],
  ['employed', /(?<!\p{L})(?:workforce|staff|payroll) (?:of|totals|numbers)\s$/u, null],
  ['living there', /(?<!\p{L})(?:population|town|village) of\s$/u, /^\s(?:\p{Ll}+\s)?inhabitants(?!\p{L})/u],
  ['signed', /(?<!\p{L})signed by\s$/u, /^\s(?:\p{Ll}+\s)?signatures(?!\p{L})/u],
  [
    'powerless',
    /(?<!\p{L})(?:(?:power|electricity) (?:\p{Ll}+\s){0,3}(?:cut|lost|out|off) (?:to|for|in|at)|(?:cut|cutting|knocked out|knocking out) (?:power|electricity) (?:to|for|in|at)|(?:outages?|blackouts?) (?:hit|affected|struck|left))\s$/u,
    /^\s(?:[\p{Ll}-]+\s){0,3}(?:(?:were|was|are|is)\s)?(?:left\s)?(?:(?:without|lost|lose|had no|have no) (?:power|electricity)|in the dark|in darkness)(?!\p{L})/u,
  ],
];
const polling = /(?<!\p{L})(?:surveyed|polled|questioned|interviewed|sampled)\s$/u;
const polled = /^\s(?:\p{Ll}+\s){0,2}(?:adults|voters|people|respondents|residents)(?!\p{L})/u;
/** Fewer are asked by reporters. */
const leastPolled = 300;
/** As far as is looked before and behind a number. */
const reach = 48;

/** Nouns of which one article may have the one and another the other. */
const sameNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vessels: 'ships',
    shops: 'stores',
    lorries: 'trucks',
    visits: 'visitors',
    planes: 'aircraft',
    counts: 'charges',
    houses: 'homes',
    firms: 'companies',
    operators: 'companies',
    movies: 'films',
    kids: 'children',
    employees: 'workers',
    newborns: 'babies',
    flats: 'apartments',
    posts: 'jobs',
    positions: 'jobs',
    protesters: 'demonstrators',
    pupils: 'students',
    lawmakers: 'deputies',
  }).map(([one, other]) => [stem(one), stem(other)] as const),
);

/**
 * What a number is of that stands at a place of a text; null where no such words tell.
 * @param from Where it begins, its hedge included. @param to Where it ends. @param amount How many there are.
 */
export function countTold(text: string, from: number, to: number, amount: number): string | null {
  const before = text.slice(Math.max(0, from - reach), from).toLowerCase();
  const behind = text.slice(to, to + reach).toLowerCase();
  const found = told.find(([, ahead, after]) => ahead?.test(before) === true || after?.test(behind) === true);
  if (found) return found[0];
  return amount >= leastPolled && polling.test(before) && polled.test(behind) ? 'polled' : null;
}

/** One stem for nouns of one meaning. */
export function sameNoun(found: string): string {
  return sameNouns.get(found) ?? found;
}
