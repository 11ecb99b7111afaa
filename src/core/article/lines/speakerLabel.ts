import type { Span } from '../../text/span';
import { countWords } from '../prose';

/** How the label of a speaker is written, which tells how sure one can be that it is one. */
export type LabelForm = 'letter' | 'capitals' | 'name';

/** What stands before the words of a speaker: "JOHN POE, ANALYST:". */
export interface SpeakerLabel {
  readonly form: LabelForm;
  /** Where it ends, including its colon. */
  readonly length: number;
  /** The name, without what the speaker is. */
  readonly name: Span;
  /** What all labels of one speaker have in common: the surname, in capitals. */
  readonly key: string;
  /** Whether it says what the speaker is: ", ANALYST". */
  readonly describes: boolean;
}

/** In UTF-16 units. */
const longest = 100;
/** A question or an answer, in the languages of interviews; with two spaces, as in records of press conferences. */
const letter = /^[*_]{0,2}(\p{Lu})[*_]{0,2}(?:[:.](?=\s|[*_])|(?=[ \u00a0]{2,}\S))[*_]{0,2}/u;
const initials = /^\s+(?:\p{Lu}\.|\p{Lu}\p{L}+ \p{Lu}\.)/u;
const opener = /^(?:[*_]{1,2}|>{2}\s*|[-–—]\s+)?/;
const capitals = /^(?=\P{Ll}*\p{Lu}\P{Ll})[\p{Lu}\p{Lo}#][\p{Lu}\p{Lo}\p{M}\p{N}.'’&#/ -]*$/u;
const name =
  /^\p{Lu}[\p{L}\p{M}'’-]+\.?(?: (?:(?:de|van|von|der|den|da|di|la|le|bin|al|el|of|the|\p{Lu}\.|\p{N}{1,2})|\p{Lu}[\p{L}\p{M}'’-]+\.?)){0,4}$/u;
/** Heads of notices and lists; they stand before a colon, too, and say nothing. */
const heads =
  /^(?:(?:also )?(?:watch|read|see|listen|more|related|video|photos?|gallery|live|breaking|exclusive|developing|updated?|opinion|analysis|editorial|correction|clarification|editor['’]?s note|note|notes|nota bene|caption|source|sources|credit|contact|contacts|media contact|press contact|about|tags?|topics?|title|subject|headline|date|time|place|location|price|cost|rating|verdict|pros|cons|warning|spoiler|tip|example|step \d+|chapter \d+|part \d+|figure \d+|table \d+|who|what|when|where|why|how|goal|goals|half[- ]time|full[- ]time|score|result|born|died|age|for|against|yes|no|url|link|from|to|cc|re|fax|tel|phone|e-?mail|web|website|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?(?: (?:also|more|next|now|here|this))?|.*\b(?:read|watch|also|more|next) (?:more|also|next|now))$/i;

/** The label of a speaker at the beginning of a paragraph; null when it has none. It takes a page to tell whether it is one. */
export function speakerLabelOf(text: string): SpeakerLabel | null {
  const single = letter.exec(text);
  if (single?.[1] !== undefined && !initials.test(text.slice(single[0].length, single[0].length + 40))) {
    const start = single[0].indexOf(single[1]);
    return {
      form: 'letter',
      length: single[0].length,
      name: { start, end: start + 1 },
      key: single[1],
      describes: false,
    };
  }
  const beginning = text.slice(0, longest);
  const colon = beginning.includes(':') ? beginning.search(/:(?:[*_]{1,2})?(?=\s|$)/u) : -1;
  if (colon < 2) return null;
  const start = opener.exec(text)?.[0].length ?? 0;
  const label = text.slice(start, colon).replace(/[*_]{1,2}$/, '');
  if (/["“”«»?!;:]/.test(label)) return null;
  const bare = label.replace(/\s*\([^()]{1,40}\)/g, (aside) => ' '.repeat(aside.length));
  const [named = ''] = bare.split(',', 1);
  const called = named.trimEnd();
  const described = bare.slice(named.length);
  const form = formOf(called, described);
  if (form === null || heads.test(called) || /^[^\p{L}]+$/u.test(text.slice(colon + 1).trim())) return null;
  return {
    form,
    length: colon + (/^:[*_]{0,2}/.exec(text.slice(colon))?.[0].length ?? 1),
    name: { start, end: start + called.length },
    key: keyOf(called),
    describes: described.trim() !== '',
  };
}

function formOf(called: string, described: string): LabelForm | null {
  if (countWords(called) > 6 || countWords(described) > 10) return null;
  // "McCAIN" is written in capitals, too.
  if (capitals.test(called.replace(/\bM(?:a?c)(?=\p{Lu})/gu, 'M')) && !/\p{Ll}{4}/u.test(described))
    return 'capitals';
  return name.test(called) && countWords(described) <= 6 ? 'name' : null;
}

/** "Speaker 1" and "Speaker 2" are two. */
function keyOf(called: string): string {
  const words = called.toUpperCase().split(/\s+/);
  return /\d/.test(words.at(-1) ?? '') ? words.join(' ') : (words.at(-1) ?? '');
}
