import * as vscode from 'vscode';
import type { Block, BlockKind } from '../../../core/article/article';
import { legible } from '../../../core/plain/legible';
import { attempt } from '../../errors/attempt';
import { rangeOf } from '../documentMentions';
import type { HostServices } from '../../services';
import { readable } from '../../labels/readable';

const longestName = 60;

/** An article's blocks for the outline, the breadcrumbs and Go to Symbol in Editor. */
export class ArticleOutline implements vscode.DocumentSymbolProvider {
  constructor(private readonly context: HostServices) {}

  provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const { worker, articles, log } = this.context;
    return attempt(log, async () => {
      if (!articles.includes(document.uri)) return undefined;
      const { library, source } = await articles.refer(document.uri, token);
      if (token.isCancellationRequested) return undefined;
      const article = await worker.ask('read', { library, source }, token);
      const text = document.getText();
      if (article?.text !== text) return undefined;
      const { plain } = article;
      return article.blocks.flatMap((block) => {
        const name = legible(plain.slice(block.start, block.end));
        return name.trim() === '' ? [] : [symbolOf(document, name, block)];
      });
    });
  }
}

function symbolOf(document: vscode.TextDocument, says: string, block: Block): vscode.DocumentSymbol {
  const range = rangeOf(document, block);
  const name = readable(says, longestName);
  return new vscode.DocumentSymbol(name || '…', roleLabel(block.kind), roleIcon(block.kind), range, range);
}

function roleLabel(kind: BlockKind): string {
  switch (kind) {
    case 'headline':
      return vscode.l10n.t('headline');
    case 'byline':
      return vscode.l10n.t('byline');
    case 'dateline':
      return vscode.l10n.t('dateline');
    case 'date':
      return vscode.l10n.t('date');
    case 'paragraph':
      return '';
    case 'caption':
      return vscode.l10n.t('caption');
    case 'quote':
      return vscode.l10n.t('quotation');
    case 'crosshead':
      return vscode.l10n.t('crosshead');
    case 'credit':
      return vscode.l10n.t('credit');
    case 'furniture':
      return vscode.l10n.t('site furniture');
    case 'comment':
      return vscode.l10n.t('reader’s comment');
    case 'correction':
      return vscode.l10n.t('correction');
  }
}

function roleIcon(kind: BlockKind): vscode.SymbolKind {
  switch (kind) {
    case 'headline':
    case 'crosshead':
      return vscode.SymbolKind.Class;
    case 'paragraph':
    case 'caption':
    case 'quote':
      return vscode.SymbolKind.String;
    case 'furniture':
    case 'comment':
      return vscode.SymbolKind.Null;
    case 'byline':
    case 'dateline':
    case 'date':
    case 'credit':
    case 'correction':
      return vscode.SymbolKind.Field;
  }
}
