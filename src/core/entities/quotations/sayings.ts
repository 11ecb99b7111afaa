import type { Span } from '../../text/span';
import type { Mention } from '../entity';
import { firstFrom } from './firstFrom';
import type { QuotedSpan } from './quotedSpans';
import type { SentenceStarts } from './sentenceStarts';

/** A verb of saying, and who says it: null where that is nobody who is named. */
export interface Saying extends Span {
  readonly speaker: Mention | null;
}

const verbs =
  'accused acknowledged added adding adds admitted agreed alleged announced argued argues arguing asked asks ' +
  'asserted attacked blasted boasted branded called calling calls characterised characterized charged ' +
  'charges claimed claiming claims commented compared complained conceded concluded confirmed contended ' +
  'continued continues countered criticised criticized declared declaring demanded denied denounced denying ' +
  'described describes describing dismissed dubbed exclaimed explained explaining explains insisted ' +
  'insisting insists joked labeled labelled lamented lauded likened maintained mocked noted notes noting ' +
  'objected observed praised predicted proclaimed promised quipped recalled recalls reiterated remarked ' +
  'replied reported responded said saying says shouted stated states stressed stressing suggested suggesting ' +
  'suggests telling tells testified told tweeted tweeting urged urging vowed warned warning warns wondered ' +
  'writes writing wrote';
const saying = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:according\s+to|${verbs.replaceAll(' ', '|')})(?![\p{L}\p{N}-])`,
  'giu',
);
const adverbs = String.raw`(?:\s+(?:also|later|then|has|had|once|again|even|still|simply|just|himself|herself|\p{Ll}+ly))*`;
const pronounBefore = new RegExp(String.raw`(?<!\p{L})(?:he|she)${adverbs}\s*$`, 'iu');
const pronounAfter = /^\s+(?:he|she)(?!\p{L})/iu;
/** What may stand between a name and its verb: nothing, an aside, a place or party. */
const aside = new RegExp(
  String.raw`^(?:(?:\s*\([^)\n]{1,60}\))?(?:\s*,[^!?"“”]{1,160},)?|\s+(?:of|from|in|at)\s[^.,;:!?"“”\n]{1,50})?${adverbs}\s*$`,
  'u',
);
/** Of a name after one of these somebody else speaks: "a spokesman for Delgado said". */
const governed =
  /(?<!\p{L})(?:about|against|by|for|from|of|on|over|to|toward|towards|with|than)\s+(?:[\p{Lu}\p{Ll}.]+\s+){0,3}?$/u;
/** What may stand between a verb, or "according to", and the name after it: titles. */
const titles =
  /^\s+(?:(?!(?:that|when|the\s+same)\s)[\p{L}\p{N}.'’&-]+\s+){0,8}?(?:[\p{L}.'’ -]{1,60},\s+)?$/u;
/** Somebody without a name, for whom a pronoun may stand as well. */
const stranger =
  /(?<!\p{L})(?:aide|analyst|attorney|diplomat|expert|lawyer|man|minister|mother|officer|official|resident|secretary|senator|source|spokesman|spokesperson|spokeswoman|witness|woman)(?!\p{L})/u;
const reach = 240;
/** A pronoun stands for somebody who spoke so shortly before. */
const memory = 900;

/** Who says what is said in a text, quotations themselves left out; in order. `people` are in order too. */
export function findSayings(
  text: string,
  sentences: SentenceStarts,
  quotations: readonly QuotedSpan[],
  people: readonly Mention[],
): readonly Saying[] {
  const found: Saying[] = [];
  /** Whom "he said" is about. */
  let heard: Saying | null = null;
  for (const { 0: verb, index: start } of text.matchAll(saying)) {
    const end = start + verb.length;
    const before = quotations[firstFrom(quotations, start) - 1];
    if (before && before.end > start) continue;
    const from = Math.max(sentences.before(start), before?.end ?? 0);
    const inverted =
      /^(?:[Aa]ccording|S)/u.test(verb) ||
      (before !== undefined && /^[\s,]*$/u.test(text.slice(before.end, start)));
    const subject = inverted ? subjectAfter(text, end, people) : subjectBefore(text, from, start, people);
    if (subject === null && stranger.test(text.slice(from, end + 60))) heard = null;
    const last = found.at(-1);
    let speaker = subject === 'pronoun' ? null : subject;
    if (subject === 'pronoun' && heard && start - heard.end < memory) ({ speaker } = heard);
    // "Delgado said it was late, adding: …"
    if (subject === null && verb.endsWith('ing') && last && last.start >= from) ({ speaker } = last);
    const now: Saying = { start, end, speaker };
    found.push(now);
    if (speaker) heard = now;
  }
  return found;
}

type Subject = Mention | 'pronoun' | null;

function subjectBefore(text: string, from: number, verb: number, people: readonly Mention[]): Subject {
  const nearest = people[firstFrom(people, verb) - 1];
  const name = nearest && nearest.start >= from ? nearest : null;
  const clause = text.slice(name?.end ?? from, verb);
  if (pronounBefore.test(clause)) return 'pronoun';
  if (!name || !aside.test(clause)) return null;
  return governed.test(text.slice(from, name.start)) ? null : name;
}

function subjectAfter(text: string, verb: number, people: readonly Mention[]): Subject {
  if (pronounAfter.test(text.slice(verb, verb + 20))) return 'pronoun';
  const name = people[firstFrom(people, verb)];
  if (!name || name.start > verb + reach || !titles.test(text.slice(verb, name.start))) return null;
  return /^['’]/u.test(text.slice(name.end, name.end + 1)) ? null : name;
}
