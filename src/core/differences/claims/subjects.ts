import type { Word } from '../../alignment/words/words';
import type { MentionKind } from '../../entities/entity';
import { isTitleWord } from '../../entities/gazetteers/titles';
import type { ClaimSentence } from './claimSentence';
import { firstOfVerb, isHelp, trimmed, written } from './clauseWords';
import { isDeed, isDeterminer, isOfTime, type Phrase, phraseBefore, phraseEndingAt } from './phrases';

const tellingRarity = 2.6;
/** What people do, and is not done to them. */
const byThemselves =
  /^(?:resigned|died|joined|moved|returned|worked|served|arrived|appeared|asked|called|went|came|left|began|lived|stayed|agreed|refused|became)$/u;

/** What is whole without an object, beside these. */
const whole =
  /^(?:begin|begins|began|end|ended|open|opens|opened|reopen|reopens|reopened|close|closes|closed|(?:convene|reconvene|resume|expire|arrive|depart|start)s?|finish|finishes|sank|fell|burned|burst|collapsed|crashed|erupted|meet|meets|met|won|lost|speak|spoke|testify|testified|surrendered|escaped|fled|retire|retired|vote|voted|conceded|apologi[sz]ed|disappeared|happen|happened|occur|occurred)$/u;

/** What is said stands behind the day of saying it. */
const sayingIt = /^(?:announced|reported|declared|confirmed|revealed|disclosed|denied|wrote|said|claimed)$/u;

/** A longer subject is no short question. */
export const mostOfSubject = 7;

const passive = /^(?:is|are|was|were|be|been)$/u;

/**
 * What is done, with who does it; null where that cannot be told, or where more must be said of what is done.
 * @param isWhole Whether nothing follows.
 */
export function withSubject(
  sentence: ClaimSentence,
  verb: number,
  told: readonly Word[],
  isWhole = true,
): string | null {
  const { words, text } = sentence;
  const first = firstOfVerb(words, verb);
  if (words[first]?.form.norm === 'to' || (first === verb && words[verb]?.form.norm.endsWith('ing') === true))
    return null;
  const subject = subjectOf(sentence, first);
  const part = trimmed(told);
  const object = isWhole ? objectOf(words, verb, part) : '';
  if (subject === null || object === null || hasOtherDeed(words, verb, part)) return null;
  // "They" and "he" may be anybody, so that what they do must tell.
  if (subject.isOpen && !part.slice(1).some((word) => word.name || word.form.rarity >= tellingRarity))
    return null;
  return `${subject.text} ${written([...words.slice(first, verb), ...part], text)}${object}`;
}

/** Whether something else is done too, by somebody who is no "he": "the deal announced", "what aides called". */
function hasOtherDeed(words: readonly Word[], verb: number, told: readonly Word[]): boolean {
  return told.some(
    (_, at) =>
      at > 0 &&
      isDeed(words, verb + at) &&
      !isHelp(words[verb + at - 1]) &&
      !/^(?:he|she|they|it)$/u.test(words[verb + at - 1]?.form.norm ?? ''),
  );
}

interface Subject {
  readonly text: string;
  /** Whether it does not tell who. */
  readonly isOpen: boolean;
}

function subjectOf(sentence: ClaimSentence, verb: number): Subject | null {
  const { words, text } = sentence;
  let behind = verb;
  while (isOfTime(words[behind - 1])) behind--;
  const isAged = isAgeBetweenCommas(words, behind - 1, text);
  if (isAged) behind--;
  const before = words[behind - 1];
  if (before && /^(?:he|she|they|it)$/u.test(before.form.norm) && behind === verb)
    return { text: before.form.norm, isOpen: true };
  if (before && /^(?:and|but)$/u.test(before.form.norm)) return sharedSubject(sentence, verb, behind - 1);
  const isRelative = before !== undefined && /^(?:who|which)$/u.test(before.form.norm);
  const phrase =
    isRelative || isAged
      ? phraseEndingAt(words, isAged ? behind : behind - 1, text, true)
      : phraseBefore(words, behind, text, true);
  const subject = phrase && withoutItem(phrase, text);
  const [head] = subject?.words ?? [];
  if (!subject || !head) return null;
  if (isListed(words, words.indexOf(head), text))
    return /^(?:is|was|has|does)$/u.test(words[verb]?.form.norm ?? '')
      ? null
      : { text: 'they', isOpen: true };
  if (subject.words.length > mostOfSubject) return null;
  return { text: inLine(text.slice(subject.start, subject.end), head, sentence), isOpen: false };
}

