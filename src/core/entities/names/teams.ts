import { eachInSteps, flatMapSteps } from '../../steps';
import { teamNames } from '../gazetteers/firmsAndClubs';
import type { NameSpan } from './nameRules';
import type { NameToken } from './nameTokens';

const beats =
  /^(?:beat|beats|beating|defeat|defeated|defeating|edged|edging|routed|routing|downed|topped|trounced|crushed|blanked|outscored|thrashed|hammered|eliminated|swept|visiting|host|hosted)$/u;
const loses = /^(?:beat|defeated|won|lost|drew|edged|routed|downed|topped|scored|trailed|led|tied)$/u;
const against = /^(?:against|over|versus|vs|vs\.)$/u;
const sports: ReadonlySet<string> = new Set(
  (
    'game games match season coach league inning innings goal goals playoff playoffs touchdown touchdowns rebounds quarterback midfielder striker ' +
    'goalkeeper halftime overtime semifinal semifinals quarterfinal quarterfinals championship tournament team teams players penalty homer runs'
  ).split(' '),
);
const score = /^\p{Nd}{1,3}$/u;
/** A step is so many tokens or names. */
const stepLength = 2000;
/** So many words of sport, and so many scores, make a report of games. */
const leastWords = 4;
const leastScores = 2;

/**
 * Places that stand for their teams, as organisations: "Halden Bears" with its second word, and in reports of games the side
 * that beats, loses or has a score: "Selby beat Halden 21-14". Step by step.
 */
export function* withTeams(
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
): Generator<undefined, readonly NameSpan[]> {
  const report = yield* isReport(tokens);
  const word = (index: number): string => tokens[index]?.text ?? '';
  const inTeam = (name: NameSpan): NameSpan => {
    const { first, end, kind } = name;
    const called = /^\p{Nd}{2}(?:ers|ERS)$/u.test(word(end)) || teamNames.has(word(end));
    if (kind === 'place' && called) return { first, end: end + 1, kind: 'organisation' };
    if (end - first > 1 && teamNames.has(word(end - 1)))
      return kind === 'person' && !/^the$/iu.test(word(first - 1)) ? name : { ...name, kind: 'organisation' };
    if (kind !== 'place' || !report) return name;
    const plays =
      loses.test(word(end)) ||
      beats.test(word(first - 1)) ||
      against.test(word(first - 1)) ||
      (score.test(word(end)) && /^(?:,|;|\.|-)$/u.test(word(end + 1)));
    return plays ? { ...name, kind: 'organisation' } : name;
  };
  let before = 0;
  return yield* flatMapSteps(names, stepLength, (name) => {
    const own = inTeam(name);
    const isApart = own.first >= before;
    before = own.end;
    return isApart ? [own] : [];
  });
}

function* isReport(tokens: readonly NameToken[]): Generator<undefined, boolean> {
  let words = 0;
  let scores = 0;
  yield* eachInSteps(tokens, stepLength, ({ text }, index) => {
    if (sports.has(text)) words++;
    if (text === '-' && [index - 1, index + 1].every((beside) => score.test(tokens[beside]?.text ?? '')))
      scores++;
  });
  return words >= leastWords && scores >= leastScores;
}
