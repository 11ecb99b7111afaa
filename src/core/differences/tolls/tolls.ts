import { stem } from '../../alignment/words/stem';
import type { Word } from '../../alignment/words/words';
import { oncePer } from '../../oncePer';
import { inSmallLetters } from '../../text/words/smallLetters';
import { areOthers, whoseAge } from '../values/ages';
import { foreignToll } from './foreignTolls';
import { figureRole, isOfAnother } from '../values/figureRole';
import { dimensionOf } from '../values/measures';
import { mayBeOneOccasion, occasionOf, partAround } from '../values/occasion';
import { isOfTime, isPreposition, isSeveral, isVerb, opensClause } from '../claims/phrases';
import {
  badly,
  behindThem,
  called,
  cuts,
  fateOfTwo,
  fates,
  isEverybody,
  isPart,
  jobs,
  type Matters,
  partOf,
  shares,
  shareTold,
  sumTold,
  sums,
  terms,
} from './tollWords';
import { countTold, sameNoun } from './countTolls';
import { isMeasured, mattersOf } from './measureTolls';
import type { Toll } from './toll';
import type { ValueClaim } from '../values/valueClaims';

/** "Children under five". */
const boundOfAge =
  /(?<!\p{L})(?:children|child|boys|girls|kids|women|men|people|adults|anyone|those) (?:under|over|aged|above|below)\s$/u;
/** "The number of people killed in the north has risen to 63". */
const risenTo =
  /(?<!\p{L})(?:(?:risen|rose|rises|climbed|climbs|stands|stood|grew|grown|increased|jumped)\s(?:to|at)|(?:put|puts|put the [^,.;]{3,60})\sat)\s$/u;
const worthOf = /^\s?worth of(?!\p{L})/u;
const mostOfWorth = 10;
const magnitude = 'magnitude';
const mostOfMagnitude = 16;
/** Each has a magnitude of its own. */
const aftershock = /(?<!\p{L})aftershocks?(?!\p{L})/u;
const magnitudeBefore = /(?<!\p{L})magnitude (?:of )?$/u;
const magnitudeBehind = /^[-\s]magnitude(?!\p{L})/u;
/** "Three men, all of them miners, were killed": what stands between those who are counted and the verb. */
const asideBehind =
  /^,\s(?:[^,.;:]|(?<=\p{Lu})\.|,\s(?!(?:and|but)\s)){2,100},\s(?=(?:were|was|are|is|have|has|had|died|drowned|lost|remain(?:ed)?)\s)/u;
const longestAside = 140;
const mostOfVerb = 4;
/** "Trevor Holm, whose two daughters died". */
const kinOf = /(?<!\p{L})(?:whose|his|her|my|our)\s$/iu;
const including = /(?<!\p{L})(?:including|among them|of whom|among whom)\s+(?:at least |some |about )?$/u;
/** Where or by what something happened: "in two attacks", "on five farms". */
const beside = /(?<!\p{L})(?:in|on|by|at|from|during|across|between|over|after|within|using)\s$/u;
/** How far from a figure the word is that tells what it is of. */
const reach = 8;
/** The same behind "including". */
const reachOfPart = 20;
const mostOfPhrase = 4;
/** Of a number beside them others are not told: "the three months to June", "18 percent to 1.2 billion". */
const lengths = new Set('months weeks quarters years percent per'.split(' '));
const ofNoun = 'number of ';

/** What is counted at least, where nothing but its noun tells what it is. */
const leastCounted = 10;
/** A noun that is rarer than this tells. */
const tellingRarity = 2.6;

export const tollOf = oncePer((claim: ValueClaim): Toll | null => {
  if (claim.sentence.language !== 'en') return foreignToll(claim);
  const { kind, unit, facets } = claim.value;
  const whose = whoseAge(claim);
  if (whose !== null) return { matter: 'age', whom: whose, occasion: '' };
  if (!(Number(facets['amount']) >= 2) || isOfAnother(figureRole(claim))) return null;
  if (kind === 'number') return unit === '' ? tollOfCount(claim) : null;
  if (kind === 'money') return tollOfAmount(claim, sums);
  if (kind === 'percent') return tollOfAmount(claim, shares);
  if (kind === 'measure') return tollOfMeasure(claim);
  return kind === 'duration' ? tollOfAmount(claim, terms) : null;
});

/** Whether nothing but the noun behind a number tells what it is of. */
export function isOfNoun(matter: string): boolean {
  return matter.startsWith(ofNoun);
}

/** Whether two figures may be of one matter, as far as their words tell. */
export function mayBeOneToll(one: Toll, other: Toll): boolean {
  return (
    one.matter === other.matter &&
    mayBeOneOccasion(one.occasion, other.occasion) &&
    (one.whom === null) === (other.whom === null) &&
    !(one.matter === 'age' && areOthers(one.whom, other.whom)) &&
    (one.whom === other.whom || !(isPart(one.whom) || isPart(other.whom)))
  );
}

