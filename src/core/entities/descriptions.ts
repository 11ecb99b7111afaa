import type { Mention } from './entity';
import type { NameToken } from './names/nameTokens';
import { nameTokens } from './names/nameTokens';
import { isTitlePrefix, isTitleWord } from './gazetteers/titles';

const reach = 90;
const courtesies: ReadonlySet<string> = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'sir',
  'dr',
  'dr.',
  'messrs.',
]);
const apposition =
  /^,\s+((?:(?:the|a|an|who is)\s+)?[^,.;:!?()\n"“”]{1,70}?(?:\.(?=\p{L}|\s\p{L})[^,.;:!?()\n"“”]{0,60}?)*?)(?=,|\.(?:\s+\p{Lu}|\s*$|\n)|;|\n|\)|\s(?:who|whose|that|which)\s|$)/u;
const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** Words that a title may contain but not begin with. */
const dropped: ReadonlySet<string> = new Set([
  ...determiners,
  'of',
  'to',
  'for',
  'in',
  'at',
  'from',
  'on',
  '-',
  '&',
  "'s",
  '’s',
  "'",
  '’',
]);
/** Words in lower case beside a title that are not part of it: "said commander Erik Solberg". */
const outside: ReadonlySet<string> = new Set(
  (
    'a about according after again against all also although an and any are as because before being but by did do does during each every former had has have he her him his i if including into is it its just ' +
    'like me met my no nor not now once one only or other our out over said says saw several she since so some such than that their them then there these they this those though through told two until was we ' +
    'were what when where whether which while who whom whose why will with would you your add added adds asked asks called named including became become replaced appointed elected'
  ).split(' '),
);
/** How many other words may stand between "the" and a title: "the long-time union leader, Per Ask". */
const mostWords = 3;
/** What people lead, guard and serve, where it is written small before their title: "coast guard commander". */
const fields: ReadonlySet<string> = new Set(
  (
    'agency aid air airline airport ambulance armed art arts association bank border brigade bus campaign care cathedral church city civil club coast college committee company control council county ' +
    'court crime culture customs department division emergency energy environment environmental factory farm federation ferry fighting film fire fishing fisheries football forest garden group guard harbor harbour head ' +
    'hospital hotel housing human immigration intelligence labor labour law library maritime marketing medical mine mission mountain museum music news newspaper opera operations parish park patrol plant port ' +
    'prison program programme project public railway refugee relations relief rescue research rights road safety sales schools science security service ship social sports staff station task team technical ' +
    'technology theater theatre tourism town trade traffic train training transport union university village volunteer watch water weather wildlife'
  ).split(' '),
);
const owners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'our', 'my']);
const joins: ReadonlySet<string> = new Set([
  'of',
  'to',
  'for',
  'in',
  'at',
  'from',
  'on',
  'the',
  '-',
  '&',
  "'s",
  '’s',
  "'",
  '’',
  'under',
]);

/**
 * What the text calls a person beside the name, by the title before it ("Iraqi Foreign Minister Hoshyar Zebari") and
 * the apposition around it ("his Iranian counterpart, Hassan Kazemi Qomi", "David Petraeus, the U.S. commander in
 * Iraq"); empty when it says nothing.
 */
export function describe(text: string, mention: Mention): readonly string[] {
  if (mention.kind !== 'person') return [];
  return [titleBefore(text, mention), appositionAfter(text, mention)].filter((found) => found !== undefined);
}

function titleBefore(text: string, { start }: Mention): string | undefined {
  const window = lastSentence(text.slice(Math.max(0, start - reach), start));
  const tokens = nameTokens(window);
  const comma = tokens.at(-1)?.text === ',';
  const end = comma ? tokens.length - 1 : tokens.length;
  let first = end;
  while (first > 0 && (partOfTitle(tokens[first - 1]) || isField(tokens[first - 1]))) first--;
  const isOwned = isNameWith(tokens.slice(first, end));
  if (comma && !isOwned) first = beginOfRole(tokens, first);
  const owner = tokens[first - 1]?.text.toLowerCase() ?? '';
  const last = tokens[end - 1]?.text ?? '';
  const within = tokens.slice(first, end).some(({ text }) => /^(?:of|for|to|in|at)$/u.test(text));
  if (!comma && !isTitleWord(last) && !within) return undefined;
  if (owners.has(owner)) first--;
  else if (comma && !isOwned && !determiners.has(tokens[first]?.text.toLowerCase() ?? '')) return undefined;
  while (first < end && dropped.has(tokens[first]?.text.toLowerCase() ?? '')) first++;
  return phrase(window, tokens.slice(first, end));
}

