// Comparisons as Markdown, with the sources named.
import { formatDay } from '../article/heading';
import { escapeMarkdown } from '../text/markdown';
import type { Difference } from '../differences/difference';
import type { Counts } from '../alignment/sharedSentences';
import type { ComparisonReport, ReportedArticle, ReportedShare } from './comparisonReport';
import { alsoIn, differenceKindMessages, relationMessage } from './differenceMessages';
import { classMessages, kindMessages, messages, type Say } from './messages';
import { between } from './pieces';

type Side = 'left' | 'right';

/** A sentence under its source. */
export function sentenceMarkdown(article: ReportedArticle, index: number, say: Say): string {
  return `${citation(article, say)}:\n\n${quoted(article, index)}\n`;
}

/** A sentence and its partners under their sources, the left ones first, and how they differ; null when it has no partner. */
export function pairMarkdown(report: ComparisonReport, side: Side, index: number, say: Say): string | null {
  const shared = report[side].sentences[index]?.shared;
  if (!shared) return null;
  const near = sentenceMarkdown(report[side], index, say);
  const farArticle = report[side === 'left' ? 'right' : 'left'];
  const [first = 0, ...rest] = shared.partners;
  const far = [
    sentenceMarkdown(farArticle, first, say),
    ...rest.map((partner) => `${quoted(farArticle, partner)}\n`),
  ].join('\n');
  return [...(side === 'left' ? [near, far] : [far, near]), `${relation(shared, side, say)}.\n`].join('\n');
}

/** A difference, and the sentences in which its sides stand under their sources, the left one first. */
export function differenceMarkdown(report: ComparisonReport, difference: Difference, say: Say): string {
  const { left, right } = difference;
  return [
    `${differenceLine(difference, say)}\n`,
    sentenceMarkdown(report.left, left.sentence, say),
    sentenceMarkdown(report.right, right.sentence, say),
  ].join('\n');
}

/** "**how many were hurt**: 52 / some 50 (figure, worded otherwise)." */
function differenceLine(difference: Difference, say: Say): string {
  const { kind, about, left, right, alsoLeft, alsoRight } = difference;
  const printed = (text: string, sentences: readonly number[]) => {
    const also = alsoIn(sentences, say);
    return `${escapeMarkdown(text)}${also === null ? '' : ` (${also})`}`;
  };
  return say(
    messages.difference,
    `**${escapeMarkdown(about)}**`,
    printed(left.text, alsoLeft),
    printed(right.text, alsoRight),
    say(differenceKindMessages[kind]),
    say(relationMessage(difference)),
  );
}

/** How much two articles share, and where linked sentences differ in what they state. */
export function summaryMarkdown(report: ComparisonReport, say: Say): string {
  return [...summaryLines(report, say)].join('\n');
}

function* summaryLines({ left, right, counts }: ComparisonReport, say: Say): Generator<string> {
  const counted = (name: string, number: (counts: Counts) => number) =>
    row([name, number(counts.left), number(counts.right)]);
  yield row(['', citation(left, say), citation(right, say)]);
  yield '| --- | --: | --: |';
  yield counted(say(messages.sentences), ({ total }) => total);
  yield counted(say(messages.same), ({ same }) => same);
  yield counted(say(messages.reworded), ({ reworded }) => reworded);
  yield counted(say(messages.partial), ({ partial }) => partial);
  yield counted(say(messages.onlyHere), ({ total, shared }) => total - shared);
  let count = 0;
  for (const { shared } of left.sentences) {
    for (const difference of shared ? differences(shared, 'left', say) : []) {
      if (count === 0) yield* ['', say(messages.whereTheyDiffer), ''];
      count += 1;
      yield `- ${difference}`;
    }
  }
  yield '';
}

/** A whole comparison: its summary, its differences, the sentences in both beside each other, and those in one article only. */
export function comparisonMarkdown(report: ComparisonReport, say: Say): Generator<string> {
  return between(linesOf(report, say), '\n');
}

function* linesOf(report: ComparisonReport, say: Say): Generator<string> {
  yield `# ${say(messages.comparison)}\n`;
  yield* summaryLines(report, say);
  yield* whereTheyDiffer(report, say);
  yield* inBoth(report, say);
  yield* onlyIn(report.left, say);
  yield* onlyIn(report.right, say);
}

function* whereTheyDiffer({ differences: found }: ComparisonReport, say: Say): Generator<string> {
  if (!found) return;
  yield `## ${say(messages.whereSourcesDiffer)}\n`;
  if (found.length === 0) yield say(messages.noDifferences);
  for (const difference of found) yield `- ${differenceLine(difference, say)}`;
  yield '';
}

function* inBoth({ left, right }: ComparisonReport, say: Say): Generator<string> {
  if (!left.sentences.some(({ shared }) => shared)) return;
  yield `## ${say(messages.inBoth)}\n`;
  yield row([citation(left, say), citation(right, say), '']);
  yield '| --- | --- | --- |';
  for (const [index, { shared }] of left.sentences.entries()) {
    for (const [at, partner] of shared?.partners.entries() ?? [])
      yield shared && at === 0
        ? row([sentence(left, index), sentence(right, partner), relation(shared, 'left', say)])
        : row(['', sentence(right, partner), '']);
  }
  yield '';
}

function* onlyIn(article: ReportedArticle, say: Say): Generator<string> {
  if (article.sentences.every(({ shared }) => shared)) return;
  yield `## ${say(messages.onlyIn, citation(article, say))}\n`;
  for (const [index, { shared }] of article.sentences.entries())
    if (!shared) yield `- ${sentence(article, index)}`;
  yield '';
}

/** A row of a table; cells are Markdown already. */
export function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** "CNN, “They Meet”, 22 July 2007, `001_2b64.txt`" */
export function citation(
  {
    publisher,
    headline,
    published,
    file,
  }: Pick<ReportedArticle, 'publisher' | 'headline' | 'published' | 'file'>,
  say: Say,
): string {
  return [
    escapeMarkdown(publisher ?? say(messages.unknownOutlet)),
    `“${escapeMarkdown(headline)}”`,
    published === null ? say(messages.noDate) : formatDay(published),
    // Neither can be escaped inside a code span.
    /[`|]/u.test(file) ? escapeMarkdown(file) : `\`${file}\``,
  ].join(', ');
}

function quoted(article: ReportedArticle, index: number): string {
  return `> ${sentence(article, index)}`;
}

function sentence({ sentences }: ReportedArticle, index: number): string {
  return escapeMarkdown(sentences[index]?.text ?? '');
}

/** "Reworded, moved; number differs: 52 / some 50" */
function relation(shared: ReportedShare, side: Side, say: Say): string {
  const kind = say(kindMessages[shared.kind]);
  return [shared.moved ? say(messages.moved, kind) : kind, ...differences(shared, side, say)].join('; ');
}

/** "number differs: 52 / some 50", the left first, for each of the words that may change what is stated. */
function differences({ differences }: ReportedShare, side: Side, say: Say): readonly string[] {
  return differences.flatMap(({ class: what, text, instead }) => {
    if (what === 'other' || instead === null) return [];
    const here = escapeMarkdown(text);
    const there = escapeMarkdown(instead);
    const [left, right] = side === 'left' ? [here, there] : [there, here];
    return [say(messages.differs, say(classMessages[what]), left, right)];
  });
}
