import { isGroupWord } from '../gazetteers/nationalities';
import { knownAlias } from '../gazetteers/aliases';
import { countryCode } from '../gazetteers/places';
import { isTitlePrefix, isTitleWord } from '../gazetteers/titles';

const articlesOfNames: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'as', 'ad', 'ar', 'an']);
const suffixes: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'md',
  'phd',
  'mba',
  'esq',
  'mp',
  'obe',
  'qc',
  'kc',
]);
const linkWords: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'de',
  'du',
  'des',
  'la',
  'a',
  'to',
]);
const companyWords: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation ltd limited plc llc llp co company cos sa sas sarl spa ag gmbh kg se nv bv as asa aps ab oy oyj kk bhd berhad sdn pty'.split(
    ' ',
  ),
);

/** Words in small letters after an organisation's name that say who of it acts: "CNN officials". */
const staffWords =
  /(?<=\p{L}(?:['’]s|s['’]|\s['’]s)?)\s+(?:executives|leaders|leadership|management|officers|officials|sources|spokesman|spokesperson|spokeswoman|staff|workers)$/u;
/** Words before the name of a place that tell where something is. */
const whereWords: ReadonlySet<string> = new Set(['at', 'from', 'in', 'near', 'the']);

/** A person's name in the parts that decide who it is; all in lower case, without diacritics, titles or "al-". */
export interface PersonForm {
  readonly given: readonly string[];
  readonly surname: string;
}

/** Words of a name in lower case, without diacritics, genitive and full stops; hyphens part words. */
export function nameWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/(?<=^|[\s.])(\p{L})\s?\.\s?(?=\p{L}\s?\.)/gu, '$1')
    .replace(/[.'’`"“”]+/gu, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '');
}

/** Parts of a person's name: "Dr. Regina M. Benjamin, MD" has the given names `regina m` and the surname `benjamin`. */
export function personForm(text: string): PersonForm {
  const words = nameWords(text.replace(/,.*$/u, '')).filter((word) => !articlesOfNames.has(word));
  while (words.length > 1 && suffixes.has(words.at(-1) ?? '')) words.pop();
  const office = officeOf(words);
  if (office !== undefined) return { given: [], surname: office };
  const title = words.slice(0, -1).findLastIndex(isTitleWord);
  words.splice(0, title + 1);
  while (words.length > 1 && (isTitlePrefix(words[0] ?? '') || isGroupWord(words[0] ?? ''))) words.shift();
  const surname = words.pop() ?? text.toLowerCase();
  return { given: words, surname };
}

/** The office that stands for its holder, whatever the country: "U.S. Surgeon General", "Surgeon General of the United States". */
function officeOf(words: readonly string[]): string | undefined {
  const of = words.indexOf('of');
  const held = (of > 0 && isCountry(words.slice(of + 1)) ? words.slice(0, of) : words).filter(
    (word, index) => !(index === 0 && (word === 'the' || isGroupWord(word) || isCountry([word]))),
  );
  const titled = held.every((word) => isTitleWord(word) || isTitlePrefix(word));
  return held.length > 1 && titled && held.some(isTitleWord) ? held.join(' ') : undefined;
}

function isCountry(words: readonly string[]): boolean {
  const name = words[0] === 'the' ? words.slice(1) : words;
  return countryCode(name.join(' ').toUpperCase()) !== undefined;
}

/** The words of a firm's name without what it is by law: "Acme Robotics ASA". */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && companyWords.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** One spelling for an organisation's or a place's name: without article, company form and diacritics, aliases resolved. */
export function organisationForm(text: string): string {
  const words = nameWords(text.replace(staffWords, '')).filter(
    (word, index) => !(index === 0 && (word === 'the' || articlesOfNames.has(word))),
  );
  const spelled = withoutLegalForm(words).join(' ').replaceAll('&', ' and ').replace(/\s+/gu, ' ');
  return knownAlias(spelled) ?? spelled;
}

/**
 * One spelling for a place: countries by their ISO code, "Mt." and "St." in full, a mountain of two names by the last
 * ("Aoraki Mount Cook").
 */
export function placeForm(text: string): string {
  const code =
    countryCode(text.replace(/\s+/gu, ' ')) ??
    countryCode(text.replace(/\s+/gu, ' ').replace(/['’]s?$/u, ''));
  if (code !== undefined) return `country ${code}`;
  const words = nameWords(text).map((word) =>
    word === 'mt' ? 'mount' : word === 'ste' || word === 'st' ? 'saint' : word,
  );
  while (words.length > 1 && whereWords.has(words[0] ?? '')) words.shift();
  const mountain = words.slice(0, -1).lastIndexOf('mount');
  const spelled = words.slice(Math.max(0, mountain)).join(' ');
  return knownAlias(spelled) ?? spelled;
}

/** One spelling for a group: singular, believers by their branch ("Shiite Muslims" is `shiite`). */
export function groupForm(text: string): string {
  const words = nameWords(text).map(singular);
  if (words.length > 1 && words.at(-1) === 'muslim') words.pop();
  const spelled = words.join(' ');
  return knownAlias(spelled) ?? spelled;
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:[^s'])s$/u.test(word) && isGroupWord(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

/** The letters that a name of several words is shortened to: "International Atomic Energy Agency" gives `iaea`. */
export function initials(form: string): string {
  const words = form.split(' ').filter((word) => !linkWords.has(word));
  return words.length < 2 ? '' : words.map((word) => word[0] ?? '').join('');
}

/**
 * Consonants of a surname as they survive transcription: spellings that might be one name have the same skeleton
 * ("Hoshyar" and "Hoshiyar", "Rait" and "Raite").
 */
export function skeleton(word: string): string {
  const sounds = word
    .replace(/[qc]h?|kh|k/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/sh|sch|ch/gu, 's')
    .replace(/[zs]+/gu, 's')
    .replace(/[vw]/gu, 'v')
    .replace(/gh/gu, 'g')
    .replace(/dh/gu, 'd');
  return (
    (sounds[0] ?? '') +
    sounds
      .slice(1)
      .replace(/[aeiouyhj]/gu, '')
      .replace(/(\p{L})\1+/gu, '$1')
  );
}

/** Whether two words differ by at most one letter added, dropped, changed, or two that changed places. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let tail = 0;
  while (tail < short.length - start && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  if (long.length - start - tail <= 1) return true;
  return (
    short.length === long.length &&
    long.length - start - tail === 2 &&
    short[start] === long[start + 1] &&
    short[start + 1] === long[start]
  );
}
