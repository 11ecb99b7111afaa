import { flatMapSteps } from '../../../steps';
import type { Span } from '../../../text/span';
import { type Finding, type Page, type Piece, piecesInStep } from '../../page';
import { countWords, isProse } from '../../prose';
import { type SpeakerLabel, speakerLabelOf } from '../../lines/speakerLabel';

const clock = String.raw`\d{1,2}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?`;
const range = String.raw`${clock}(?:\s*(?:-->|[-–—])\s*${clock})?`;
/** "[00:00:02]", "(00:02 - 00:05)", "00:00:02,000 --> 00:00:05,000", "00:00:02". */
const timeCode = new RegExp(
  String.raw`^(?:\[\s?${range}\s?\]|\(\s?${range}\s?\)|<\s?${range}\s?>|${clock}\s*-->\s*${clock}|\d{1,2}:[0-5]\d:[0-5]\d(?:[.,]\d{1,3})?(?![\d:]))`,
);
/** In the middle of a paragraph, behind the end of a sentence. */
const innerCode = new RegExp(
  String.raw`(?<=[.!?…]["”’)]? )(?:\[\s?${range}\s?\]|\(\s?${range}\s?\))(?=\s)`,
  'g',
);
/** "Jane Doe  00:05" above what she says. */
const nameAndTime = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}.'’-]+){0,3})\s+([[(]?${clock}[\])]?)$`,
  'u',
);
/** What is heard or seen meanwhile: "(APPLAUSE)", "[laughter]". */
const direction = /^(?:\([^()]{3,60}\)|\[[^[\]]{3,60}\])$/;
const innerDirection =
  /(?<=[.!?…]["”’)]? )(?:\((?:\p{Lu}[\p{Lu} ,.'’-]{3,40}|[a-z][a-z ]{3,30})\)|\[(?:\p{Lu}[\p{Lu} ,.'’-]{3,40}|[a-z][a-z ]{3,30})\])(?=\s|$)/gu;

/** A stretch of a paragraph that one time code or label can stand before. */
interface Stretch extends Span {
  readonly text: string;
  readonly code: Span | null;
  readonly label: SpeakerLabel | null;
  /** Where the label begins. */
  readonly labelAt: number;
}

/** Time codes and the labels of speakers: what a transcript and an interview have besides what is said. */
export function* transcript({ pieces }: Page): Generator<undefined, readonly Finding[]> {
  if (!pieces.some(({ text }) => isWorthReading(text))) return [];
  const stretches = yield* flatMapSteps(pieces, piecesInStep, stretchesOf);
  if (stretches.every(({ code, label }) => code === null && label === null)) return [];
  const codes = stretches.filter(({ code }) => code !== null).length;
  const isTimed = codes >= 2 || (codes > 0 && codes * 2 >= stretches.length);
  yield;
  const isSpeaker = speakerTest(stretches, isTimed);
  yield;
  let speaks = false;
  let awaited = false;
  return yield* flatMapSteps(stretches, piecesInStep, (stretch, index) => {
    const { start, end, text, code, label, labelAt } = stretch;
    const found: Finding[] = [];
    if (isTimed && code) found.push({ kind: 'date', ...code });
    else if (isTimed && /^\d{1,5}$/.test(text) && stretches[index + 1]?.code)
      found.push({ kind: 'furniture', start, end });
    if (label && isSpeaker(label, code, text)) {
      const name = { start: labelAt + label.name.start, end: labelAt + label.name.end };
      found.push({ kind: 'byline', start: labelAt, end: labelAt + label.length, speaker: name });
    }
    found.sort((a, b) => a.start - b.start);
    speaks ||= found.length > 0;
    if (!speaks) return [];
    const words = found.at(-1)?.end ?? start;
    const said = spoken(text.slice(words - start), words, found.length > 0 || awaited);
    awaited = words >= end && found.length > 0;
    return [...found, ...said];
  });
}

/** A mark that stands at the beginning of each time code, or behind the letter of each label that is one. */
const early = /^[[(<\d]|^[*_]{0,2}\p{Lu}(?:[*_:.]|[ \u00a0]{2})/u;

/** Whether a paragraph may hold a time code or a label. */
function isWorthReading(text: string): boolean {
  return text.includes(':') || early.test(text);
}

function stretchesOf({ start, end, text }: Piece): readonly Stretch[] {
  if (!isWorthReading(text)) return [{ start, end, text, code: null, label: null, labelAt: start }];
  const clocked = text.length <= 80 && /:[0-5]\d/.test(text) ? nameAndTime.exec(text) : null;
  if (clocked?.[1] !== undefined && clocked[2] !== undefined) {
    const label = speakerLabelOf(`${clocked[1]}:`);
    const code = { start: end - clocked[2].length, end };
    if (label)
      return [{ start, end, text, code, label: { ...label, length: clocked[1].length }, labelAt: start }];
  }
  const cuts = /:[0-5]\d/.test(text) ? Array.from(text.matchAll(innerCode), ({ index }) => index) : [];
  return [0, ...cuts].map((from, index) => {
    const part = text.slice(from, cuts[index]).trimEnd();
    const at = start + from;
    const code = timeCode.exec(part)?.[0].length ?? 0;
    const gap = code === 0 ? 0 : (/^\s*[-–—|]?\s*/.exec(part.slice(code))?.[0].length ?? 0);
    const labelAt = at + code + gap;
    return {
      start: at,
      end: at + part.length,
      text: part,
      code: code === 0 ? null : { start: at, end: at + code },
      label: speakerLabelOf(part.slice(labelAt - at)),
      labelAt,
    };
  });
}

/** Tells which labels of a page are those of speakers: by what stands before them, what they say and how they return. */
function speakerTest(
  stretches: readonly Stretch[],
  isTimed: boolean,
): (label: SpeakerLabel, code: Span | null, text: string) => boolean {
  const counts = new Map<string, number>();
  const all = stretches.flatMap(({ label }) => (label ? [label] : []));
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  const returns = ({ key }: SpeakerLabel) => (counts.get(key) ?? 0) >= 2;
  const written = all.filter(({ form }) => form === 'capitals');
  const asked = all.some(({ form, key }) => form === 'letter' && askers.includes(key));
  const answered = all.some(({ form, key }) => form !== 'letter' || answerers.includes(key));
  const isInterview = asked && answered && !counts.has('B') && !counts.has('C');
  const inCapitals =
    written.length >= 2 &&
    (isInterview || (counts.size >= 2 && written.some((label) => label.describes || returns(label))));
  const returning = [...counts].filter(([, count]) => count >= 2);
  const turns = all.filter(returns).length;
  const byName =
    (isInterview || returning.length >= 2) &&
    turns * 4 >= stretches.filter(({ text }) => countWords(text) >= 4).length;
  return (label, code, text) => {
    if (isTimed && code) return true;
    switch (label.form) {
      case 'letter':
        return isInterview;
      case 'capitals':
        // "TRANSCRIPT: Interview with the mayor" is a headline.
        return inCapitals && (returns(label) || label.describes || /[\p{P}]$/u.test(text));
      case 'name':
        return byName && returns(label);
    }
  };
}

/** The letters of those who ask and who answer, in the languages of interviews. */
const askers = 'QFPDV';
const answerers = 'AR';

/** What is heard meanwhile in what somebody says; and the words themselves, where they are too few to be taken for text later. */
function spoken(text: string, at: number, isLabelled: boolean): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (kind: 'furniture' | 'paragraph', from: number, to: number) => {
    const slice = text.slice(from, to);
    const start = at + from + (slice.length - slice.trimStart().length);
    const end = start + slice.trim().length;
    if (start < end && (kind === 'furniture' || (isLabelled && !isProse(slice.trim()))))
      findings.push({ kind, start, end });
  };
  let from = 0;
  const whole = direction.test(text.trim());
  for (const { 0: found, index } of whole ? [] : text.matchAll(innerDirection)) {
    add('paragraph', from, index);
    from = index + found.length;
    add('furniture', index, from);
  }
  add(whole ? 'furniture' : 'paragraph', from, text.length);
  return findings;
}
