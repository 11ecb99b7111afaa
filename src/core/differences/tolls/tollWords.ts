import { stem } from '../../alignment/words/stem';
import type { Word } from '../../alignment/words/words';
import { questionOfAge } from '../values/ages';
import { questionOfMeasure } from './measureTolls';

const words = (list: string): readonly string[] => list.split(' ');
const byStem = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([name, list]) => words(list).map((word) => [stem(word), name] as const)),
  );

/** What a figure may be of, by the stems that tell it. */
export type Matters = ReadonlyMap<string, string>;

/** What happens to people and to things. */
export const fates: Matters = byStem({
  dead: 'kill killed kills killing dead die died dies dying death deaths drowned executed perished slain murdered massacred claimed lives toll',
  hurt: 'injure injured injuring injuries wound wounded wounding hurt hospital hospitalized burns',
  missing: 'missing unaccounted disappeared',
  saved: 'rescue rescued rescuing survive survived survivors alive',
  fled: 'evacuate evacuated evacuating evacuation displaced homeless flee fled fleeing',
  held: 'arrest arrested arresting arrests detain detained detaining detention custody jailed',
  aboard: 'aboard carrying',
  there: 'march marched rallied attended demonstrated',
  employed: 'employs',
  sacked: 'redundancies redundant dismissed sacked',
  destroyed: 'destroyed destroying gutted flattened razed',
  damaged: 'damaged damaging',
  cancelled: 'cancelled canceled cancelling canceling cancellations scrapped',
  seized: 'seized seizing confiscated',
});
/** What happens to those who are called so, where no other word tells. */
export const called: Matters = byStem({
  there: 'demonstrators protesters protestors marchers',
  watched: 'spectators fans crowd audience attendance watched',
  held: 'hostages prisoners',
  dead: 'victims',
  employed: 'employees',
});
/** What an amount of money is of. */
export const sums: Matters = byStem({
  cost: 'cost costs costing price priced budget',
  damage: 'damage damages losses',
  fine: 'fine fined penalty',
  raised: 'raised raising donated donations',
  debt: 'debt debts owed owes',
  profit: 'profit profits',
  revenue: 'revenue revenues turnover sales',
  stolen: 'stole stolen stealing looted robbed embezzled',
  value: 'worth valued',
  demand: 'demands demanded demanding',
});
/** What a share is of. */
export const shares: Matters = byStem({
  votes: 'vote votes voters ballots',
  turnout: 'turnout',
  unemployment: 'unemployment jobless joblessness',
  inflation: 'inflation',
  growth: 'growth grew economy',
  'change of the profit': 'profit profits earnings',
  'change of the revenue': 'revenue revenues turnover sales',
  'change of the shares': 'shares stock stocks',
  'change of prices': 'prices',
  'change of wages': 'wages salaries',
  'change of exports': 'exports',
  demand: 'wants wanted demand demands demanded demanding seeking asked',
  offer: 'offer offers offered offering',
});
const sharesTold: readonly (readonly [string, RegExp])[] = [
  [
    'votes that are counted',
    /^\s(?:of )?(?:(?:the|all) )?(?:\p{L}+ )?(?:votes?|ballots?|precincts|stations|districts|results)?\s?(?:\p{L}+ )?(?:counted|reporting|tallied)(?!\p{L})/u,
  ],
  [
    'turnout',
    /^\s(?:of )?(?:the )?(?:\p{L}+ )?(?:voters|electorate|electors|people) (?:had |have )?(?:went to the polls|gone to the polls|turned out|voted|took part|cast)(?!\p{L})/u,
  ],
  [
    'unemployment',
    /^\s(?:of )?(?:the )?(?:workforce|labou?r force) (?:was|is|were|are) (?:out of work|jobless|unemployed)(?!\p{L})/u,
  ],
];
const interestRate =
  /(?<!\p{L})(?:interest|key|benchmark|policy|lending|repo|base) (?:interest )?rates?\s(?:\p{Ll}+\s){0,5}(?:to|at|of)\s$/u;
/** What a share is of, where no single word beside it tells: "of voters went to the polls". */
export function shareTold(before: string, behind: string): string | null {
  if (interestRate.test(before)) return 'interest rate';
  return sharesTold.find(([, told]) => told.test(behind))?.[0] ?? null;
}

/** "A $52 million project", "the $52 million harbour scheme". */
const costly =
  /^\s(?:\p{Ll}[\p{Ll}-]*\s){0,2}(?:project|scheme|programme|overhaul|renovation|refurbishment|expansion|upgrade|extension|restoration)(?!\p{L})/u;
