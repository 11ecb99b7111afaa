import { relatedStems } from '../../alignment/words/wordRelation';
import { areBesideEachOther, type Word } from '../../alignment/words/words';
import { oncePer } from '../../oncePer';
import type { Span } from '../../text/span';
import { aboutDeed } from '../about';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Finding, LinkedSentences } from '../claims/linkedSentences';
import { isAdverb } from '../claims/adverbs';
import { isDeterminer, isVerb } from '../claims/phrases';

/** Whether something is so: denied, only possible, to come, wished, said by others, or done. */
type Status = 'denied' | 'possible' | 'likely' | 'tocome' | 'wished' | 'reported' | 'done';

const cues: ReadonlyMap<string, Status> = new Map(
  Object.entries({
    denied: 'not never cannot without nobody none refused refuses failed fails declined declines unable',
    possible: 'may might could',
    likely: 'likely expected probably poised',
    tocome: 'will must shall due scheduled plans planned planning plan scheduled intends intend intended',
    wished: 'wants wanted hopes hoped wishes',
    reported: 'reportedly allegedly apparently supposedly purportedly appears appeared seems seemed alleged',
  } as const).flatMap(([status, words]) => words.split(' ').map((word) => [word, status as Status] as const)),
);
/** These, and what tells only with the words beside it, see `statusOfTwo`. */
const openings: ReadonlySet<string> = new Set([...cues.keys(), 'would', 'too', 'no']);
const saying = new Set(
  'said says wrote writes told tells posted tweeted announced stated added called declared'.split(' '),
);
const between = new Set('and but or that who which the a an his her its their of in for on'.split(' '));
/** What stands between a cue and its verb and is none itself, as what ends with "ly" is. */
const passed = new Set('be been to have had has yet also soon now'.split(' '));
const nounEnding = /(?:ion|ment|ness|ity|ly|er|ers|ions|ments|thing)$/u;
const being = new Set('is are was were be been'.split(' '));
/** A cue stands so close before its verb. */
const reach = 5;
/** So close before it stands what makes "would" what somebody announces. */
const reachOfSaying = 8;
/** What is done or denied stands so close to its verb. */
const around = 6;
const reachBehind = 3;
/** The same where both have one verb: "had asked neighbouring states for help". */
const reachBehindOne = 5;
const leastScore = 0.35;
/** How sure a link must be for a verb alone to tell that both speak of one thing. */
const leastAlone = 0.9;
/** The same for what somebody is quoted with, which may be what an article tells without marks. */
const leastQuoted = 0.85;
const tellingRarity = 2.6;
/** Words by which what is told behind them may be so, or not so, after all: "unless they have paid", "denies that it was sold". */
const turning: ReadonlySet<string> = new Set(
  (
    'unless if whether without rather instead lest nor neither few little hardly scarcely barely rarely seldom only too deny denies denied denying ' +
    'doubt doubts doubted fear fears feared wrong false untrue misplaced'
  ).split(' '),
);
/** So far before a verb such a word stands. */
const reachOfTurning = 10;
/** Not in every form in which it is written: apostrophes get lost. */
const contraction = /n['’]t$|^(?:is|was|has|had|have|did|does|do|are|were|ca|wo|could|would|should)nt$/u;
/** "Will not only host" is to host. */
const more = new Set('only just merely simply'.split(' '));
/** What is left open opens so. */
const questions = new Set('what where when who whom whose which why how whether if'.split(' '));
/** So far behind a verb the words stand that tell until when something was not done. */
const reachOfUntil = 10;
/** A verb that tells less is one of all kinds of things. */
const deedRarity = 2;
const mostWords = 80;
const mostDeeds = 24;

/** What a sentence tells as done, or to be done, with the words that tell which. */
interface Deed {
  readonly at: number;
  readonly status: Status;
  /** The verb with its cue. */
  readonly span: Span;
  readonly stem: string;
  readonly isSaying: boolean;
  readonly isQuoted: boolean;
}

/** What two linked sentences say of one thing done: that it is so and that it is not, or may be, or will be. */
export function polarityFindings({ left: one, right: other, score }: LinkedSentences): readonly Finding[] {
  if (score < leastScore) return [];
  if (!hasCue(one) && !hasCue(other)) return [];
  const [here, there] = [deedsOf(one), deedsOf(other)];
  if (![...here, ...there].some(({ status }) => status !== 'done')) return [];
  const taken = new Set<Deed>();
  const found: Finding[] = [];
  for (const deed of here) {
    const alike = there.filter((far) => !taken.has(far) && isOneDeed(deed, far));
    // What both tell in one way is no difference, wherever it stands.
    if (alike.some((far) => far.status === deed.status)) continue;
    const far = alike.find(
      (other) => !here.some((mine) => mine.status === other.status && isOneDeed(mine, other)),
    );
    if (!far) continue;
    const isContrary = (deed.status === 'denied') !== (far.status === 'denied');
    if (isContrary && !sharesBehind(deed, far) && !(endClauses(deed, far) && deed.stem === far.stem))
      continue;
    if (isContrary && (turnsBefore(one, deed) !== turnsBefore(other, far) || turnsBehind(deed, far)))
      continue;
    taken.add(far);
    found.push({
      kind: 'polarity' as const,
      relation: isContrary ? ('conflict' as const) : ('precision' as const),
      about: deed.status === 'done' ? aboutDeed(one, deed.at) : aboutDeed(other, far.at),
      left: deed.span,
      right: far.span,
    });
  }
  return found;

  function isOneDeed(deed: Deed, far: Deed): boolean {
    if ((deed.isQuoted || far.isQuoted) && score < leastQuoted) return false;
    if (deed.isSaying && far.isSaying && score >= leastAlone) return true;
    if (deed.stem !== far.stem && !relatedStems(deed.stem).includes(far.stem)) return false;
    return score >= (deed.stem === far.stem ? 0.5 : leastAlone) || sharesAround(deed, far);
  }

  function sharesAround(deed: Deed, far: Deed): boolean {
    const near = telling(one, deed.at - around, deed.at).concat(
      telling(one, deed.at + 1, deed.at + 1 + around),
    );
    const others = new Set(
      telling(other, far.at - around, far.at).concat(telling(other, far.at + 1, far.at + 1 + around)),
    );
    return near.some((stem) => others.has(stem));
  }

  /** "Felt un-Norwegian" is "did not feel Norwegian". */
  function turnsBehind(deed: Deed, far: Deed): boolean {
    const behind = ({ words }: ClaimSentence, { at }: Deed) =>
      words.slice(at + 1, at + 1 + reachBehind).map(({ form }) => form.norm);
    const [here, there] = [behind(one, deed), behind(other, far)];
    const isTurned = (word: string, others: readonly string[]) =>
      others.some(
        (like) => /^(?:un|non|in|im|dis)-?$/u.test(word.slice(0, -like.length)) && word.endsWith(like),
      );
    const turn = (words: readonly string[], others: readonly string[]) =>
      words.some((word) => /^(?:un|non)$/u.test(word) || isTurned(word, others));
    return turn(here, there) || turn(there, here);
  }

  function endClauses(deed: Deed, far: Deed): boolean {
    return endsClause(one, deed.at) && endsClause(other, far.at);
  }

  /** Whether a word of both tells what is done or denied: not to want this is no denial of wanting that. */
  function sharesBehind(deed: Deed, far: Deed): boolean {
    const reach = deed.stem === far.stem ? reachBehindOne : reachBehind;
    const others = new Set(telling(other, far.at + 1, far.at + 1 + reach));
    return telling(one, deed.at + 1, deed.at + 1 + reach).some((stem) => others.has(stem));
  }
}

/** What before a deed may turn what is told of it into its contrary, but for its own cue. */
function turnsBefore({ words, text }: ClaimSentence, { at, span }: Deed): string {
  const found = new Set<string>();
  for (let before = at - 1; before >= Math.max(0, at - reachOfTurning); before--) {
    const word = words[before];
    if (!word || /[;:—]/u.test(text.slice(word.end, words[before + 1]?.start))) break;
    if (word.start >= span.start) continue;
    if (turning.has(word.form.norm)) found.add(word.form.norm);
    else if (statusOf(word) === 'denied' || word.form.norm === 'no') found.add('not');
  }
  return [...found].sort().join(' ');
}

/** Whether nothing follows a verb. */
function endsClause({ words, text }: ClaimSentence, at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]];
  return verb !== undefined && (!next || /[^\s]/u.test(text.slice(verb.end, next.start)));
}

