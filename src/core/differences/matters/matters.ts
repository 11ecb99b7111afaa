import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import { type Matter, matters, type Sense } from './matterWords';

/** Matters by the words of which a sentence has one where it tells them; to ask takes far less time than to look for what it tells. */
const byCue = new Map<string, Matter[]>();
for (const matter of matters) {
  for (const cue of matter.cues.split(' ')) {
    const others = byCue.get(cue);
    if (others) others.push(matter);
    else byCue.set(cue, [matter]);
  }
}

/** How a sentence says that a matter stands. */
export interface MatterTold {
  readonly name: string;
  readonly about: string;
  readonly of: Matter['of'];
  readonly sense: Sense;
  readonly span: Span;
}

const none: readonly never[] = [];
/** What is told of another occasion. */
const before =
  /(?<!\p{L})(?:previous|earlier|former|last (?:year|month|summer|autumn|winter|spring)|(?:years?|months) ago|years? before|in (?:1[89]|20)\d\d)(?!\p{L})/u;

/** The matters of yes or no that a sentence tells. */
export function mattersIn({ text, words }: ClaimSentence): readonly MatterTold[] {
  const asked = new Set<Matter>();
  for (const { form, name } of words) {
    if (name) continue;
    for (const matter of byCue.get(form.norm) ?? none) asked.add(matter);
  }
  if (asked.size === 0) return none;
  const said = inSmallLetters(text).replaceAll('’', "'");
  if (before.test(said)) return none;
  return matters.flatMap((matter) => (asked.has(matter) ? tellingOf(matter, said) : none));
}

function tellingOf({ name, about, of, senses }: Matter, said: string): readonly MatterTold[] {
  // What is denied, or is open, is told by more words than what is so.
  const told = (['no', 'open', 'yes'] as const).flatMap((sense) => {
    const found = senses[sense]?.(said);
    return found
      ? [{ sense, span: { start: found.index, end: found.index + found[0].trimEnd().length } }]
      : [];
  });
  const [first, ...others] = told;
  // "It was closed on Tuesday and has reopened" tells how a matter stood before, too.
  const isOne =
    first && others.every(({ span }) => span.start < first.span.end && span.end > first.span.start);
  return isOne ? [{ name, about, of, ...first }] : none;
}
