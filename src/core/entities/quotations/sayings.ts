import type { Span } from '../../text/span';
import type { Mention } from '../entity';
import { genderOf } from '../clusters/gender';
import { organisationForm, personForm } from '../clusters/nameForms';
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
/** What an organisation may be called without its name. */
const bodies = [
  'agency',
  'airline',
  'association',
  'bank',
  'charity',
  'club',
  'company',
  'corporation',
  'firm',
  'group',
  'maker',
  'manufacturer',
  'operator',
  'organi[sz]ation',
  'publisher',
  'retailer',
  'school',
  'start-?up',
  'supplier',
  'union',
  'university',
];
const saying = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:according\s+to|${verbs.replaceAll(' ', '|')})(?![\p{L}\p{N}-])`,
  'giu',
);
const adverbs = String.raw`(?:\s+(?:also|later|then|has|had|once|again|even|still|simply|just|himself|herself|\p{Ll}+ly))*`;
const pronounBefore = new RegExp(String.raw`(?<!\p{L})(he|she|it)${adverbs}\s*$`, 'iu');
const pronounAfter = /^\s+(he|she)(?!\p{L})/iu;
/** "the company said": an organisation that is named before. */
const bodyBefore = new RegExp(
  String.raw`(?<!\p{L})the\s+(${bodies.join('|')})(?:\s+(?:also|later))?\s*$`,
  'iu',
);
const bodyAfter = new RegExp(
  String.raw`^\s+the\s+(${bodies.join('|')})(?!\p{L})(?!['’]|\s+(?:of|that|which|for)\s)`,
  'iu',
);
/** What may stand between a name and its verb: nothing, an aside, a place or party. */
const aside = new RegExp(
  String.raw`^(?:(?:\s*\([^)\n]{1,60}\))?(?:\s*,[^!?"“”]{1,160},)?|\s+(?:of|from|in|at)\s[^.,;:!?"“”\n]{1,50})?${adverbs}\s*$`,
  'u',
);
/** Of a name after one of these somebody else speaks: "a spokesman for Delgado said". */
const governed =
  /(?<!\p{L})(?:about|against|at|by|for|from|of|on|over|to|toward|towards|with|than)\s+(?:[\p{Lu}\p{Ll}.]+\s+){0,3}?$/u;
/** What may stand between a verb, or "according to", and the name after it: titles. */
const titles =
  /^\s+(?:(?!(?:that|when|the\s+same)\s)[\p{L}\p{N}.'’&-]+\s+){0,8}?(?:[\p{L}.'’ -]{1,60},\s+)?$/u;
/** Somebody without a name, for whom a pronoun may stand as well. */
const stranger =
  /(?<!\p{L})(?:aide|analyst|attorney|diplomat|expert|lawyer|man|minister|mother|officer|official|resident|secretary|senator|source|spokesman|spokesperson|spokeswoman|witness|woman)(?!\p{L})/u;
const reach = 240;
/** So far before its verb a subject is looked for in a sentence. */
const longestClause = 600;
/** A pronoun stands for somebody who spoke so shortly before. */
const memory = 900;
/** Of so many that spoke last. */
const mostHeard = 8;

/** A step is so many verbs. */
const stepLength = 100;

/** Who says what is said in a text, quotations themselves left out; in order, step by step. `speakers` are in order too. */
export function* sayingSteps(
  text: string,
  sentences: SentenceStarts,
  quotations: readonly QuotedSpan[],
  speakers: readonly Mention[],
): Generator<undefined, readonly Saying[]> {
  const found: Saying[] = [];
  const people = speakers.filter(({ kind }) => kind === 'person');
  const organisations = speakers.filter(({ kind }) => kind === 'organisation');
  /** Who spoke; whom "he said" may be about since somebody without a name has spoken. */
  let heard: Saying[] = [];
  let read = 0;
  for (const { 0: verb, index: start } of text.matchAll(saying)) {
    if (++read % stepLength === 0) yield;
    const end = start + verb.length;
    const before = quotations[firstFrom(quotations, start) - 1];
    if (before && before.end > start) continue;
    const from = Math.max(sentences.before(start), before?.end ?? 0, start - longestClause);
    const inverted =
      /^(?:[Aa]ccording|S)/u.test(verb) ||
      (before !== undefined && /^[\s,]*$/u.test(text.slice(before.end, start)));
    const subject = inverted
      ? (subjectAfter(text, end, people) ?? organisationAfter(text, end, organisations))
      : (subjectBefore(text, from, start, people) ?? subjectBefore(text, from, start, organisations));
    if (subject === null && stranger.test(text.slice(from, end + 60)))
      heard = heard.filter(({ speaker }) => speaker?.kind === 'organisation');
    const last = found.at(-1);
    let speaker = typeof subject === 'string' ? null : subject;
    if (subject === 'body') speaker = organisationMeant(text, start, organisations);
    else if (typeof subject === 'string') speaker = meantBy(text, subject, start, heard, people);
    // "Delgado said it was late, adding: …"
    if (subject === null && verb.endsWith('ing') && last && last.start >= from) ({ speaker } = last);
    const now: Saying = { start, end, speaker };
    found.push(now);
    if (speaker) heard = [...heard.slice(-(mostHeard - 1)), now];
  }
  return found;
}

type Pronoun = 'he' | 'she' | 'it';
type Subject = Mention | Pronoun | 'body' | null;

function pronounOf(found: RegExpExecArray): Pronoun {
  const word = found[1]?.toLowerCase();
  return word === 'he' || word === 'she' ? word : 'it';
}

function subjectBefore(text: string, from: number, verb: number, speakers: readonly Mention[]): Subject {
  const nearest = speakers[firstFrom(speakers, verb) - 1];
  const name = nearest && nearest.start >= from ? nearest : null;
  const clause = text.slice(name?.end ?? from, verb);
  const pronoun = pronounBefore.exec(clause);
  if (pronoun) return pronounOf(pronoun);
  if (bodyBefore.test(clause)) return 'body';
  if (!name || !aside.test(clause)) return null;
  return governed.test(text.slice(from, name.start)) ? null : name;
}

function subjectAfter(text: string, verb: number, speakers: readonly Mention[]): Subject {
  const behind = text.slice(verb, verb + 30);
  const pronoun = pronounAfter.exec(behind);
  if (pronoun) return pronounOf(pronoun);
  if (bodyAfter.test(behind)) return 'body';
  const name = speakers[firstFrom(speakers, verb)];
  if (!name || name.start > verb + reach || !titles.test(text.slice(verb, name.start))) return null;
  return /^['’]/u.test(text.slice(name.end, name.end + 1)) ? null : name;
}

function organisationAfter(text: string, verb: number, organisations: readonly Mention[]): Mention | null {
  const name = organisations[firstFrom(organisations, verb)];
  const leads = name && /^\s+(?:the\s+)?$/iu.test(text.slice(verb, name.start));
  return leads && /^(?:[.,;]|\s+(?:in|on|at)\s|\s*$)/u.test(text.slice(name.end, name.end + 5)) ? name : null;
}

/** Who spoke last of those that the pronoun may stand for, unless the paragraph has named somebody else since. */
function meantBy(
  text: string,
  pronoun: Pronoun,
  at: number,
  heard: readonly Saying[],
  people: readonly Mention[],
): Mention | null {
  const near = heard.filter(({ speaker, end }) => speaker !== null && at - end < memory);
  if (pronoun === 'it') {
    const last = near.at(-1)?.speaker;
    return last?.kind === 'organisation' ? last : null;
  }
  const gender = pronoun === 'he' ? 'man' : 'woman';
  const spoke = near.filter(({ speaker }) => speaker?.kind === 'person');
  const [last, ...earlier] = spoke.toReversed().flatMap(({ speaker }) => speaker ?? []);
  const lastOfAll =
    last && (genderOf(text, last) ?? gender) === gender
      ? last
      : (earlier.find((speaker) => genderOf(text, speaker) === gender) ?? null);
  const named = namedSince(text, at, pronoun, spoke.at(-1)?.end ?? 0, people).filter(
    (name) => (genderOf(text, name) ?? gender) === gender,
  );
  const [first] = named;
  if (!first || (lastOfAll && named.some((name) => samePerson(name, lastOfAll)))) return lastOfAll;
  if (!named.every((name) => samePerson(name, first))) return null;
  const since = text.slice(first.end, at);
  const isSubject = !governed.test(text.slice(Math.max(0, first.start - 60), first.start));
  return isSubject || (pronoun === 'he' ? /[.!?]\s+He\s/u : /[.!?]\s+She\s/u).test(since) ? first : null;
}

/**
 * The people whom a paragraph names before a pronoun, and before any other one of that gender, where nobody has spoken in it yet; where
 * it names nobody, those of the paragraph above of whom the text tells that the pronoun is right.
 */
function namedSince(
  text: string,
  at: number,
  pronoun: 'he' | 'she',
  spoken: number,
  people: readonly Mention[],
): readonly Mention[] {
  const namedFrom = (start: number, end: number): readonly Mention[] => {
    const first = ofGender[pronoun].exec(text.slice(start, end));
    return people.slice(firstFrom(people, start), firstFrom(people, first ? start + first.index : end));
  };
  const reached = Math.max(0, at - memory);
  const start = paragraphStart(text, reached, at);
  if (spoken > start) return [];
  const here = namedFrom(start, at);
  if (here.length > 0) return here;
  const above = paragraphStart(text, reached, text.slice(reached, start).trimEnd().length + reached);
  if (spoken > above) return [];
  return namedFrom(above, start).filter((name) => genderOf(text, name) !== undefined);
}

function paragraphStart(text: string, reached: number, at: number): number {
  return reached + text.slice(reached, at).lastIndexOf('\n') + 1;
}

const ofGender = {
  he: /(?<!\p{L})(?:he|him|his)(?!\p{L})/iu,
  she: /(?<!\p{L})(?:she|hers?)(?!\p{L})/iu,
} as const;

/** Whether two names have one surname. */
function samePerson(a: Mention, b: Mention): boolean {
  return personForm(a.text).surname === personForm(b.text).surname;
}

/** The organisation that alone is named shortly before, or alone of those in the same paragraph. */
function organisationMeant(text: string, at: number, organisations: readonly Mention[]): Mention | null {
  const near: Mention[] = [];
  for (let index = firstFrom(organisations, at) - 1; index >= 0 && near.length < mostHeard; index--) {
    const organisation = organisations[index];
    if (!organisation || at - organisation.end > memory) break;
    near.push(organisation);
  }
  const reached = Math.max(0, at - memory);
  const paragraph = reached + text.slice(reached, at).lastIndexOf('\n');
  const here = near.filter(({ start }) => start >= paragraph);
  const asked = here.length > 0 ? here : near;
  const [last] = asked;
  return last && asked.every((other) => sameName(last, other)) ? last : null;
}

/** Whether one of two names is the other, or begins or ends with it: "Acme" and "Acme Robotics". */
function sameName(a: Mention, b: Mention): boolean {
  const [short, long] = [organisationForm(a.text), organisationForm(b.text)].sort(
    (x, y) => x.length - y.length,
  );
  return ` ${long ?? ''} `.startsWith(` ${short ?? ''} `) || ` ${long ?? ''} `.endsWith(` ${short ?? ''} `);
}
