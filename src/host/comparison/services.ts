import type * as vscode from 'vscode';
import type { Analyst } from '../analyst/analyst';
import type { ArticleNames } from '../labels/articleLabel';
import type { Articles } from '../library/articles';
import type { Reporter } from '../errors/reporter';
import type { Comparisons } from './comparisons';
import type { Matcher } from './matcher';

/** What a comparison needs of the rest of the host. */
export interface ComparisonServices {
  readonly extensionUri: vscode.Uri;
  readonly analyst: Analyst;
  readonly articles: Articles;
  readonly matcher: Matcher;
  readonly comparisons: Comparisons;
  readonly names: ArticleNames;
  readonly reporter: Reporter;
}
