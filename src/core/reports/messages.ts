import type { LinkKind, MarkClass } from '../alignment/comparison';

/** What reports say in words of their own, in English; `{0}` and so on stand for values. */
export const messages = {
  comparison: 'Comparison',
  unknownOutlet: 'unknown outlet',
  noDate: 'no date found',
  sentences: 'sentences',
  same: 'the same',
  reworded: 'reworded',
  partial: 'share a part',
  onlyHere: 'only here',
  theSame: 'The same',
  isReworded: 'Reworded',
  sharesAPart: 'Shares a part',
  moved: '{0}, moved',
  name: 'name',
  number: 'number',
  amount: 'amount',
  date: 'date',
  time: 'time',
  negation: 'negation',
  quotation: 'quotation',
  figure: 'figure',
  attribution: 'source',
  polarity: 'yes or no',
  conflict: 'cannot both be true',
  moreExact: 'one is more exact',
  moreExactLeft: 'more exact on the left',
  moreExactRight: 'more exact on the right',
  wordedOtherwise: 'worded otherwise',
  difference: '{0}: {1} / {2} ({3}, {4}).',
  differs: '{0} differs: {1} / {2}',
  whereTheyDiffer: 'Where linked sentences differ (left / right):',
  inBoth: 'Sentences in both',
  onlyIn: 'Only in {0}',
  madeOn: 'Made with Parallax on {0}',
  sources: 'Sources',
  valuesThatDiffer: 'Where linked sentences differ',
  relation: 'How they relate',
  howMarked: 'How sentences are marked',
  sameMeaning: 'Both sentences have the same words.',
  rewordedMeaning: 'Both sentences say essentially the same in other words.',
  partialMeaning: 'Both sentences share a part; one of them says more.',
  value: 'Bold on a ground',
  valueMeaning: 'A name, figure, date, negation or quotation that the other article has otherwise.',
  words: 'Dotted line',
  wordsMeaning: 'Other words that the other article does not have.',
  stories: 'Stories',
  noStories: 'No two articles tell the same story.',
  storyOf: 'A story in {0} articles.',
  omitted: 'Articles farthest from these that were not read: {0}.',
  article: 'Article',
  contained: 'also in others',
  alsoInSentence: 'also in sentence {0}',
  alsoInSentences: 'also in sentences {0}',
  whereSourcesDiffer: 'Where the sources differ',
  noDifferences:
    'No figure, date, name, source or quotation was found that one article gives and another gives otherwise.',
  what: 'What',
  printed: 'What they print',
  silent: 'silent: {0}',
  cannotAllBeTrue: 'cannot all be true',
  moreOrLessExact: 'more or less exact',
  whoSaysWhat: 'Who says what',
  statement: 'Statement',
  ofSources: '{0} of {1}',
  howSaid: 'How a source has a statement',
  clearestWay: 'clearest wording',
  sameWay: 'same wording',
  rewordedWay: 'in other words',
  partialWay: 'in part',
  indirectWay: 'linked through another source',
  inOneSource: 'In one source only',
  inEachOther: 'How much of each article is in each other',
  rowInColumn: 'Shares of the row’s sentences that are linked to one of the column’s.',
  ofThese: 'Of these',
  itself: 'itself',
  share: '{0} %',
  whoIsNamed: 'Who is named by which source',
  nobodyNamed: 'No people, organisations or places are named.',
  howOften: 'How often each source names people, organisations and places.',
  days: 'When each was published, and the days of which they speak',
  noDays: 'No day is told: neither when an article was published nor in its text.',
  when: 'When',
  saidOfDay: 'What was published or is said of it',
  wasPublished: 'published',
  noSingleDay: 'no single day',
  yearNotTold: 'the year is not told',
  dayNotTold: 'which day is not told',
  yearOfOther: 'the year as another source has it',
  person: 'person',
  organisation: 'organisation',
  place: 'place',
} as const;

export type Message = (typeof messages)[keyof typeof messages];

/** Says a message in the reader's language, with its values in place. */
export type Say = (message: Message, ...values: (string | number)[]) => string;

export const sayInEnglish: Say = (message, ...values) => filled(message, values);

/** Says messages as `words` have them, by what they are in English; in English those that it does not have. */
export function sayIn(words: Readonly<Record<string, string>>): Say {
  return (message, ...values) => filled(words[message] ?? message, values);
}

function filled(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/g, (slot, index: string) => String(values[Number(index)] ?? slot));
}

/** How a shared sentence relates to its partner, to begin a line with. */
export const kindMessages: Readonly<Record<LinkKind, Message>> = {
  same: messages.theSame,
  reworded: messages.isReworded,
  partial: messages.sharesAPart,
};

export const classMessages: Readonly<Record<Exclude<MarkClass, 'other'>, Message>> = {
  name: messages.name,
  number: messages.number,
  money: messages.amount,
  date: messages.date,
  time: messages.time,
  negation: messages.negation,
  quotation: messages.quotation,
};