const ofShare = /^\s(?:a|per) share(?!\p{L})/u;
/** The same of an amount of money. */
export function sumTold(behind: string): string | null {
  if (ofShare.test(behind)) return 'price of a share';
  return costly.test(behind) ? 'cost' : null;
}
/** What a length of time is of. */
export const terms: Matters = byStem({
  sentence: 'sentenced sentence prison jailed jail imprisoned imprisonment',
  'sentence that was asked for': 'demanded demanding sought asked requested',
  ordeal: 'trapped stranded underground',
});
/** Who is counted, where that is only a part of those whom something happened to. */
const parts: Matters = byStem({
  children: 'child children kids minors infants babies pupils schoolchildren',
  women: 'woman women',
  men: 'man men',
  police: 'officer officers police policeman policemen',
  firefighters: 'firefighter firefighters firemen',
  soldiers: 'soldier soldiers troops servicemen marines',
  crew: 'crew crewmen sailors',
});
const partNames = new Set(parts.values());
/** As a question names them. */
const partsAsked: Readonly<Record<string, string | undefined>> = {
  police: 'police officers',
  crew: 'of the crew',
};
/** What happens to things, which a question has to name. */
const things = new Set(words('destroyed damaged cancelled seized'));
/** As a question tells it. */
const deeds: Readonly<Record<string, string | undefined>> = {
  dead: 'were killed',
  hurt: 'were hurt',
  missing: 'are missing',
  saved: 'were saved',
  fled: 'had to leave their homes',
  held: 'were held',
  aboard: 'were aboard',
  there: 'took part',
  watched: 'watched',
  employed: 'work there',
  sacked: 'lose their jobs',
  destroyed: 'were destroyed',
  damaged: 'were damaged',
  cancelled: 'were cancelled',
  seized: 'were seized',
  powerless: 'had no power',
  polled: 'were asked',
  signed: 'signed',
  'living there': 'live there',
};
/** What a firm does to jobs that it does not keep. */
export const cuts = new Set(
  words(
    'cut cutting cuts shed shedding axe axing axed slash slashing slashed eliminate eliminating lose losing lost go',
  ).map(stem),
);
export const jobs = new Set(words('jobs posts positions'));
/** Who are all of them, whatever they are called. */
const everybody = new Set(
  words(
    'people persons person others victims passengers residents dead lives bodies casualties survivors demonstrators protesters ' +
      'protestors marchers hostages villagers inhabitants souls wounded injured deaths fatalities injuries suspects',
  ),
);
/** What follows those who are counted, beside verbs and prepositions. */
export const behindThem = new Set(
  words(
    'are were was is be been have had has still also die dies remain survive live march missing alive dead hurt',
  ),
);
/** How much they are hurt, which makes them some of the hurt. */
export const badly = new Set(
  words('seriously critically severely gravely critical serious lightly slightly grave'),
);

/** What two words tell together. */
const together: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'on board': 'aboard',
    'their homes': 'fled',
    'their houses': 'fled',
    'laid off': 'sacked',
    'called off': 'cancelled',
    'picked up': 'held',
    'washed away': 'destroyed',
    'burned down': 'destroyed',
    'burnt down': 'destroyed',
  }),
);
const lastOfTwo = new Set([...together.keys()].map((both) => both.slice(both.indexOf(' ') + 1)));

/** What two words tell of people or things. */
export function fateOfTwo(one: Word | undefined, other: Word): string | undefined {
  return lastOfTwo.has(other.form.norm)
    ? together.get(`${one?.form.norm ?? ''} ${other.form.norm}`)
    : undefined;
}

/** The part of those whom something happened to that a word names: "children" for "pupils". */
export function partOf(word: Word): string | undefined {
  return parts.get(word.form.stem);
}

/** Whether a matter has a number for each thing that something happens to, so that those of two things are not compared. */
export function isOfThings(matter: string): boolean {
  return things.has(matter);
}

/** Whether somebody who is counted is only a part of those whom something happened to. */
export function isPart(whom: string | null): boolean {
  return whom !== null && partNames.has(whom);
}

/** Whether a word is for all whom something happened to: "people", "victims", "the injured". */
export function isEverybody(word: Word): boolean {
  const found = word.form.stem;
  return everybody.has(word.form.norm) || fates.has(found) || called.has(found);
}

/**
 * The question that figures of one matter answer: "how many children were killed", "what the damage was".
 * @param counted What is counted, as an article says it.
 */
export function questionOfMatter(matter: string, whom: string | null, counted: string): string {
  const deed = deeds[matter];
  const measure = questionOfMeasure(matter);
  if (measure !== undefined) return measure;
  if (matter === 'ordeal') return 'how long they were trapped';
  if (matter === 'age') return questionOfAge(whom ?? '');
  if (deed === undefined) return counted === '' ? `what the ${matter} was` : `how many ${counted}`;
  const part = whom !== null && isPart(whom) ? (partsAsked[whom] ?? whom) : '';
  const who = things.has(matter) ? counted : part;
  return who === '' ? `how many ${deed}` : `how many ${who} ${deed}`;
}
