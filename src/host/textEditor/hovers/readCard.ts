import type * as vscode from 'vscode';
import type { WorkerClient } from '../../workerClient/workerClient';
import type { ArticleNameCache } from '../../library/articleNameCache';
import type { Comparisons } from '../../comparison/comparisons';
import type { OpenComparison } from '../../comparison/openComparison';
import { articlesOf, cardMarkdown } from './cardMarkdown';

interface CardSources {
  readonly worker: WorkerClient;
  readonly comparisons: Comparisons;
  readonly names: ArticleNameCache;
}

/** An entity's card for people; undefined when no article names it any more. */
export async function readCard(
  { worker, comparisons, names }: CardSources,
  library: string,
  entity: string,
  token: vscode.CancellationToken,
): Promise<vscode.MarkdownString | undefined> {
  const open = openIn(library, comparisons.active);
  const answer = await worker.ask('card', { library, entity, open: pairOf(open) }, token);
  if (!answer || token.isCancellationRequested) return undefined;
  const { card, places, quoted } = answer;
  const articles = await names.of(library, articlesOf(card), token);
  return cardMarkdown({ card, places, quoted, names: articles, open });
}

/** The comparison, if it is one of articles of that library. */
export function openIn(library: string, comparison: OpenComparison | null): OpenComparison | null {
  return comparison?.left.library === library ? comparison : null;
}

/** The ids of the two articles, as the worker asks for them. */
export function pairOf(comparison: OpenComparison | null): { left: string; right: string } | null {
  return comparison && { left: comparison.left.source.id, right: comparison.right.source.id };
}
