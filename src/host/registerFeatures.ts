import * as vscode from 'vscode';
import type { WorkerClient } from './workerClient/workerClient';
import type { ArticleNameCache } from './library/articleNameCache';
import type { Comparisons } from './comparison/comparisons';
import type { Matcher } from './comparison/matcher';
import type { Articles } from './library/articles';
import { DisposableStore } from './lifetime';
import type { Reporter } from './errors/reporter';
import { ArticleInTextEditor } from './textEditor/articleInTextEditor';
import { Decorations } from './textEditor/marks/decorations';
import { DocumentMentions } from './textEditor/documentMentions';
import { EntitiesView } from './views/entities/entitiesView';
import { EntityBadges } from './views/entities/entityBadges';
import { EntityHover } from './textEditor/hovers/entityHover';
import { featureCommands } from './commands/featureCommands';
import type { FeatureContext } from './featureContext';
import { LinkHover } from './textEditor/hovers/linkHover';
import { NameNavigation } from './textEditor/navigation/nameNavigation';
import { ArticleOutline } from './textEditor/navigation/outline';
import { SiblingsView } from './views/siblings/siblingsView';
import { followVersions } from './textEditor/versionsInView';
import { EntitySymbols } from './textEditor/navigation/workspaceSymbols';

/** The languages that an article's file may be taken for. */
const languages: vscode.DocumentSelector = [
  { language: 'plaintext' },
  { language: 'markdown' },
  { language: 'html' },
];

interface FeatureParts {
  readonly extensionUri: vscode.Uri;
  readonly worker: WorkerClient;
  readonly articles: Articles;
  readonly comparisons: Comparisons;
  readonly matcher: Matcher;
  readonly names: ArticleNameCache;
  readonly reporter: Reporter;
}

/** Everything of Parallax outside its own editor: marks, hovers and navigation in text editors, and the two views. */
export function registerFeatures({ extensionUri, ...parts }: FeatureParts): DisposableStore {
  const store = new DisposableStore();
  const mentions = store.add(new DocumentMentions(parts.worker, parts.articles));
  const context: FeatureContext = { ...parts, mentions, log: parts.reporter.log };

  store.add(new Decorations(context, extensionUri));
  store.add(new ArticleInTextEditor(parts.articles));
  store.add(followVersions(parts.comparisons));
  // VS Code shows what was registered last first: what the partner says stands above a card, which may be long.
  store.add(vscode.languages.registerHoverProvider(languages, new EntityHover(context)));
  store.add(vscode.languages.registerHoverProvider(languages, new LinkHover(context)));
  const navigation = new NameNavigation(context);
  store.add(vscode.languages.registerDefinitionProvider(languages, navigation));
  store.add(vscode.languages.registerReferenceProvider(languages, navigation));
  store.add(vscode.languages.registerDocumentHighlightProvider(languages, navigation));
  store.add(vscode.languages.registerDocumentSymbolProvider(languages, new ArticleOutline(context)));
  store.add(vscode.languages.registerWorkspaceSymbolProvider(new EntitySymbols(context)));

  store.add(vscode.window.registerFileDecorationProvider(new EntityBadges()));
  store.add(new SiblingsView(context));
  const entities = store.add(new EntitiesView(context));
  for (const [id, run] of Object.entries(featureCommands(context, entities))) {
    store.add(
      vscode.commands.registerCommand(id, (...args: unknown[]) => runSafely(context, () => run(args))),
    );
  }
  return store;
}

async function runSafely({ reporter }: FeatureContext, run: () => Thenable<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    reporter.report(error);
  }
}