/** Whether a word may tell that something is not done; to ask takes far less time than to look for what is done. */
function hasCue({ words }: ClaimSentence): boolean {
  return words.some(({ form }) => form.negation || openings.has(form.norm) || contraction.test(form.norm));
}

function telling({ words }: ClaimSentence, from: number, to: number): readonly string[] {
  return words
    .slice(Math.max(0, from), to)
    .filter((word) => word.form.rarity >= tellingRarity)
    .map(({ form }) => form.stem);
}

/** A sentence may have many links. */
const deedsOf = oncePer((sentence: ClaimSentence): readonly Deed[] => {
  const words = sentence.words.slice(0, mostWords);
  const found: Deed[] = [];
  for (let at = 0; at < words.length && found.length < mostDeeds; at++) {
    const deed = deedAt(words, at, sentence.text);
    // A cue is of the first verb behind it.
    if (deed && found.at(-1)?.span.start !== deed.span.start) found.push(deed);
  }
  // Of "has yet to sail" and "could also sail", these words are nothing that is done.
  return found.filter(({ at }) => !/^(?:yet|also)$/u.test(words[at]?.form.norm ?? ''));
});

/** Null where the word is most likely no verb, or tells nothing. */
function deedAt(words: readonly Word[], at: number, text: string): Deed | null {
  const verb = words[at];
  if (!verb || verb.name || verb.form.number || statusOf(verb) !== undefined) return null;
  // "May have to close".
  if (/^ha(?:ve|s|d)$/u.test(verb.form.norm) && words[at + 1]?.form.norm === 'to') return null;
  const isSaying = saying.has(verb.form.norm);
  if (!isSaying && verb.form.rarity <= deedRarity) return null;
  if (nounEnding.test(verb.form.norm)) return null;
  const deed = { at, stem: verb.form.stem, isSaying, isQuoted: verb.quoted };
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const word = words[before];
    const next = words[before + 1];
    if (!word || !next) break;
    // Of "will “rebuild the pier" nobody knows whether it is so or to come.
    if (word.quoted !== next.quoted) {
      if (statusOf(word) !== undefined) return null;
      break;
    }
    if (!areBesideEachOther(word, next, text) && /[,;:()"“”—]/u.test(text.slice(word.end, next.start))) break;
    const isNoCue = isThing(words, before) || (word.form.norm === 'not' && more.has(next.form.norm));
    const status = isNoCue ? undefined : (statusOf(word) ?? statusOfTwo(words, before));
    // What should be done, or would if something were, is neither done nor to come.
    if (word.form.norm === 'should' || (word.form.norm === 'would' && status === undefined)) return null;
    if (status === undefined && between.has(word.form.norm)) break;
    if (status === 'denied' && isDeniedOfPart(words, at, text)) return null;
    if (status !== undefined) return { ...deed, status, span: { start: word.start, end: verb.end } };
    if (before < at - 1 && isVerb(words, before) && !isPassed(word)) break;
  }
  const isGoingOn =
    verb.form.norm.endsWith('ing') &&
    (being.has(words[at - 1]?.form.norm ?? '') ||
      /^['’](?:s|re|m)\s/u.test(text.slice(words[at - 1]?.end, verb.start)));
  if (
    !isSaying &&
    !isGoingOn &&
    (!isVerb(words, at) || verb.form.norm.endsWith('ing') || words[at - 1]?.form.norm === 'to')
  )
    return null;
  return { ...deed, status: 'done', span: { start: verb.start, end: verb.end } };
}

/** "Has not said what was inside", which something else may have been said of; "did not close it until noon", so that it was closed. */
function isDeniedOfPart(words: readonly Word[], at: number, text: string): boolean {
  if (questions.has(words[at + 1]?.form.norm ?? '')) return true;
  for (let behind = at + 1; behind <= at + reachOfUntil; behind++) {
    const [word, next] = [words[behind - 1], words[behind]];
    if (!word || !next || /[,;:()"“”—]/u.test(text.slice(word.end, next.start))) return false;
    if (next.form.norm === 'until') return true;
  }
  return false;
}

/** "People familiar with the plan said": it is none to say something. */
function isThing(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    isDeterminer(before) &&
    word !== undefined &&
    /^(?:plans?|hopes|might)$/u.test(word.form.norm)
  );
}

function isPassed({ form: { norm } }: Word): boolean {
  return passed.has(norm) || isAdverb(norm);
}

/** What several words tell: "no one", "too early to", "is to", "said that she would". */
function statusOfTwo(words: readonly Word[], at: number): Status | undefined {
  const normAt = (place: number) => words[place]?.form.norm ?? '';
  switch (normAt(at)) {
    case 'no':
      return normAt(at + 1) === 'one' ? 'denied' : undefined;
    case 'too':
      return normAt(at + 1) === 'early' ? 'denied' : undefined;
    case 'to':
      return /^(?:is|are)$/u.test(normAt(at - 1)) ? 'tocome' : undefined;
    case 'would':
      return words
        .slice(Math.max(0, at - reachOfSaying), at)
        .some(({ form, quoted }) => saying.has(form.norm) && quoted === words[at]?.quoted)
        ? 'tocome'
        : undefined;
    default:
      return undefined;
  }
}

/** "May" is a month where a capital says so. */
function statusOf({ form, name }: Word): Status | undefined {
  if (name) return undefined;
  return contraction.test(form.norm) ? 'denied' : cues.get(form.norm);
}