function appositionAfter(text: string, { end }: Mention): string | undefined {
  const match = apposition.exec(text.slice(end, end + 140));
  const said = match?.[1]?.replace(/^(?:the|a|an|who is)\s+/u, '') ?? '';
  const tokens = nameTokens(said);
  const head = tokens.findIndex(({ text }) => isTitleWord(text));
  const before = tokens.slice(0, head);
  const after = tokens.slice(head + 1);
  const isRole =
    head >= 0 &&
    before.every((token) => partOfTitle(token) || isSmallWord(token)) &&
    (after.every(partOfTitle) ||
      (after.some(({ text }) => /^(?:of|for|at|in)$/u.test(text)) &&
        after.every((token) => partOfTitle(token) || isSmallWord(token))));
  return isRole ? phrase(said, tokens) : undefined;
}

function isField(token: NameToken | undefined): boolean {
  return token !== undefined && fields.has(token.text.toLowerCase());
}

/** Whether a role begins with a name in the genitive: "Fjord Air's chief executive". */
function isNameWith(tokens: readonly NameToken[]): boolean {
  const role = tokens.slice(tokens.findIndex(({ text }) => !dropped.has(text.toLowerCase())));
  const owned = role.findIndex(({ text }) => /^['’]s?$/u.test(text));
  return owned > 0 && role.slice(0, owned).every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Where the title begins that has `first`, with the words before that and with "the" before these, or behind "his". */
function beginOfRole(tokens: readonly NameToken[], first: number): number {
  let begin = first;
  while (begin > 0 && first - begin < mostWords && isSmallWord(tokens[begin - 1])) begin--;
  const before = tokens[begin - 1]?.text.toLowerCase() ?? '';
  if (owners.has(before)) return begin;
  return determiners.has(before) ? begin - 1 : first;
}

/** Whether a word is written small and may be part of what somebody is. */
function isSmallWord(token: NameToken | undefined): boolean {
  if (!token) return false;
  const { text } = token;
  return (
    /^\p{Ll}[\p{Ll}-]+$/u.test(text) &&
    !outside.has(text) &&
    !joins.has(text) &&
    !determiners.has(text) &&
    !owners.has(text)
  );
}

function partOfTitle(token: NameToken | undefined): boolean {
  if (!token) return false;
  const { text } = token;
  return (
    isTitleWord(text) ||
    isTitlePrefix(text) ||
    joins.has(text) ||
    /^(?!(?:About|According|After|Although|And|As|Because|Before|But|By|However|Since|Though|Until|When|While|With)$)\p{Lu}[\p{L}.&]*$/u.test(
      text,
    )
  );
}

function phrase(text: string, words: readonly NameToken[]): string | undefined {
  const from = words[0];
  const to = words.at(-1);
  if (!from || !to || words.length > 12 || joins.has(to.text)) return undefined;
  if (!words.some((token) => isTitleWord(token.text) && !courtesies.has(token.text.toLowerCase())))
    return undefined;
  return text.slice(from.start, to.end).replace(/\s+/gu, ' ');
}

/** The end of the window, from its last break of paragraph or sentence on. */
function lastSentence(window: string): string {
  const broken = Math.max(window.lastIndexOf('\n'), window.search(/[!?;:"“”()|][^!?;:"“”()|]*$/u));
  const rest = window.slice(broken + 1);
  const stop = /^.*(?:\p{Ll}{3}|\p{N})\.\s+(?=\p{Lu})/su.exec(rest);
  return rest.slice(stop?.[0].length ?? 0);
}
