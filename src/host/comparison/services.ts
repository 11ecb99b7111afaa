import type * as vscode from 'vscode';
import type { WorkerClient } from '../workerClient/workerClient';
import type { ArticleNameCache } from '../library/articleNameCache';
import type { Articles } from '../library/articles';
import type { Reporter } from '../errors/reporter';
import type { Comparisons } from './comparisons';
import type { Matcher } from './matcher';

/** What a comparison needs of the rest of the host. */
export interface ComparisonServices {
  readonly extensionUri: vscode.Uri;
  readonly worker: WorkerClient;
  readonly articles: Articles;
  readonly matcher: Matcher;
  readonly comparisons: Comparisons;
  readonly names: ArticleNameCache;
  readonly reporter: Reporter;
}
