import type * as vscode from 'vscode';
import type { Side } from '../../../protocol/pageContract';
import type { ArticleView } from '../../../protocol/shapes';
import type { Comparisons } from '../../comparison/comparisons';
import type { OpenComparison } from '../../comparison/openComparison';
import type { Articles } from '../../library/articles';
import { sentenceMarks } from './sentenceMarks';
import type { SentenceMark } from './sentenceMarks';

/** The shared sentences of a document as they stand in its present text. */
interface DocumentMarks {
  readonly comparison: OpenComparison;
  /** The side of the comparison that the document is. */
  readonly side: Side;
  readonly marks: readonly SentenceMark[];
}

/** Null when the document is no article of the workspace or has no sibling; undefined when it has changed since it was compared. */
export async function documentMarks(
  document: vscode.TextDocument,
  { articles, comparisons }: { readonly articles: Articles; readonly comparisons: Comparisons },
  token: vscode.CancellationToken,
): Promise<DocumentMarks | null | undefined> {
  if (!articles.includes(document.uri)) return null;
  const comparison = await comparisons.of(document.uri, token);
  if (token.isCancellationRequested) return undefined;
  if (!comparison) return null;
  const side = comparison.left.uri.toString() === document.uri.toString() ? 'left' : 'right';
  if (!isOf(comparison.view[side], document)) return undefined;
  return { comparison, side, marks: sentenceMarks(comparison.view, side) };
}

/** Offsets are only valid in the text that was read. */
function isOf(article: ArticleView, document: vscode.TextDocument): boolean {
  return article.text === document.getText();
}
