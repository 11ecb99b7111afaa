import type { Word } from '../../alignment/words/words';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Gathered } from '../claims/gathered';
import type { SentenceFinding } from '../claims/linkedSentences';
import { type MatterTold, mattersIn } from './matters';
import { lastName } from '../names/lastName';

/** A matter of yes or no where a sentence tells it. */
export interface Told extends MatterTold {
  readonly sentence: ClaimSentence;
}

const tellingRarity = 2.6;
/** What a matter is of stands so near. */
const reach = 8;
const reachOfNames = 4;

/** The matters of yes or no that a sentence tells, by their names. */
export function mattersOf(sentence: ClaimSentence): readonly (readonly [string, Told])[] {
  return mattersIn(sentence).map((told) => [told.name, { ...told, sentence }]);
}

/**
 * Where two articles tell one matter otherwise, at the first places that do.
 * @param areShort Whether the articles are; of what somebody does a longer one tells more than one thing.
 */
export function matterFindings(
  ofLeft: Gathered<Told>,
  ofRight: Gathered<Told>,
  isLinked: (left: number, right: number) => boolean,
  areShort: boolean,
): readonly SentenceFinding[] {
  const isOne = (here: Told, there: Told) =>
    isLinked(here.sentence.index, there.sentence.index) || mayBeOne(here, there);
  return [...ofLeft].flatMap(([name, mine]) => {
    const theirs = ofRight.get(name) ?? [];
    if (!areShort && mine[0]?.of === 'doer') return [];
    const isOther = (left: Told, right: Told) =>
      left.sense !== right.sense &&
      isOne(left, right) &&
      !mine.some((one) => one.sense === right.sense && isOne(one, right)) &&
      !theirs.some((one) => one.sense === left.sense && isOne(left, one));
    const left = mine.find((one) => theirs.some((other) => isOther(one, other)));
    const right = theirs.find((other) => mine.some((one) => isOther(one, other)));
    return left && right && isOther(left, right) ? [findingOf(left, right)] : [];
  });
}

function findingOf(left: Told, right: Told): SentenceFinding {
  return {
    kind: 'polarity',
    relation: left.sense === 'open' || right.sense === 'open' ? 'precision' : 'conflict',
    about: left.about,
    left: left.span,
    right: right.span,
    sentences: { left: left.sentence.index, right: right.sentence.index },
  };
}

function mayBeOne(here: Told, there: Told): boolean {
  if (haveOtherPeople(here.sentence, there.sentence)) return false;
  return here.of === 'story' || sharesTelling(here, there);
}

function haveOtherPeople({ mentions: one }: ClaimSentence, { mentions: other }: ClaimSentence): boolean {
  const lastNames = (mentions: ClaimSentence['mentions']) =>
    mentions.filter(({ kind }) => kind === 'person').map(({ text }) => lastName(text));
  const [mine, theirs] = [lastNames(one), lastNames(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name));
}

/** Whether both speak of one thing beside the matter itself. */
function sharesTelling(here: Told, there: Told): boolean {
  const stems = new Set(stemsBeside(here));
  return stemsBeside(there).some((found) => stems.has(found));
}

/** What stands near a matter, of one that somebody does before it: names tell only right beside it of what it is. */
function stemsBeside({ sentence: { words }, span, of }: Told): readonly string[] {
  const first = words.findIndex(({ end }) => end > span.start);
  const behind = words.findIndex(({ start }) => start >= span.end);
  const next = behind < 0 ? words.length : behind;
  const near = (word: Word, far: number) =>
    far <= (word.name ? reachOfNames : reach) && !word.form.number && word.form.rarity >= tellingRarity;
  return [
    ...words.slice(0, first).filter((word, at) => near(word, first - at)),
    ...(of === 'doer' ? [] : words.slice(next).filter((word, at) => near(word, at + 1))),
  ].map(({ form }) => form.stem);
}
