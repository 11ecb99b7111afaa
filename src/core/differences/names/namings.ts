import { relatedStems } from '../../alignment/words/wordRelation';
import type { Word } from '../../alignment/words/words';
import type { Mention } from '../../entities/entity';
import { oncePer } from '../../oncePer';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Finding, LinkedSentences } from '../claims/linkedSentences';
import { isSeveral, type Phrase, phrasesOf, withoutVerb } from '../claims/phrases';

const leastScore = 0.3;
const mostWords = 80;
/** Words for what somebody is or does, alone or to somebody else. */
const callings: ReadonlySet<string> = new Set(
  (
    'partner husband wife spouse girlfriend boyfriend fiancé fiancée son daughter brother sister mother father friend ' +
    'neighbour neighbor lawyer attorney aide adviser advisor assistant spokesman spokeswoman spokesperson reporter ' +
    'journalist correspondent anchor host editor columnist blogger donor businessman businesswoman contractor pollster ' +
    'strategist consultant professor teacher student priest bishop pastor rabbi imam doctor surgeon nurse officer deputy ' +
    'sheriff detective agent judge prosecutor soldier pilot driver captain owner manager executive candidate challenger ' +
    'rival opponent senator congressman congresswoman representative lawmaker governor mayor minister ambassador director ' +
    'chairman chairwoman president staffer man woman boy girl teenager suspect victim gunman witness activist actor ' +
    'actress singer author writer'
  )
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
);

const former: ReadonlySet<string> = new Set(['former', 'ex', 'onetime', 'retired', 'late']);

/** Somebody whom a sentence calls what they are, with the names that it gives beside that. */
interface Called {
  readonly phrase: Phrase;
  /** The word for what they are. */
  readonly head: Word;
  readonly names: readonly Mention[];
}

/** Whom one of two linked sentences names, and the other article only calls what they are: "her partner, Liv Aas", "her partner". */
export function namingFindings({ left, right, score, articles }: LinkedSentences): readonly Finding[] {
  if (score < leastScore || !mayBeOne(left, right)) return [];
  const there = calledIn(right);
  return calledIn(left).flatMap((one) =>
    there.flatMap((other) => {
      const isNamedLeft = one.names.length > 0;
      if (isNamedLeft === other.names.length > 0 || !isOneCalling(one.head, other.head)) return [];
      if (areOfOthers(one, other)) return [];
      const names = isNamedLeft ? one.names : other.names;
      const silent = isNamedLeft ? articles.right : articles.left;
      if (names.some(({ text }) => silent.hasNamesake(text))) return [];
      return [
        {
          ...(saysNothing(one, left) && saysNothing(other, right) ? source : somebody),
          relation: 'precision' as const,
          left: withNames(one),
          right: withNames(other),
        },
      ];
    }),
  );
}

/** Whether one of them names somebody, and both have one word for what somebody is; to ask takes far less time than to look. */
function mayBeOne(left: ClaimSentence, right: ClaimSentence): boolean {
  const isPerson = ({ kind }: Mention) => kind === 'person';
  if (!left.mentions.some(isPerson) && !right.mentions.some(isPerson)) return false;
  const there = callingsIn(right);
  return there.length > 0 && callingsIn(left).some((word) => there.some((far) => isOneCalling(word, far)));
}

/** The words for what somebody is; a sentence may have many links. */
const callingsIn = oncePer(({ words }: ClaimSentence): readonly Word[] =>
  words.filter(({ form, name }) => !name && callings.has(form.norm)),
);

function isOneCalling(one: Word, other: Word): boolean {
  const [here, there] = [one.form.stem, other.form.stem];
  return isSeveral(one) === isSeveral(other) && (here === there || relatedStems(here).includes(there));
}

/** "The chairman of the Water Board" is not the chairman of the Harbour Board, nor is "a former partner" a partner. */
function areOfOthers({ phrase: one }: Called, { phrase: other }: Called): boolean {
  const lacks = (here: Phrase, there: Phrase) =>
    here.words.some(({ form, name }) => name && !there.words.some((far) => far.form.stem === form.stem));
  const isFormer = ({ words }: Phrase) => words.some(({ form }) => former.has(form.norm));
  return isFormer(one) !== isFormer(other) || (lacks(one, other) && lacks(other, one));
}

const somebody = { kind: 'name', about: 'who it was' } as const;
const source = { kind: 'attribution', about: 'who did not comment' } as const;

/** Whether somebody is asked as a source, and says nothing: "her spokesman declined to comment". */
function saysNothing(called: Called, { text }: ClaimSentence): boolean {
  const { end } = withNames(called);
  return noComment.test(text.slice(end, end + longestVerb));
}

const noComment =
  /^,?\s(?:(?:has |had )?(?:declined|refused) to comment|(?:would|did|could) not (?:\p{L}+ )?comment|had no comment)(?!\p{L})/u;
/** With what stands between, in UTF-16 units. */
const longestVerb = 48;

function withNames({ phrase, names }: Called) {
  let { start, end } = phrase;
  for (const name of names) {
    start = Math.min(start, name.start);
    end = Math.max(end, name.end);
  }
  return { start, end };
}

/** A sentence may have many links. */
const calledIn = oncePer((sentence: ClaimSentence): readonly Called[] =>
  phrasesOf(sentence.words.slice(0, mostWords), sentence.text).flatMap(
    (phrase) => calledBy(phrase, sentence) ?? [],
  ),
);

function calledBy(read: Phrase, { mentions, text }: ClaimSentence): Called | null {
  const phrase = withoutVerb(read);
  const joint = phrase.words.findIndex(({ form }) => form.norm === 'of' || form.norm === 'and');
  const core = joint > 0 ? phrase.words.slice(0, joint) : phrase.words;
  const head = core.findLast(({ form, name }) => !name && callings.has(form.norm));
  if (!head || head.quoted) return null;
  const people = mentions.filter(({ kind }) => kind === 'person');
  const names = people.filter(
    ({ start, end }) =>
      (start >= head.end && end <= phrase.end) ||
      (start >= phrase.end && /^,?\s$/u.test(text.slice(phrase.end, start))) ||
      (end <= phrase.start && /^,\s$/u.test(text.slice(end, phrase.start))),
  );
  // "The governor's conference" is no governor.
  const isOther = head !== core.at(-1) || /^['’]/u.test(text.slice(head.end, head.end + 1));
  // "The mayor" may be anybody who was told of before.
  const isOpen = isOther || /^(?:the|this|that|these|those)$/u.test(phrase.words[0]?.form.norm ?? '');
  if (names.length === 0) return isOpen ? null : { phrase, head, names };
  for (const name of people) {
    const last = names.at(-1);
    if (last && /^(?:,|,? and)\s$/u.test(text.slice(last.end, name.start))) names.push(name);
  }
  return { phrase, head, names };
}
