import { isOtherSpelling } from '../../alignment/marks/nameSpellings';
import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Gathered } from '../claims/gathered';
import type { SentenceFinding, TwoArticles } from '../claims/linkedSentences';
import { colours, type Question, questions } from './factWords';
import { isMisprint } from './misprints';

/** What answers a question that an article answers once. */
export interface Fact {
  readonly sentence: ClaimSentence;
  readonly span: Span;
  readonly about: string;
  readonly answer: string;
  /** Whom it is told of; empty where it is of nobody. */
  readonly who: string;
  readonly isNamed: boolean;
}

const none: readonly never[] = [];
/** Further letters of a sentence are not looked at. */
const mostText = 1000;
/** Words of which one alone is so: courts of one town are several, and a coat has one colour. */
const exclusive = new RegExp(`^(?:crown|magistrates|county|district|high|supreme|superior|${colours})$`, 'u');

/** Questions by the words of which a sentence has one where it answers; to ask takes far less time than to look for the answer. */
const byCue = new Map<string, Question[]>();
for (const question of questions) {
  for (const cue of question.cues.split(' ')) {
    const others = byCue.get(cue);
    if (others) others.push(question);
    else byCue.set(cue, [question]);
  }
}

/** The facts that a sentence tells, by their questions. */
export function factsIn(sentence: ClaimSentence): readonly (readonly [string, Fact])[] {
  const asked = new Set<Question>();
  for (const { form } of sentence.words)
    for (const question of byCue.get(form.norm) ?? none) asked.add(question);
  if (asked.size === 0) return none;
  const text = sentence.text.slice(0, mostText);
  return questions.flatMap((question, at): readonly (readonly [string, Fact])[] => {
    if (!asked.has(question)) return none;
    const { about, answersIn, isNamed } = question;
    return Array.from(answersIn(text), (found) => {
      const { answer = '', who = '' } = found.groups ?? {};
      const start = found.index + found[0].lastIndexOf(answer);
      const span = { start, end: start + answer.length };
      return [String(at), { sentence, span, about, answer, who, isNamed }];
    });
  });
}

/** Of two articles that each answer a question in one way, that the answers have nothing in common. */
export function factFindings(
  ofLeft: Gathered<Fact>,
  ofRight: Gathered<Fact>,
  articles: TwoArticles,
): readonly SentenceFinding[] {
  return [...ofLeft].flatMap(([question, mine]) => {
    const theirs = ofRight.get(question) ?? [];
    const [left, right] = [mine[0], theirs[0]];
    if (!left || !right || !isOne(mine) || !isOne(theirs) || !areOthers(left, right)) return [];
    // What the other article names too may hold it: "Berlin" and "Germany".
    if (
      articles.right.hasName(left.answer.toLowerCase()) ||
      articles.left.hasName(right.answer.toLowerCase())
    )
      return [];
    return [
      {
        kind: 'name' as const,
        relation: left.isNamed ? ('conflict' as const) : ('precision' as const),
        about: left.about,
        left: left.span,
        right: right.span,
        sentences: { left: left.sentence.index, right: right.sentence.index },
      },
    ];
  });
}

function isOne(facts: readonly Fact[]): boolean {
  return facts.every(({ answer }) => answer === facts[0]?.answer);
}

function areOthers(one: Fact, other: Fact): boolean {
  if (isMisprint(one.answer, other.answer)) return false;
  if (one.who !== other.who && !isOtherSpelling(one.who.toLowerCase(), other.who.toLowerCase())) return false;
  const [here, there] = [wordsOf(one), wordsOf(other)];
  const [mine, theirs] = [here, there].map((words) => words.find((word) => exclusive.test(word)));
  if (mine !== undefined && theirs !== undefined) return mine !== theirs;
  // "Vik Hospital" and "Sund Hospital" have in common what both are.
  return !here.some((word) => there.includes(word) && !one.about.includes(word));
}

function wordsOf({ answer }: Fact): readonly string[] {
  return inSmallLetters(answer).match(/\p{L}{3,}/gu) ?? [];
}
