import type { WorkerClient } from './workerClient/workerClient';
import type { ArticleNameCache } from './library/articleNameCache';
import type { Comparisons } from './comparison/comparisons';
import type { Matcher } from './comparison/matcher';
import type { Articles } from './library/articles';
import type { Log } from './errors/log';
import type { Reporter } from './errors/reporter';
import type { DocumentMentions } from './textEditor/documentMentions';

/** What the language features and the views have in common. */
export interface FeatureContext {
  readonly worker: WorkerClient;
  readonly articles: Articles;
  readonly comparisons: Comparisons;
  readonly matcher: Matcher;
  readonly names: ArticleNameCache;
  readonly mentions: DocumentMentions;
  readonly reporter: Reporter;
  readonly log: Log;
}
