import type { LinkKind } from '../../core/alignment/comparison';
import { exactLinks } from '../../core/alignment/exactLinks';
import { measuredPairs, type MeasuredPair } from '../../core/alignment/scoring/measuredPairs';
import { areVersions } from '../../core/alignment/chooseLinks';
import { profile } from '../../core/alignment/words/sentenceProfile';
import { exactKey } from '../../core/alignment/exactKey';
import { finish } from '../../core/steps';

/** Two texts whose links a reader has judged. */
export interface JudgedTexts {
  /** Texts on one event share sentences, so they belong in one fold. */
  readonly event: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly links: readonly (readonly [left: number, right: number, kind: LinkKind])[];
}

/** A pair that may be a link, with the reader's judgement: null when it is none. */
export interface JudgedPair extends MeasuredPair {
  readonly judgement: LinkKind | null;
  readonly event: string;
}

/** What there is to learn from two texts. */
export interface MeasuredTexts {
  readonly event: string;
  readonly pairs: readonly JudgedPair[];
  /** The judgements of the pairs that are linked anyway, being equal. */
  readonly exact: readonly (LinkKind | null)[];
  /** The links that are among neither. */
  readonly missed: readonly LinkKind[];
}

/** Measures two texts just as a comparison does. */
export function measureTexts({ event, a, b, links }: JudgedTexts): MeasuredTexts {
  const open = new Map(links.map(([left, right, kind]) => [left * b.length + right, kind]));
  const take = ({ left, right }: { readonly left: number; readonly right: number }) => {
    const kind = open.get(left * b.length + right) ?? null;
    open.delete(left * b.length + right);
    return kind;
  };
  const exact = finish(exactLinks(a.map(exactKey), b.map(exactKey)));
  const settled = new Set(exact.flatMap(({ left, right }) => [a[left] ?? '', b[right] ?? '']));
  const versions = finish(areVersions(exact, a, b));
  const profiles = finish(profile(a, b, settled));
  const measured = finish(measuredPairs(profiles, exact, versions));
  return {
    event,
    exact: exact.map(take),
    pairs: measured.map((pair) => ({ ...pair, event, judgement: take(pair) })),
    missed: [...open.values()],
  };
}