/** Whether one counts the dead and the other the homeless. */
export function areOfOtherMatters(one: ValueClaim, other: ValueClaim): boolean {
  const [mine, theirs] = [tollOf(one), tollOf(other)];
  return mine !== null && theirs !== null && !mayBeOneToll(mine, theirs);
}

/** The words of a figure's part of its sentence, on either side. */
function around({ value, span, sentence: { text, words } }: ValueClaim) {
  const part = partAround(text, value);
  const first = words.findIndex(({ end }) => end > span.start);
  const next = words.findIndex(({ start }) => start >= value.end);
  const [aside = ''] = asideBehind.exec(text.slice(part.end, part.end + longestAside)) ?? [];
  const resumed = part.end + aside.length;
  const verb = aside === '' ? [] : words.filter(({ start }) => start >= resumed).slice(0, mostOfVerb);
  const following = next < 0 ? [] : words.slice(next);
  const mostBehind = reach + following.length - ofAll(following).length;
  const inPart = ({ start, end }: Word) => start >= part.start && end <= part.end;
  return {
    part,
    ahead: words.slice(Math.max(0, first - reach), first).filter(inPart),
    behind: [...following.slice(0, mostBehind).filter(inPart), ...verb],
    before: words.slice(Math.max(0, first - reachOfPart), first),
  };
}

function tollOfAmount(claim: ValueClaim, matters: Matters): Toll | null {
  // "$9,000 worth of toys".
  if (worthOf.test(claim.sentence.text.slice(claim.value.end, claim.value.end + mostOfWorth))) return null;
  const { part, ahead, behind } = around(claim);
  const rest = claim.sentence.text.slice(claim.value.end, part.end);
  const lead = claim.sentence.text.slice(part.start, claim.span.start).toLowerCase();
  const told = matters === shares ? shareTold(lead, rest) : matters === sums ? sumTold(rest) : null;
  const matter = told ?? nearest(ahead, behind, matters);
  return matter === null ? null : { matter, whom: '', occasion: occasionOf(claim, part) };
}

/** "Gusts of 165 km/h", "150 kg of cocaine": what was measured, not what may come. */
function tollOfMeasure(claim: ValueClaim): Toll | null {
  const dimension = dimensionOf(claim.value.unit);
  const matters = dimension === null ? null : mattersOf(dimension);
  if (matters === null) return null;
  const { part, ahead, behind } = around(claim);
  const matter = nearest(ahead, behind, matters);
  if (matter === null || !isMeasured(claim.sentence.text.slice(part.start, part.end))) return null;
  return { matter, whom: '', occasion: occasionOf(claim, part) };
}

function isMagnitude({ value, span, sentence: { text } }: ValueClaim): boolean {
  return (
    magnitudeBefore.test(text.slice(Math.max(0, span.start - mostOfMagnitude), span.start)) ||
    magnitudeBehind.test(text.slice(value.end, value.end + mostOfMagnitude))
  );
}

function tollOfCount(claim: ValueClaim): Toll | null {
  const { value, span, sentence } = claim;
  const { text } = sentence;
  const { part, ahead: near, behind, before } = around(claim);
  const isRisen = risenTo.test(text.slice(part.start, span.start));
  const ahead = isRisen ? before.filter(({ start }) => start >= part.start) : near;
  if (isMagnitude(claim))
    return aftershock.test(inSmallLetters(text.slice(part.start, part.end)))
      ? null
      : { matter: magnitude, whom: '', occasion: occasionOf(claim, part, true) };
  if (!Number.isInteger(Number(value.facets['amount']))) return null;
  const occasion = occasionOf(claim, part);
  const told = countTold(text, span.start, value.end, Number(value.facets['amount']));
  if (told !== null) return { matter: told, whom: '', occasion };
  if (including.test(text.slice(part.start, value.start))) {
    const last = before.findLast((word) => matterOf(word, fates) !== undefined);
    const [matter, whom] = [last && matterOf(last, fates), whomOf(behind, text)];
    return matter === undefined ? null : { matter, whom: isPart(whom) ? whom : null, occasion };
  }
  if (boundOfAge.test(text.slice(part.start, value.start))) return null;
  const isOf = behind[0]?.form.norm === 'of';
  // "In two attacks", "a three-person crew"; not "after two of the injured died".
  const isBeside = !isRisen && !isOf && beside.test(text.slice(part.start, span.start));
  if (isBeside || text.charAt(value.end) === '-') return null;
  const counted = ofAll(behind);
  const isSomeOfAll = counted !== behind;
  const fate = nearest(ahead, behind, fates);
  // "850 of its 4,000 employees".
  const matter = fate ?? (isSomeOfAll ? null : nearest([], behind, called));
  if (matter !== null) {
    const isSome =
      kinOf.test(text.slice(part.start, span.start)) ||
      [...ahead.slice(-4), ...behind.slice(0, 5)].some(({ form }) => badly.has(form.norm));
    return { matter, whom: isSome ? null : isOf ? ofWhom(behind) : whomOf(behind, text), occasion };
  }
  const noun = phraseOf(counted, text).at(-1);
  const isTold = Number(value.facets['amount']) >= leastCounted && noun && isSeveral(noun);
  if (!isTold || isEverybody(noun) || partOf(noun) !== undefined || noun.form.rarity < tellingRarity)
    return null;
  const ofPlan = occasionOf(claim, part, true);
  const isCut = [...ahead, ...behind].some((word) => cuts.has(word.form.stem));
  if (isCut && jobs.has(noun.form.norm))
    return figureRole(claim) === 'whole' ? null : { matter: 'sacked', whom: '', occasion: ofPlan };
  if (isSomeOfAll) return null;
  return { matter: `${ofNoun}${sameNoun(noun.form.stem)}`, whom: '', occasion: ofPlan };
}

