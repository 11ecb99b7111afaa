import { startsWithCapital } from '../../text/words/capital';
import { isHeadlineWord, isSmallWord } from './capitals';
import type { NameSpan } from './nameRules';
import type { NameToken } from './nameTokens';
import { lineEndsBetween } from './nameTokens';

/** What a firm is by law, at the end of its name, as written there. */
const legalForms: ReadonlySet<string> = new Set(
  (
    'Inc Inc. Corp Corp. Corporation Co Co. Cos. Company Ltd Ltd. Limited LLC L.L.C. LLP PLC plc Plc P.L.C. AG GmbH mbH KG SE SA S.A. SAS SARL SpA S.p.A. Spa NV N.V. BV B.V. AS ASA A/S ApS AB ' +
    'INC INC. CORP CORP. LTD LTD. CO. Oy Oyj OY OYJ Bhd Bhd. Sdn Sdn. Pty Pty. KK K.K. Kft Zrt d.o.o. Berhad Bancorp'
  ).split(' '),
);
/** What firms, and nothing else that is named by several words, are called by at the end. */
const makes: ReadonlySet<string> = new Set(
  (
    'Aerospace Airlines Airways Analytica Analytics Automotive Aviation Bancorp Biosciences Biotech Breweries Chemicals Dynamics Electronics Enterprises Entertainment Financial Foods Holdings Industries ' +
    'Instruments Interactive Investments Labs Laboratories Logistics Microsystems Mining Minerals Motors Newspapers Petroleum Pharma Pharmaceutical Pharmaceuticals Pictures Plc Productions Publishing Railways Realty Records Robotics ' +
    'Securities Semiconductor Semiconductors Shipyard Shipyards Software Solutions Stores Systems Technologies Telecom Telecommunications Therapeutics Ventures Wireless'
  ).split(' '),
);

/** What firms are called by at the end, and headlines end in too. */
const trades: ReadonlySet<string> = new Set(
  (
    'Buses Cement Construction Consulting Express Fashion Fisheries Furniture Gas Hospitals Hotels Materials Metals Nutrition Packaging Properties Seafood Shipping Studios Tours Trucks Tyres Utilities ' +
    'Weapons'
  ).split(' '),
);

/** Whether a name of several words that ends so is, as a rule, a firm: "Halden Dynamics", "Halden Shipping". */
export function endsFirm(word: string): boolean {
  return makes.has(word) || trades.has(word);
}

const inFirms: ReadonlySet<string> = new Set(['&', '-', "'s", '’s']);
/** How many words before the legal form are looked at. */
const longestName = 8;

/** Whether the word, as written, tells that the name before it is a firm's. */
export function isLegalForm(word: string): boolean {
  return legalForms.has(word);
}

/** What newspapers, and little else that is named by several words, are called by at the end. */
const outlets: ReadonlySet<string> = new Set(
  'Gazette Chronicle Courier Dispatch Examiner Herald Inquirer Observer Sentinel Tribune Telegraph Bugle Broadcasting'.split(
    ' ',
  ),
);

/** Whether a capitalised name of several words that ends so is, as a rule, a newspaper: "Halden Gazette". */
export function endsOutlet(word: string): boolean {
  return outlets.has(word);
}

const nounsOfFirms: ReadonlySet<string> = new Set(
  (
    'airline carmaker automaker newspaper retailer insurer brewer broadcaster conglomerate magazine supermarket brokerage startup company firm tabloid drugmaker chipmaker ' +
    'planemaker bookmaker'
  ).split(' '),
);

/** Whether the words before a name say that it is a firm's or a paper's: "the airline Fjellfly", "news agency Lantra". */
export function isKindOfFirm(tokens: readonly NameToken[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  if (word === 'agency' || word === 'station')
    return /^(?:news|rating|ratings|travel|advertising|TV|radio|television)$/u.test(
      tokens[index - 1]?.text ?? '',
    );
  return nounsOfFirms.has(word);
}

/**
 * Where the name of the firm begins whose legal form or make stands at `form`; `form` itself where none stands before it.
 * Before a make, who stops, closes or wants something is no part of the name: "Court Stops Mining".
 */
function firmStart(tokens: readonly NameToken[], form: number, least: number): number {
  const isMake = makes.has(tokens[form]?.text ?? '');
  let first = tokens[form - 1]?.text === ',' ? form - 1 : form;
  const start = first;
  for (let back = first - 1; back >= least && form - back <= longestName; back--) {
    const word = tokens[back]?.text ?? '';
    if (startsWithCapital(word, 0) && !isSmallWord(word) && !(isMake && isHeadlineWord(word))) first = back;
    else if (!inFirms.has(word)) break;
  }
  return first === start ? form : first;
}

/** A step is so many tokens. */
const stepLength = 2000;

/**
 * Names of firms by their form: those that end in what they are by law or by make ("Acme, Inc.", "Halden Dynamics"), and two
 * names joined by "&". Step by step.
 */
export function* namesOfFirms(
  text: string,
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
): Generator<undefined, readonly NameSpan[]> {
  const found: NameSpan[] = [];
  let lineStart = 0;
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index % stepLength === 0) yield;
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (!token) continue;
    if (before && lineEndsBetween(text, before, token)) lineStart = index;
    while (next < names.length && (names[next]?.end ?? 0) < index) next++;
    const called = calledEnd(tokens, index);
    if (called > index) {
      const known = names[next];
      if (!known || known.first >= called) found.push({ first: index, end: called, kind: 'organisation' });
      continue;
    }
    const lawful = legalForms.has(token.text);
    const joins = token.text === '&';
    if (!(lawful || joins || makes.has(token.text)) || index === lineStart) continue;
    const read = names[next];
    const least = Math.max(lineStart, found.at(-1)?.end ?? 0);
    let first = firmStart(tokens, index, least);
    if (first === index) continue;
    if (read && read.first < index && read.kind === 'organisation' && read.first >= least) first = read.first;
    let end = index + 1;
    while (end < tokens.length && isPart(text, tokens, end, joins)) end++;
    if (lawful || end > index + Number(joins)) found.push({ first, end, kind: 'organisation' });
  }
  return found;
}

/** Where the capitals end that follow what a firm is: "carmaker Vorso"; `first` where none do. */
function calledEnd(tokens: readonly NameToken[], first: number): number {
  if (!isKindOfFirm(tokens, first - 1)) return first;
  let end = first;
  while (
    end < first + 3 &&
    /^\p{Lu}[\p{L}\p{N}]/u.test(tokens[end]?.text ?? '') &&
    !isSmallWord(tokens[end]?.text ?? '')
  )
    end++;
  return end;
}

/** Whether the name of a firm goes on with the token: with legal forms, after "&" with any capital. */
function isPart(text: string, tokens: readonly NameToken[], index: number, joined: boolean): boolean {
  const word = tokens[index]?.text ?? '';
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before && token && lineEndsBetween(text, before, token)) return false;
  return legalForms.has(word) || (joined && startsWithCapital(word, 0));
}
