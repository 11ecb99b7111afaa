import * as vscode from 'vscode';
import type { Card } from '../../../core/entities/card';
import type { Place } from '../../../protocol/libraryShapes';
import { articleLabel, outletsLabel } from '../../labels/articleLabel';
import type { ArticleName } from '../../labels/articleLabel';
import type { OpenComparison } from '../../comparison/openComparison';
import { kindIcon, kindName } from '../../labels/kinds';
import { appendLink, appendReadable, newMarkdown } from '../../labels/markdown';
import { presenceLabel } from '../../labels/presence';

const mostVariants = 8;
const mostDescriptions = 4;
const mostArticles = 12;

interface CardParts {
  readonly card: Card;
  /** The first mention in each article of the card, in its order. */
  readonly places: readonly Place[];
  /** Where the card's quotations stand, in its order. */
  readonly quoted: readonly Place[];
  /** The articles' names by their ids. */
  readonly names: ReadonlyMap<string, ArticleName>;
  /** The comparison that the card's presence speaks of. */
  readonly open: OpenComparison | null;
}

/** An entity's card, as a hover and as a tooltip show it. */
export function cardMarkdown({ card, places, quoted, names, open }: CardParts): vscode.MarkdownString {
  const markdown = newMarkdown();
  markdown.appendMarkdown(`$(${kindIcon(card.kind)}) **`);
  appendReadable(markdown, card.name);
  markdown.appendMarkdown(`** · ${kindName(card.kind)}`);
  if (card.presence && open) {
    markdown.appendMarkdown(' · ');
    appendReadable(markdown, presenceLabel(card.presence, open));
  }
  markdown.appendMarkdown('\n\n');

  const sources = (articles: readonly string[]): string =>
    outletsLabel(articles.flatMap((id) => names.get(id) ?? []));

  for (const { text, articles } of card.descriptions.slice(0, mostDescriptions)) {
    appendReadable(markdown, `“${text}” ${sources(articles)}`);
    markdown.appendMarkdown('\n\n');
  }

  for (const [index, { text, articles }] of card.quotations.entries()) {
    const place = quoted[index];
    if (!place) continue;
    markdown.appendMarkdown('> ');
    appendReadable(markdown, `“${text}”`);
    markdown.appendMarkdown(' ');
    appendLink(markdown, sources(articles), place);
    markdown.appendMarkdown('\n\n');
  }

  if (card.variants.length > 1) {
    for (const [index, { text, articles }] of card.variants.slice(0, mostVariants).entries()) {
      markdown.appendMarkdown(index > 0 ? ' · **' : '**');
      appendReadable(markdown, text);
      markdown.appendMarkdown('** ');
      appendReadable(markdown, sources(articles));
    }
    appendRest(markdown, card.variants.length - mostVariants);
    markdown.appendMarkdown('\n\n');
  }

  appendReadable(markdown, countsLabel(card));
  markdown.appendMarkdown('\n\n');
  for (const [index, { article, count }] of card.articles.slice(0, mostArticles).entries()) {
    const name = names.get(article);
    const place = places[index];
    if (!name || !place) continue;
    markdown.appendMarkdown('- ');
    appendLink(markdown, articleLabel(name), place);
    markdown.appendMarkdown(` ${count}×\n`);
  }
  appendRest(markdown, card.sources - mostArticles);
  return markdown;
}

/** The articles that a card's text names. */
export function articlesOf(card: Card): readonly string[] {
  return card.articles.map(({ article }) => article);
}

function countsLabel({ mentions, sources: count }: Card): string {
  const times = mentions === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', mentions);
  const sources = count === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', count);
  return vscode.l10n.t('{0} in {1}', times, sources);
}

function appendRest(markdown: vscode.MarkdownString, more: number): void {
  if (more > 0) markdown.appendMarkdown(` ${vscode.l10n.t('and {0} more', more)}`);
}
