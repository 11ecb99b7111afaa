import * as vscode from 'vscode';
import { comparisonAnnotations } from '../../core/reports/annotations';
import { reportComparison } from '../../core/reports/comparisonReport';
import { comparisonCsv } from '../../core/reports/csv';
import { type ReportFormat, reportFormats } from '../../core/reports/formats';
import { comparisonHtml } from '../../core/reports/html/html';
import { comparisonMarkdown } from '../../core/reports/markdown';
import type { OpenComparison } from '../comparison/openComparison';
import { fileName } from '../labels/fileName';
import { writeWholeFile } from '../newFile';
import type { Command, CommandServices } from './command';
import { ofComparison } from './page/ofTab';

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
    csv: { name: t('CSV Table'), does: t('for spreadsheets: a row for each link'), extension: 'csv' },
    json: { name: t('JSON'), does: t('for programs: all that is known of both articles'), extension: 'json' },
    annotations: {
      name: t('Web Annotations'),
      does: t('for annotation tools: the links as JSON-LD'),
      extension: 'jsonld',
    },
  };
}

/** Writes what the active page compares as a document, in the format and to the file that the person picks, or that are given. */
export const exportComparison: Command = (services, [givenFormat, givenFile]) =>
  ofComparison(async ({ comparison }) => {
    if (!comparison) {
      services.reporter.explain(vscode.l10n.t('Wait until both articles are shown.'));
      return;
    }
    const format = reportFormats.find((known) => known === givenFormat) ?? (await pickFormat());
    if (!format) return;
    const file = givenFile instanceof vscode.Uri ? givenFile : await pickFile(comparison, format);
    if (file) await exportTo(file, format, comparison, services);
  })(services, []);

async function pickFormat(): Promise<ReportFormat | undefined> {
  const known = kinds();
  const items = reportFormats.map((format) => ({
    label: known[format].name,
    description: known[format].does,
    format,
  }));
  const placeHolder = vscode.l10n.t('What is the comparison to be written as?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.format;
}

async function pickFile(
  { left, right }: OpenComparison,
  format: ReportFormat,
): Promise<vscode.Uri | undefined> {
  const { name, extension } = kinds()[format];
  const [one, other] = [left, right].map(({ uri }) =>
    fileName(uri)
      .replace(/\.\w+$/, '')
      .slice(0, 40),
  );
  const folder =
    left.uri.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(left.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Comparison'),
    filters: { [name]: [extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${one ?? ''}-${other ?? ''}.${extension}`) }),
  });
}

async function exportTo(
  file: vscode.Uri,
  format: ReportFormat,
  comparison: OpenComparison,
  services: CommandServices,
): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Exporting the comparison to {0}', fileName(file)),
    cancellable: true,
  };
  const isDone = await vscode.window.withProgress(options, async (_, token) => {
    const document = await documentOf(format, comparison, services, token);
    if (token.isCancellationRequested) return false;
    await writeWholeFile(file, document, true);
    return true;
  });
  if (!isDone) return;
  const open = () => vscode.commands.executeCommand('vscode.open', file);
  const opened = { label: vscode.l10n.t('Open'), run: open };
  services.reporter.explain(vscode.l10n.t('The comparison is in {0}.', fileName(file)), opened);
}

async function documentOf(
  format: ReportFormat,
  { left, right, view }: OpenComparison,
  { worker }: CommandServices,
  token: vscode.CancellationToken,
): Promise<string> {
  const files = { left: fileName(left.uri), right: fileName(right.uri) };
  if (format === 'json') {
    const asked = { library: left.library, left: left.source, right: right.source, paths: files };
    const json = await worker.ask('comparisonJson', asked, token);
    if (json === null) throw new vscode.CancellationError();
    return json;
  }
  const { t } = vscode.l10n;
  const report = reportComparison(view, files);
  const made = new Date().toISOString();
  switch (format) {
    case 'html':
      return comparisonHtml(report, { say: t, language: languageOfTexts(), made });
    case 'md':
      return comparisonMarkdown(report, t);
    case 'csv':
      return comparisonCsv(report);
    case 'annotations':
      return comparisonAnnotations(report, made);
  }
}

/** Where there are no texts in the language of VS Code they are English. */
function languageOfTexts(): string {
  return vscode.l10n.bundle === undefined ? 'en' : vscode.env.language;
}
