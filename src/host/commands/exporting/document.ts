// Documents to hand on: in which format, where, and how they are written.
import * as vscode from 'vscode';
import { type ReportFormat, reportFormats } from '../../../core/reports/formats';
import { messages } from '../../../core/reports/messages';
import type { AskedEdition } from '../../../protocol/workerContract';
import { fileName } from '../../labels/fileName';
import { verbatim } from '../../labels/verbatim';
import { writeWholeFile } from '../../newFile';
import type { CommandServices } from '../command';

interface Kind {
  readonly name: string;
  readonly does: string;
  readonly extension: string;
}

function kinds(): Readonly<Record<ReportFormat, Kind>> {
  const { t } = vscode.l10n;
  return {
    html: { name: t('HTML Page'), does: t('to read and to print, in one file'), extension: 'html' },
    md: { name: t('Markdown'), does: t('to go on writing with'), extension: 'md' },
    csv: { name: t('CSV Table'), does: t('for spreadsheets'), extension: 'csv' },
    json: { name: t('JSON'), does: t('for programs: all that is known'), extension: 'json' },
    annotations: {
      name: t('Web Annotations'),
      does: t('for annotation tools: the links as JSON-LD'),
      extension: 'jsonld',
    },
  };
}

/** Tells how far a document has come, from 0 to 1. */
export type Advance = (share: number) => void;

/** A document that can be exported. */
export interface Exported {
  /** What its format and its file are asked for with. */
  readonly question: string;
  readonly title: string;
  /** Said while it is made, and once it is there; of the name of its file. */
  readonly making: (file: string) => string;
  readonly made: (file: string) => string;
  /** Where it is proposed to be. */
  readonly folder: vscode.Uri | undefined;
  /** Its proposed name, without extension. */
  readonly name: string;
  /** Null where there is nothing to be written any more. */
  readonly make: (
    asked: { readonly format: ReportFormat; readonly edition: AskedEdition },
    token: vscode.CancellationToken,
    advance: Advance,
  ) => Promise<string | null>;
}

/** Writes a document in the format and to the file that the person picks, or that are given; the whole of it or nothing. */
export async function exportDocument(
  exported: Exported,
  [givenFormat, givenFile]: readonly unknown[],
  { reporter }: CommandServices,
): Promise<void> {
  const format = reportFormats.find((known) => known === givenFormat) ?? (await pickFormat(exported));
  if (!format) return;
  const file = givenFile instanceof vscode.Uri ? givenFile : await pickFile(exported, format);
  if (!file) return;
  await write(exported, format, file);
  const run = () => vscode.commands.executeCommand('vscode.open', file);
  reporter.explain(exported.made(fileName(file)), { label: vscode.l10n.t('Open'), run });
}

async function pickFormat({ question }: Exported): Promise<ReportFormat | undefined> {
  const known = kinds();
  const items = reportFormats.map((format) => ({
    label: known[format].name,
    description: known[format].does,
    format,
  }));
  const options = { placeHolder: question, matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.format;
}

async function pickFile(
  { title, folder, name: proposed }: Exported,
  format: ReportFormat,
): Promise<vscode.Uri | undefined> {
  const { name, extension } = kinds()[format];
  return vscode.window.showSaveDialog({
    title,
    filters: { [name]: [extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${proposed}.${extension}`) }),
  });
}

/** @throws CancellationError (as a rejection) when there is nothing to be written any more */
async function write({ making, make }: Exported, format: ReportFormat, file: vscode.Uri): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: verbatim(making(fileName(file))),
    cancellable: true,
  };
  await vscode.window.withProgress(options, async (progress, token) => {
    let shown = 0;
    const advance: Advance = (share) => {
      progress.report({ increment: Math.max(0, 100 * share - shown) });
      shown = Math.max(shown, 100 * share);
    };
    const edition = { language: languageOfTexts(), made: new Date().toISOString(), words: translated() };
    const document = await make({ format, edition }, token, advance);
    if (document === null || token.isCancellationRequested) throw new vscode.CancellationError();
    await writeWholeFile(file, document, true);
  });
}

/** Where there are no texts in the language of VS Code they are English. */
function languageOfTexts(): string {
  return vscode.l10n.bundle === undefined ? 'en' : vscode.env.language;
}

/** What reports say, by what that is in English. */
function translated(): Readonly<Record<string, string>> {
  if (vscode.l10n.bundle === undefined) return {};
  return Object.fromEntries(Object.values(messages).map((message) => [message, vscode.l10n.t(message)]));
}

/** The part of a file's name that tells what it is about. */
export function shortName(uri: vscode.Uri): string {
  return fileName(uri)
    .replace(/\.\w+$/, '')
    .slice(0, 40);
}

/** The folder of an article, or the first that is open for one that is saved nowhere. */
export function folderOf(uri: vscode.Uri): vscode.Uri | undefined {
  if (uri.scheme !== 'untitled') return vscode.Uri.joinPath(uri, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}
