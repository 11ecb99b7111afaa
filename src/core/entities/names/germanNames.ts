import { startsWithCapital } from '../../text/words/capital';
import { knownPlaces } from '../gazetteers/places';
import type { NameSpan } from './nameRules';
import type { NameToken } from './nameTokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Each of them stands before a noun and before no name, "dem Alten Rathaus", "viele Gäste". */
const articles = words(
  'der die das den dem des ein eine einem einen eines einer im am zum zur vom beim ins ans kein keine keinen keiner jeder jede jedes ' +
    'viele alle beide mehrere einige manche andere dieser diese dieses diesem diesen jener deren dessen neue neuer neues neuen alte alter altes alten große großer großes großen grosse grosser grosses grossen erste erster zweite zweiter dritte dritter letzte letzter sein seine seinen ihr ihre ihren',
);
/** Before people stand other prepositions: "nach Jahren Streit". */
const ofThings = words('nach seit vor bis ab aus in');
/** Words that begin a time and no name: "Ende Mai". */
const times = words(
  'Anfang Mitte Ende Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag ' +
    'Mittwoch Donnerstag Freitag Samstag Sonntag',
);
/** Who somebody is, before the name: "Bundeskanzlerin Maria Stein". */
const role =
  /(?:kanzler|minister|präsident|chef|sprecher|meister|direktor|trainer|anwalt|anwält|politiker|sekretär|richter|professor|berater|experte|vorstand|leiter|manager|autor|schauspieler|sänger|spieler|rat|herr|frau|vorsitzender?|abgeordneter?|zeuge|zeugin|bürger)(?:in)?$/iu;
/** What many nouns end in and last names do not. */
const noun =
  /(?:ung|heit|keit|schaft|tion|ität|tag|krieg|rathaus|kreuz|gericht|ministerium|partei|amt|blatt|zeitung|anzeiger|nachrichten|presse|verband|verein|saal|initiativen?)$/iu;
/** The ends of a firm's name. */
const firm = words('AG GmbH SE KG OHG eG UG KGaA');
const particles = words('von van der den de zu zur vom und');

/**
 * What may be believed of the name of a German text, where every noun has a capital: people of two names or more that no article stands
 * before, without what they are, and firms; null for others.
 */
export function germanName(tokens: readonly NameToken[], { first, end, kind }: NameSpan): NameSpan | null {
  const last = tokens[end - 1]?.text ?? '';
  if (kind === 'organisation') return end - first > 1 && firm.has(last) ? { first, end, kind } : null;
  if (kind !== 'person') return null;
  let from = first;
  if (tokens[from]?.text === 'Von') from += 1; // an author's
  while (from < end && (role.test(tokens[from]?.text ?? '') || isArticle(tokens[from]))) from += 1;
  const before = tokens[from - 1]?.text.toLowerCase() ?? '';
  const isDetermined = articles.has(before) || ofThings.has(before);
  if (joins(tokens, from)) from -= 2;
  const parts = tokens.slice(from, end).filter(({ text }) => !particles.has(text) && text !== '-');
  const isName =
    parts.length >= 2 &&
    !isDetermined &&
    parts.every(({ text }) => startsWithCapital(text, 0) && !times.has(text) && text !== 'Sie') &&
    knownPlaces.longestAt(tokens, from) === 0 &&
    !noun.test(last);
  return isName ? { first: from, end, kind } : null;
}

function isArticle(token: NameToken | undefined): boolean {
  return token !== undefined && articles.has(token.text.toLowerCase());
}

/** Whether a hyphen joins a name to the word before it: "Hans-Peter". */
function joins(tokens: readonly NameToken[], at: number): boolean {
  const [before, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    hyphen?.text === '-' &&
    before?.end === hyphen.start &&
    hyphen.end === token?.start &&
    startsWithCapital(before.text, 0) &&
    !role.test(token.text) &&
    !/^\p{Lu}+$/u.test(before.text)
  );
}
