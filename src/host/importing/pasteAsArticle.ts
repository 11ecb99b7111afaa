import * as vscode from 'vscode';
import type { Reporter } from '../errors/reporter';
import type { Importer } from './importer';
import { said } from './said';

const copied = 'text/html';
const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('article');

/** The letters of what was copied until somebody chooses to have the article of it. */
class ArticlePaste extends vscode.DocumentPasteEdit {
  constructor(
    letters: string,
    readonly html: string,
  ) {
    super(letters, vscode.l10n.t('Paste as Article'), kind);
    this.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  }
}

/**
 * Offers what was copied from a page or a document as the text of an article: only a paste is told what was copied besides its
 * letters. By itself in an empty text alone, elsewhere where somebody asks for ways to paste.
 */
export class PasteAsArticle implements vscode.DocumentPasteEditProvider<ArticlePaste> {
  static readonly metadata: vscode.DocumentPasteProviderMetadata = {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: [copied],
  };

  constructor(
    private readonly startImporter: () => Pick<Importer, 'file' | 'dispose'>,
    private readonly reporter: Pick<Reporter, 'explain'>,
  ) {}

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    _ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
    { triggerKind }: vscode.DocumentPasteEditContext,
  ): Promise<ArticlePaste[]> {
    const asked = triggerKind === vscode.DocumentPasteTriggerKind.PasteAs;
    if (!asked && document.getText().trim() !== '') return [];
    const html = (await transfer.get(copied)?.asString()) ?? '';
    const letters = (await transfer.get('text/plain')?.asString()) ?? '';
    return html.trim() === '' ? [] : [new ArticlePaste(letters, html)];
  }

  async resolveDocumentPasteEdit(
    paste: ArticlePaste,
    token: vscode.CancellationToken,
  ): Promise<ArticlePaste> {
    const importer = this.startImporter();
    try {
      const answer = await importer.file('copied.html', new TextEncoder().encode(paste.html), token);
      if (answer.kind === 'article') paste.insertText = answer.text;
      else this.reporter.explain(said(answer.note));
      return paste;
    } finally {
      importer.dispose();
    }
  }
}
