import type { Mention } from './entity';
import type { NameToken } from './nameTokens';
import { nameTokens } from './nameTokens';
import { isTitlePrefix, isTitleWord } from './titles';

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
  /^,\s+((?:(?:the|a|an|who is)\s+)?[^,.;:!?()\n"“”]{1,70}?(?:\.(?=\p{L}|\s\p{L})[^,.;:!?()\n"“”]{0,60}?)*?)(?=,|\.(?:\s+\p{Lu}|\s*$|\n)|;|\n|\)|\swho\s|$)/u;
const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** What a title does not begin with, though it may hold it. */
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
  while (first > 0 && partOfTitle(tokens[first - 1])) first--;
  const owner = tokens[first - 1]?.text.toLowerCase() ?? '';
  const last = tokens[end - 1]?.text ?? '';
  const within = tokens.slice(first, end).some(({ text }) => /^(?:of|for|to|in|at)$/u.test(text));
  if (!comma && !isTitleWord(last) && !within) return undefined;
  if (owners.has(owner)) first--;
  else if (comma && !determiners.has(tokens[first]?.text.toLowerCase() ?? '')) return undefined;
  while (first < end && dropped.has(tokens[first]?.text.toLowerCase() ?? '')) first++;
  return phrase(window, tokens.slice(first, end));
}

function appositionAfter(text: string, { end }: Mention): string | undefined {
  const match = apposition.exec(text.slice(end, end + 140));
  const said = match?.[1]?.replace(/^(?:the|a|an|who is)\s+/u, '') ?? '';
  const tokens = nameTokens(said);
  return tokens.length > 0 && tokens.every(partOfTitle) ? phrase(said, tokens) : undefined;
}

function partOfTitle(token: NameToken | undefined): boolean {
  if (!token) return false;
  const { text } = token;
  return (
    isTitleWord(text) ||
    isTitlePrefix(text) ||
    joins.has(text) ||
    /^(?!(?:About|After|And|As|By|With)$)\p{Lu}[\p{L}.&]*$/u.test(text)
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
