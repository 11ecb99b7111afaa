import * as vscode from 'vscode';
import { PasteAsArticle } from './importing/pasteAsArticle';
import type { DisposableStore } from './lifetime';
import { ArticleInTextEditor } from './textEditor/articleInTextEditor';
import { Decorations } from './textEditor/marks/decorations';
import { DifferenceHover } from './textEditor/hovers/differenceHover';
import { differencesView } from './views/differences/differencesView';
import { EntitiesView } from './views/entities/entitiesView';
import { EntityBadges } from './views/entities/entityBadges';
import { EntityHover } from './textEditor/hovers/entityHover';
import { DocumentsLens } from './textEditor/documentsLens';
import type { HostServices } from './services';
import { LinkHover } from './textEditor/hovers/linkHover';
import { NameNavigation } from './textEditor/navigation/nameNavigation';
import { ArticleOutline } from './textEditor/navigation/outline';
import { SiblingsStatus } from './statusBar/siblingsStatus';
import { storiesView } from './views/stories/storiesView';
import { siblingsView } from './views/siblings/siblingsView';
import { followStory } from './story/followStory';
import { followVersions } from './textEditor/versionsInView';
import { EntitySymbols } from './textEditor/navigation/workspaceSymbols';

/** The languages that an article's file may be taken for. */
const languages: vscode.DocumentSelector = [
  { language: 'plaintext' },
  { language: 'markdown' },
  { language: 'html' },
];

/** Everything of Parallax outside its own editor: marks, hovers and navigation in text editors, the status bar and the views. */
export function registerFeatures(store: DisposableStore, services: HostServices): EntitiesView {
  store.add(new Decorations(services, services.extensionUri));
  store.add(new ArticleInTextEditor(services.articles));
  store.add(followVersions(services.comparisons));
  store.add(followStory(services));
  // VS Code shows what was registered last first: what the partner says stands above a card, which may be long.
  store.add(vscode.languages.registerHoverProvider(languages, new EntityHover(services)));
  store.add(vscode.languages.registerHoverProvider(languages, new LinkHover(services)));
  store.add(vscode.languages.registerHoverProvider(languages, new DifferenceHover(services)));
  const navigation = new NameNavigation(services);
  store.add(vscode.languages.registerDefinitionProvider(languages, navigation));
  store.add(vscode.languages.registerReferenceProvider(languages, navigation));
  store.add(vscode.languages.registerDocumentHighlightProvider(languages, navigation));
  store.add(vscode.languages.registerDocumentSymbolProvider(languages, new ArticleOutline(services)));
  store.add(vscode.languages.registerCodeLensProvider(languages, new DocumentsLens()));
  store.add(vscode.languages.registerWorkspaceSymbolProvider(new EntitySymbols(services)));

  const paste = new PasteAsArticle(services.startImporter, services.reporter);
  store.add(vscode.languages.registerDocumentPasteEditProvider(languages, paste, PasteAsArticle.metadata));
  store.add(vscode.window.registerFileDecorationProvider(new EntityBadges()));
  store.add(new SiblingsStatus(services));
  store.add(siblingsView(services));
  store.add(storiesView(services));
  store.add(differencesView(services));
  return store.add(new EntitiesView(services));
}
