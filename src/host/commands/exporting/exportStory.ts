import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import type { ArticleRef } from '../../library/articles';
import type { Command, CommandServices } from '../command';
import { askForArticle, targetOf } from '../target';
import { type Advance, type Exported, exportDocument, folderOf, shortName } from './document';

/** Writes the story of the article, or of the page of a story that is active, as a document; a format and a file may be given. */
export const exportStory: Command = async (services, [article, ...given]) => {
  // The title bar of a page gives an address of its own.
  const isOfPage = article instanceof vscode.Uri && article.scheme === 'webview-panel';
  const asked = isOfPage ? undefined : article;
  const uri = targetOf([asked], services);
  if (!uri) {
    askForArticle(services);
    return;
  }
  const { t } = vscode.l10n;
  const exported: Exported = {
    question: t('What is the story to be written as?'),
    title: t('Export Story'),
    making: (file) => t('Exporting the story to {0}', file),
    made: (file) => t('The story is in {0}.', file),
    folder: folderOf(uri),
    name: `${shortName(uri)}-story`,
    make: async (asked, token, advance) => {
      const ref = await services.articles.refer(uri, token);
      const { library, source } = ref;
      const following = follow(services, ref, advance);
      try {
        const document = await services.worker.ask(
          'storyReport',
          { library, id: source.id, ...asked },
          token,
        );
        if (document === null)
          services.reporter.explain(t('No other article tells the story of {0}.', fileName(uri)));
        return document;
      } finally {
        following.dispose();
      }
    },
  };
  await exportDocument(exported, given, services);
};

function follow(
  { worker }: CommandServices,
  { library, source }: ArticleRef,
  advance: Advance,
): vscode.Disposable {
  return worker.onDidAdvanceStory(({ library: read, id, done, total }) => {
    if (read === library && id === source.id) advance(done / total);
  });
}
