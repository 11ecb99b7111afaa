import * as vscode from 'vscode';
import { SupervisedWorker } from './workerClient/supervisedWorker';
import { ArticleNameCache } from './library/articleNameCache';
import { registerCommands } from './commands/table';
import { Comparisons } from './comparison/comparisons';
import { ComparisonEditor } from './comparison/tab/editor';
import { Matcher } from './comparison/matcher';
import { Pairs } from './comparison/tab/pairs';
import { UndoGuard } from './comparison/tab/undoGuard';
import { registerFeatures } from './registerFeatures';
import { Articles } from './library/articles';
import { GivenSiblings } from './library/givenSiblings';
import { followReadOptions } from './library/followReadOptions';
import { Importer } from './importing/importer';
import { IndexFile } from './library/indexFile';
import { WorkspaceStorage } from './library/storageFolder';
import { DisposableStore } from './lifetime';
import { createLog } from './errors/log';
import type { Platform } from './platform';
import { LibraryStories } from './results/libraryStories';
import { Results } from './results/results';
import type { HostServices } from './services';
import { ActiveStory } from './story/activeStory';
import { StoryTabs } from './story/storyTabs';
import { DocumentMentions } from './textEditor/documentMentions';
import { Reporter } from './errors/reporter';

/** What activation returns, for the tests that run inside VS Code; no interface for other extensions. */
export interface ForTests {
  readonly articles: Articles;
  readonly comparisons: Comparisons;
  readonly results: Results;
  readonly libraryStories: LibraryStories;
  readonly stories: StoryTabs;
  readonly activeStory: ActiveStory;
  readonly worker: SupervisedWorker;
  readonly indexFile: IndexFile | null;
  /** The folder of the log. */
  readonly logs: vscode.Uri;
}

/** Puts the parts of the extension together; nothing is read before one of them is used. */
export function activate(context: vscode.ExtensionContext, platform: Platform): ForTests {
  const { extensionUri } = context;
  const store = new DisposableStore();
  context.subscriptions.push(store);

  const log = store.add(createLog());
  const reporter = new Reporter(log);
  const worker = store.add(
    new SupervisedWorker(platform, vscode.Uri.joinPath(extensionUri, 'media', 'names.bin'), log),
  );
  const indexFile = storedIn(context);
  const articles = store.add(new Articles(worker, indexFile, log));
  const names = store.add(new ArticleNameCache(worker, articles));
  const givenSiblings = store.add(new GivenSiblings(worker, articles, context.workspaceState, reporter));
  const results = store.add(new Results(worker, articles, givenSiblings));
  const libraryStories = new LibraryStories(worker, articles);
  const matcher = new Matcher(worker, articles, results);
  const comparisons = store.add(new Comparisons(matcher, articles, log));
  const activeStory = store.add(new ActiveStory());
  const mentions = new DocumentMentions(articles, results);

  const sources = { extensionUri, worker, articles, names, results, givenSiblings, libraryStories };
  const shown = { matcher, comparisons, activeStory, mentions };
  const startImporter = () => new Importer(platform, log);
  const services: HostServices = { ...sources, ...shown, startImporter, reporter, log };
  const pairs = store.add(new Pairs(services));
  const stories = store.add(new StoryTabs(services, pairs));
  store.add(new ComparisonEditor(services, pairs));
  store.add(followReadOptions(services, log));
  store.add(new UndoGuard(log));
  const entities = registerFeatures(store, services);
  registerCommands(store, { ...services, pairs, stories, entities });
  const forTests = {
    articles,
    comparisons,
    results,
    libraryStories,
    stories,
    activeStory,
    worker,
    indexFile,
  };
  return { ...forTests, logs: context.logUri };
}

/** Null without an open folder, and in development, where the version does not change with the code. */
function storedIn({ storageUri, extension, extensionMode }: vscode.ExtensionContext): IndexFile | null {
  if (!storageUri || extensionMode === vscode.ExtensionMode.Development) return null;
  const { version } = extension.packageJSON as { readonly version: string };
  return new IndexFile(new WorkspaceStorage(vscode.Uri.joinPath(storageUri, 'index')), version);
}
