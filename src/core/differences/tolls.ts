import { stem } from '../alignment/words/stem';
import type { Word } from '../alignment/words/words';
import { oncePer } from '../oncePer';
import { mayBeOneOccasion, type Occasion, occasionOf, partAround } from './occasion';
import { isOfTime, isPreposition, isVerb } from './phrases';
import { stemOf } from './telling';
import {
  badly,
  behindThem,
  called,
  fateOfTwo,
  fates,
  isEverybody,
  isPart,
  type Matters,
  partOf,
  shares,
  sums,
} from './tollWords';
import type { ValueClaim } from './valueClaims';

/** What a figure is of, where its words tell that it is one of those that an article has once: the dead, the cost. */
export interface Toll {
  /** `dead`, `hurt`, `cost`. */
  readonly matter: string;
  /** Who or what is counted: empty for all, "children"; null for some of them that the words do not tell. */
  readonly whom: string | null;
  readonly occasion: Occasion;
}

const including = /(?<!\p{L})(?:including|among them|of whom|among whom)\s+(?:at least |some |about )?$/u;
/** Where or by what something happened: "in two attacks", "on five farms". */
const beside = /(?<!\p{L})(?:in|on|by|at|from|during|across|between|over|after|within|using)\s$/u;
/** How far from a figure the word is that tells what it is of. */
const reach = 8;
/** The same behind "including". */
const reachOfPart = 20;
const mostOfPhrase = 4;

export const tollOf = oncePer((claim: ValueClaim): Toll | null => {
  const { kind, unit, facets } = claim.value;
  const isFigure = (kind === 'number' && unit === '') || kind === 'money' || kind === 'percent';
  return isFigure && Number(facets['amount']) >= 2 ? readToll(claim) : null;
});

/** Whether two figures may be of one matter, as far as their words tell. */
export function mayBeOneToll(one: Toll, other: Toll): boolean {
  return (
    one.matter === other.matter &&
    mayBeOneOccasion(one.occasion, other.occasion) &&
    (one.whom === null) === (other.whom === null) &&
    (one.whom === other.whom || !(isPart(one.whom) || isPart(other.whom)))
  );
}

function readToll({ value, span, sentence, published }: ValueClaim): Toll | null {
  const { text, words } = sentence;
  const isCount = value.kind === 'number';
  const part = partAround(text, value, isCount);
  const first = words.findIndex(({ end }) => end > value.start);
  const next = words.findIndex(({ start }) => start >= value.end);
  const inPart = ({ start, end }: Word) => start >= part.start && end <= part.end;
  const ahead = words.slice(Math.max(0, first - reach), first).filter(inPart);
  const behind = next < 0 ? [] : words.slice(next, next + reach).filter(inPart);
  const occasion = occasionOf(text, part, isCount, published);
  if (!isCount) {
    const matter = nearest(ahead, behind, value.kind === 'money' ? sums : shares);
    return matter === null ? null : { matter, whom: '', occasion };
  }
  if (including.test(text.slice(part.start, value.start))) {
    const last = words
      .slice(Math.max(0, first - reachOfPart), first)
      .findLast((word) => matterOf(word, fates));
    const [matter, whom] = [last && matterOf(last, fates), whomOf(behind, text)];
    return matter === undefined ? null : { matter, whom: isPart(whom) ? whom : null, occasion };
  }
  if (beside.test(text.slice(part.start, span.start))) return null;
  const matter = nearest(ahead, behind, fates) ?? nearest([], behind, called);
  if (matter === null) return null;
  const isSome = [...ahead.slice(-4), ...behind.slice(0, 5)].some(({ form }) => badly.has(form.norm));
  return {
    matter,
    whom: isSome ? null : behind[0]?.form.norm === 'of' ? ofWhom(behind) : whomOf(behind, text),
    occasion,
  };
}

/** The matter that the word next to a figure tells, before the next figure. */
function nearest(ahead: readonly Word[], behind: readonly Word[], matters: Matters): string | null {
  const near: { readonly matter: string; readonly at: number }[] = [];
  const look = (words: readonly Word[], from: number, lead: (at: number) => Word | undefined) => {
    const to = words.findIndex(({ form }, at) => form.number || (form.norm === 'and' && at > 0));
    for (const [at, word] of (to < 0 ? words : words.slice(0, to)).entries()) {
      const matter = (matters === fates ? fateOfTwo(lead(at), word) : undefined) ?? matterOf(word, matters);
      if (matter !== undefined) near.push({ matter, at: at + from });
    }
  };
  look(behind, 0, (at) => behind[at - 1]);
  const back = [...ahead].reverse();
  look(back, 0.5, (at) => back[at + 1]);
  return near.sort((one, other) => one.at - other.at)[0]?.matter ?? null;
}

function matterOf(word: Word, matters: Matters): string | undefined {
  return word.name ? undefined : matters.get(stemOf(word));
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
  const phrase: Word[] = [];
  for (const [at, word] of behind.slice(0, mostOfPhrase).entries()) {
    const { norm, number } = word.form;
    if (behindThem.has(norm) || number || isOfTime(word) || isPreposition(word) || isVerb(behind, at)) break;
    const last = phrase.at(-1);
    if (last && /[,;:()–—]/u.test(text.slice(last.end, word.start))) break;
    phrase.push(word);
    if (isEverybody(word)) break;
  }
  const part = phrase.map(partOf).find((found) => found !== undefined);
  const head = phrase.at(-1);
  if (part !== undefined || !head) return part ?? '';
  if (isEverybody(head)) return '';
  return head.form.norm === 'houses' ? stem('homes') : stemOf(head);
}
