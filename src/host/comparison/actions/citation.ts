// Sentences and comparisons as Markdown, with the sources named, for people to take along.
import * as vscode from 'vscode';
import { count, sharedSentences } from '../../../core/alignment/sharedSentences';
import type { Difference, Shared } from '../../../core/alignment/sharedSentences';
import { legible } from '../../../core/plain/legible';
import { escapeMarkdown } from '../../../core/text/markdown';
import type { PaneLabel, Side } from '../../../protocol/pageContract';
import type { ArticleView, ComparisonView } from '../../../protocol/shapes';
import { linkTitle } from '../../labels/kinds';

/** An article with what stands over it. */
export interface Source {
  readonly article: ArticleView;
  readonly label: PaneLabel;
}

/** Two articles that stand side by side. */
export interface Sources {
  readonly comparison: ComparisonView;
  readonly labels: Readonly<Record<Side, PaneLabel>>;
}

export function sourceOf({ comparison, labels }: Sources, side: Side): Source {
  return { article: comparison[side], label: labels[side] };
}

/** A sentence under its source. */
export function citeSentence(source: Source, index: number): string {
  return `${cite(source)}:\n\n> ${escapeMarkdown(sentenceAt(source.article, index))}\n`;
}

/** A sentence and its partners under their sources, the left ones first, and how they differ; null when it has no partner. */
export function citePair(sources: Sources, side: Side, index: number): string | null {
  const shared = sharedSentences(sources.comparison, side).get(index);
  if (!shared) return null;
  const near = citeSentence(sourceOf(sources, side), index);
  const farSource = sourceOf(sources, side === 'left' ? 'right' : 'left');
  const [first = 0, ...rest] = [...shared.partners].sort((a, b) => a - b);
  const far = [
    citeSentence(farSource, first),
    ...rest.map((partner) => `> ${escapeMarkdown(sentenceAt(farSource.article, partner))}\n`),
  ].join('\n');
  const how = `${[stateOf(shared), ...differencesOf(sources.comparison[side], shared, side)].join('; ')}.\n`;
  return [...(side === 'left' ? [near, far] : [far, near]), how].join('\n');
}

/** How much two articles share, and where linked sentences differ in what they state. */
export function citeSummary(sources: Sources): string {
  const { t } = vscode.l10n;
  const { comparison } = sources;
  const sides = (['left', 'right'] as const).map((side) => {
    const shared = sharedSentences(comparison, side);
    return { source: sourceOf(sources, side), shared, counts: count(comparison[side], shared) };
  });
  const row = (name: string, cells: readonly (string | number)[]) => `| ${[name, ...cells].join(' | ')} |`;
  const counted = (name: string, number: (counts: (typeof sides)[number]['counts']) => number) =>
    row(
      name,
      sides.map(({ counts }) => number(counts)),
    );
  const table = [
    row(
      '',
      sides.map(({ source }) => cite(source)),
    ),
    '| --- | --: | --: |',
    counted(t('sentences'), ({ total }) => total),
    counted(t('the same'), ({ same }) => same),
    counted(t('reworded'), ({ reworded }) => reworded),
    counted(t('share a part'), ({ partial }) => partial),
    counted(t('only here'), ({ total, shared }) => total - shared),
  ];
  const differing = [...(sides[0]?.shared.values() ?? [])]
    .flatMap((shared) => differencesOf(comparison.left, shared, 'left'))
    .map((difference) => `- ${difference}`);
  const list =
    differing.length > 0 ? ['', t('Where linked sentences differ (left / right):'), '', ...differing] : [];
  return [...table, ...list, ''].join('\n');
}

/** "CNN, “They Meet”, 22 July 2007, `001_2b64.txt`" */
function cite({ article, label }: Source): string {
  const { t } = vscode.l10n;
  return [
    escapeMarkdown(article.publisher ?? t('unknown outlet')),
    `“${escapeMarkdown(label.headline)}”`,
    label.date ?? t('no date found'),
    label.file.includes('`') ? escapeMarkdown(label.file) : `\`${label.file}\``,
  ].join(', ');
}

function sentenceAt({ plain, sentences }: ArticleView, index: number): string {
  const sentence = sentences[index];
  return sentence ? legible(plain.slice(sentence.start, sentence.end)) : '';
}

function stateOf({ kind, moved }: Shared): string {
  const title = linkTitle(kind);
  return moved ? vscode.l10n.t('{0}, moved', title) : title;
}

/** "number differs: 52 / some 50", the left first, for each of the words that may change what is stated. */
function differencesOf({ plain }: ArticleView, { differences }: Shared, side: Side): readonly string[] {
  return differences.flatMap(({ start, end, class: what, instead }) => {
    if (what === 'other' || instead === null) return [];
    const here = escapeMarkdown(legible(plain.slice(start, end)));
    const there = escapeMarkdown(instead);
    const [left, right] = side === 'left' ? [here, there] : [there, here];
    return [vscode.l10n.t('{0} differs: {1} / {2}', className(what), left, right)];
  });
}

function className(what: Exclude<Difference['class'], 'other'>): string {
  const { t } = vscode.l10n;
  const names = {
    name: t('name'),
    number: t('number'),
    money: t('amount'),
    date: t('date'),
    time: t('time'),
    negation: t('negation'),
    quotation: t('quotation'),
  };
  return names[what];
}