/** Of "4. Work begins", the work: a number at the head of an item is no part of what it says. */
function withoutItem(phrase: Phrase, text: string): Phrase {
  const [number, next, ...others] = phrase.words;
  const isItem = number?.form.number && next && /^[.)]\s/u.test(text.slice(number.end, next.start));
  return isItem ? { ...phrase, start: next.start, words: [next, ...others] } : phrase;
}

/** "Brekke, 61, conceded". */
function isAgeBetweenCommas(words: readonly Word[], at: number, text: string): boolean {
  const [before, age] = [words[at - 1], words[at]];
  return (
    before?.name === true &&
    age?.form.number === true &&
    /^,\s*$/u.test(text.slice(before.end, age.start)) &&
    text.startsWith(',', age.end)
  );
}

/** Of "the ferry was built and refurbished", who the second verb is said of, with the auxiliary that both share. */
function sharedSubject(sentence: ClaimSentence, verb: number, joint: number): Subject | null {
  const { words, text } = sentence;
  if (byThemselves.test(words[verb]?.form.norm ?? '') || isHelp(words[verb])) return null;
  const shared = words.slice(0, joint).findLastIndex(({ form }) => /^(?:was|were)$/u.test(form.norm));
  if (shared < 1 || !isDeed(words, shared + 1)) return null;
  const subject = phraseBefore(words, shared, text, true);
  if (!subject || subject.words.length > mostOfSubject) return null;
  const said = inLine(text.slice(subject.start, subject.end), subject.words[0], sentence);
  return { text: `${said} ${words[shared]?.form.norm ?? ''}`, isOpen: false };
}

/** What must be said behind a verb that nothing follows: nothing, or "it"; null where that cannot be told. */
export function objectOf(words: readonly Word[], verb: number, told: readonly Word[]): string | null {
  if (told.length > 1) return '';
  const { norm = '' } = words[verb]?.form ?? {};
  const isPassive = words.slice(Math.max(0, verb - 3), verb).some(({ form }) => passive.test(form.norm));
  if (isPassive || byThemselves.test(norm) || whole.test(norm)) return '';
  if (words[verb - 1]?.form.norm === 'and') return norm.endsWith('ed') ? '' : null;
  return sayingIt.test(norm) ? ' it' : null;
}

/** Whether somebody is one of several: "Iraq" in "Iran and Iraq", "Iran and Iraq" in "Syria, Iran and Iraq". */
function isListed(words: readonly Word[], at: number, text: string): boolean {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first) return false;
  const isBehindComma = /^,\s*$/u.test(text.slice(before.end, first.start));
  return before.form.norm === 'and' || (isBehindComma && before.name && first.name);
}

/** "Two cranes" is no name. */
const figures: ReadonlySet<MentionKind> = new Set(['number', 'money', 'percent', 'duration', 'measure']);

/** As it is written inside a sentence. */
function inLine(said: string, first: Word | undefined, { mentions }: ClaimSentence): string {
  const isName =
    (first?.name === true && !isDeterminer(first)) ||
    isTitleWord(first?.form.norm.replace(/\.$/u, '') ?? '') ||
    mentions.some(({ kind, start }) => start === first?.start && !figures.has(kind));
  return isName || (first?.form.allCapitals === true && !isDeterminer(first))
    ? said
    : said.charAt(0).toLowerCase() + said.slice(1);
}
