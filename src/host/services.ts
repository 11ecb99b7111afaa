import type * as vscode from 'vscode';
import type { WorkerClient } from './workerClient/workerClient';
import type { ArticleNameCache } from './library/articleNameCache';
import type { Comparisons } from './comparison/comparisons';
import type { Matcher } from './comparison/matcher';
import type { Articles } from './library/articles';
import type { GivenSiblings } from './library/givenSiblings';
import type { Importer } from './importing/importer';
import type { Log } from './errors/log';
import type { Reporter } from './errors/reporter';
import type { LibraryStories } from './results/libraryStories';
import type { Results } from './results/results';
import type { ActiveStory } from './story/activeStory';
import type { DocumentMentions } from './textEditor/documentMentions';

/** What the parts of the host share. */
export interface HostServices {
  readonly extensionUri: vscode.Uri;
  readonly worker: WorkerClient;
  readonly articles: Articles;
  readonly names: ArticleNameCache;
  readonly results: Results;
  readonly givenSiblings: GivenSiblings;
  readonly libraryStories: LibraryStories;
  readonly matcher: Matcher;
  readonly comparisons: Comparisons;
  readonly activeStory: ActiveStory;
  readonly mentions: DocumentMentions;
  /** Starts the program of imports; to be disposed of when what is to be imported is. */
  readonly startImporter: () => Importer;
  readonly reporter: Reporter;
  readonly log: Log;
}
