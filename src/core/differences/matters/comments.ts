import { calendarWord } from '../../alignment/words/dateWords';
import type { Word } from '../../alignment/words/words';
import type { Span } from '../../text/span';
import { startsWithCapital } from '../../text/words/capital';
import { inSmallLetters } from '../../text/words/smallLetters';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Gathered } from '../claims/gathered';
import type { SentenceFinding } from '../claims/linkedSentences';
import { isDeterminer, isPreposition, opensClause } from '../claims/phrases';
import { sourcesOf } from '../sources/sourcesIn';

/** What somebody who is named says to an article, or that they say nothing to it. */
export interface Comment {
  readonly sentence: ClaimSentence;
  readonly span: Span;
  readonly isNone: boolean;
}

const silence =
  /(?<!\p{L})(?:(?:declin|refus)(?:ed|es) (?:to (?:comment|speak|be interviewed|answer questions)|comment)|(?:did|does|do|would|will) not (?:immediately )?(?:comment|respond|reply|return)|could not (?:immediately )?be reached|made no comment)(?!\p{L})/u;
const speaking = /(?<!\p{L})spokes(?:man|woman|person)(?!\p{L})/u;
/** Of a sentence in which a saying has hardly a word behind it, what is said stands before. */
const mostOfSaying = 4;
const mostOfStatement = 12;
/** Who says nothing stands so close before that. */
const mostBefore = 8;

/** The comments that a sentence tells, by the names of those who make them, in small letters. */
export function commentsIn(sentence: ClaimSentence): readonly (readonly [string, Comment])[] {
  const said = inSmallLetters(sentence.text).replaceAll('’', "'");
  const found = silence.exec(said);
  if (found) {
    const span = { start: found.index, end: found.index + found[0].length };
    const before = sentence.words.filter(({ end }) => end <= span.start).slice(-mostBefore);
    return namesIn(sentence, { start: before[0]?.start ?? 0, end: span.start }).map((name) => [
      name,
      { sentence, span, isNone: true },
    ]);
  }
  return sourcesOf(sentence).flatMap((source) => {
    const span = statementBy(sentence, source.span);
    if (!span) return [];
    const within = speaking.test(source.text) ? { start: 0, end: sentence.text.length } : source.span;
    return namesIn(sentence, within).map((name) => [name, { sentence, span, isNone: false }] as const);
  });
}

/** Organisations, and words in capitals that stand together, of a person the last one besides. */
function namesIn({ words, text, mentions }: ClaimSentence, { start, end }: Span): readonly string[] {
  const found = mentions
    .filter((mention) => mention.kind === 'organisation' && mention.start >= start && mention.end <= end)
    .map(({ text: name }) => name.replace(/^the\s/iu, '').toLowerCase());
  let firstAt = -1;
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  for (const [at, word] of inside.entries()) {
    if (!isPart(word, inside[at + 1], text)) continue;
    if (firstAt < 0) firstAt = at;
    const next = inside[at + 1];
    if (next && isPart(next, inside[at + 2], text) && /^\s$/u.test(text.slice(word.end, next.start)))
      continue;
    const first = inside[firstAt] ?? word;
    const isPerson = mentions.some(
      (mention) => mention.kind === 'person' && mention.start <= word.start && mention.end >= word.end,
    );
    for (const start of isPerson ? [first.start, word.start] : [first.start])
      found.push(text.slice(start, word.end).toLowerCase());
    firstAt = -1;
  }
  return [...new Set(found)];
}

/** Whether a word is one of a name; the first of a sentence has a capital anyway. */
function isPart(word: Word, next: Word | undefined, text: string): boolean {
  if (word.quoted || isDeterminer(word) || isPreposition(word) || opensClause(word)) return false;
  if (word.name) return calendarWord(word) === null;
  return next?.name === true && startsWithCapital(text, word.start);
}

/** What somebody says: from the verb behind them on, or else what stands before them. */
function statementBy({ words, text }: ClaimSentence, { start, end }: Span): Span | null {
  const pause = text.slice(end).search(/[;.](?!\d)/u);
  const behind = words.filter((word) => word.start >= end && (pause < 0 || word.end <= end + pause));
  const told =
    behind.length > mostOfSaying
      ? behind.slice(0, mostOfStatement)
      : words.filter((word) => word.end <= start).slice(-mostOfStatement);
  const [first, last] = [told[0], told.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Who says nothing to one of two articles, and speaks to the other. */
export function commentFindings(
  ofLeft: Gathered<Comment>,
  ofRight: Gathered<Comment>,
): readonly SentenceFinding[] {
  return [...ofLeft].flatMap(([name, mine]) => {
    const theirs = ofRight.get(name) ?? [];
    const [left, right] = [mine[0], theirs[0]];
    const isOne = (comments: readonly Comment[]) =>
      comments.every(({ isNone }) => isNone === comments[0]?.isNone);
    if (!left || !right || left.isNone === right.isNone || !isOne(mine) || !isOne(theirs)) return [];
    return [
      {
        kind: 'polarity' as const,
        relation: 'precision' as const,
        about: 'whether there was a comment',
        left: left.span,
        right: right.span,
        sentences: { left: left.sentence.index, right: right.sentence.index },
      },
    ];
  });
}