/** The matter that the word next to a figure tells, before the next figure. */
function nearest(ahead: readonly Word[], behind: readonly Word[], matters: Matters): string | null {
  const near: { readonly matter: string; readonly at: number }[] = [];
  const look = (words: readonly Word[], from: number, lead: (at: number) => Word | undefined) => {
    // "A profit of 84 million, up 12 percent".
    const to = words.findIndex(
      ({ form }, at) =>
        (form.number && matters !== shares && !isOfLength(words, at)) ||
        (form.norm === 'and' && (words === back || (at > 0 && !isJoinedPart(words[at + 1])))),
    );
    for (const [at, word] of (to < 0 ? words : words.slice(0, to)).entries()) {
      const matter = (matters === fates ? fateOfTwo(lead(at), word) : undefined) ?? matterOf(word, matters);
      if (matter !== undefined) near.push({ matter, at: at + from });
    }
  };
  const back = [...ahead].reverse();
  look(behind, 0, (at) => behind[at - 1]);
  look(back, 0.5, (at) => back[at + 1]);
  return near.sort((one, other) => one.at - other.at)[0]?.matter ?? null;
}

/** "88 passengers and crew on board" are one number; of "and children" others may be told. */
function isJoinedPart(word: Word | undefined): boolean {
  return word !== undefined && partOf(word) === 'crew';
}

/** Whether a number is that of "the three months to June", with its words in either order. */
function isOfLength(words: readonly Word[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some((word) => word && lengths.has(word.form.norm));
}

function matterOf(word: Word, matters: Matters): string | undefined {
  return word.name ? undefined : matters.get(word.form.stem);
}

/** Of "300 of its 5,200 jobs" what stands behind the second number. */
function ofAll(behind: readonly Word[]): readonly Word[] {
  const [of, , all] = behind;
  return of?.form.norm === 'of' && all?.form.number ? behind.slice(3) : behind;
}

/** Of "eight of the victims were children", "three of the injured", "four of them". */
function ofWhom(behind: readonly Word[]): string | null {
  const all = behind.slice(1).find(({ form }) => !/^(?:the|its|his|her|their|those|these)$/u.test(form.norm));
  if (!all || all.form.norm === 'them' || all.form.number) return '';
  const are = behind.findIndex(({ form }) => /^(?:were|are|was)$/u.test(form.norm));
  const said = are < 0 ? undefined : behind[are + 1];
  return (said && partOf(said)) ?? (isEverybody(all) ? null : '');
}

/** Who or what is counted, as the words behind a number tell. */
function whomOf(behind: readonly Word[], text: string): string {
  const phrase = phraseOf(behind, text);
  const part = phrase.map(partOf).find((found) => found !== undefined);
  const head = phrase.at(-1);
  if (part !== undefined || !head) return part ?? '';
  if (isEverybody(head)) return '';
  return head.form.norm === 'houses' ? stem('homes') : head.form.stem;
}

/** The words that name what is counted, up to that for all of them. */
function phraseOf(behind: readonly Word[], text: string): readonly Word[] {
  const phrase: Word[] = [];
  for (const [at, word] of behind.slice(0, mostOfPhrase).entries()) {
    const isBorder = isOfTime(word) || isPreposition(word) || opensClause(word) || isVerb(behind, at);
    if (isBorder || word.form.number || behindThem.has(word.form.norm)) break;
    const last = phrase.at(-1);
    if (last && /[,;:()–—]/u.test(text.slice(last.end, word.start))) break;
    phrase.push(word);
    if (isEverybody(word)) break;
  }
  return phrase;
}
