import * as vscode from 'vscode';
import { append } from '../../../core/append';
import { numberIn } from '../../../core/import/fileNames';
import { importExtensions, mostBytes } from '../../../core/import/importFormats';
import { importMessages, type ImportNote } from '../../../core/import/messages';
import { isCancellation } from '../../errors/cancellation';
import { said } from '../../importing/said';
import type { Importer } from '../../importing/importer';
import { type Choice, writeNewFile } from '../../newFile';
import { fileName } from '../../labels/fileName';
import type { Command, CommandServices } from '../command';

/** Makes text files of pages and documents that a person picks, beside them or in a folder. */
export const importArticles: Command = async (services) => {
  const files = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t('Import Articles'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Pages and Documents')]: [...importExtensions] },
  });
  if (!files || files.length === 0) return;
  const place = await pickPlace();
  if (place) await importAll(files, place === 'beside' ? null : place, services);
};

/** Makes text files of those that are selected in the Explorer, beside them. */
export const importSelected: Command = async (services, [clicked, selection]) => {
  const listed: readonly unknown[] = Array.isArray(selection) && selection.length > 0 ? selection : [clicked];
  const files = listed.filter((uri) => uri instanceof vscode.Uri);
  if (files.length > 0) await importAll(files, null, services);
  else services.reporter.explain(vscode.l10n.t('Select files in the Explorer to import them.'));
};

async function pickPlace(): Promise<vscode.Uri | 'beside' | undefined> {
  const beside = vscode.l10n.t('Beside the Originals');
  const elsewhere = vscode.l10n.t('In Another Folder…');
  const placeHolder = vscode.l10n.t('Where are the text files to be made?');
  const picked = await vscode.window.showQuickPick([beside, elsewhere], { placeHolder });
  if (picked === beside) return 'beside';
  if (picked === undefined) return undefined;
  const folders = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Make Text Files Here'),
  });
  return folders?.[0];
}

/** A file that was not imported, and why. */
interface Failed {
  readonly file: vscode.Uri;
  readonly why: string;
}

/** What came of files. */
class Outcome {
  readonly made: { readonly file: vscode.Uri; readonly notes: readonly ImportNote[] }[] = [];
  readonly failed: Failed[] = [];
  /** What is to be told of whole files of several documents. */
  readonly notes: ImportNote[] = [];
}

async function importAll(
  files: readonly vscode.Uri[],
  folder: vscode.Uri | null,
  services: CommandServices,
): Promise<void> {
  const outcome = new Outcome();
  const importer = services.startImporter();
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Importing articles'),
    cancellable: true,
  };
  try {
    await vscode.window.withProgress(options, async (progress, token) => {
      for (const file of files) {
        if (token.isCancellationRequested) return;
        progress.report({ message: fileName(file), increment: 100 / files.length });
        await importOne(file, folder, importer, token, outcome, services);
      }
    });
  } finally {
    importer.dispose();
  }
  tell(outcome, services);
}

async function importOne(
  file: vscode.Uri,
  folder: vscode.Uri | null,
  importer: Importer,
  token: vscode.CancellationToken,
  outcome: Outcome,
  { log }: CommandServices,
): Promise<void> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > mostBytes) {
      const why = said({ message: importMessages.tooLarge, values: [mostBytes >> 20] });
      outcome.failed.push({ file, why });
      return;
    }
    const bytes = await vscode.workspace.fs.readFile(file);
    const { documents, notes } = await importer.documents(fileName(file), bytes, token);
    append(outcome.notes, notes);
    const several = documents.length > 1;
    const name = fileName(file).replace(/\.\w+$/, '');
    for (const [index, answer] of documents.entries()) {
      if (token.isCancellationRequested) return;
      if (answer.kind === 'failure') {
        const why = said(answer.note);
        outcome.failed.push({
          file,
          why: several ? vscode.l10n.t('document {0}: {1}', index + 1, why) : why,
        });
        continue;
      }
      const target = vscode.Uri.joinPath(
        folder ?? vscode.Uri.joinPath(file, '..'),
        `${name}${several ? numberIn(index, documents.length) : ''}.txt`,
      );
      const made = await writeNewFile(target, answer.text, several ? keepBoth : chooseForExisting);
      if (made) outcome.made.push({ file: made, notes: answer.notes });
    }
  } catch (error) {
    if (isCancellation(error)) return;
    log.error(`${file.toString()} cannot be imported.`, error);
    outcome.failed.push({ file, why: error instanceof Error ? error.message : String(error) });
  }
}

/** Nobody is asked fifty times, and no file is written over unasked. */
function keepBoth(): Promise<Choice> {
  return Promise.resolve('keepBoth');
}

async function chooseForExisting(file: vscode.Uri): Promise<Choice> {
  const items: readonly (vscode.QuickPickItem & { readonly choice: Choice })[] = [
    { label: vscode.l10n.t('Keep Both'), choice: 'keepBoth' },
    { label: vscode.l10n.t('Skip'), choice: 'skip' },
    { label: vscode.l10n.t('Replace'), choice: 'replace' },
  ];
  const placeHolder = vscode.l10n.t('{0} exists already.', fileName(file));
  const picked = await vscode.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true });
  return picked?.choice ?? 'skip';
}

/** Says what was made and what was not, and leads to the first of them, or to the log where several failed. */
function tell(outcome: Outcome, { reporter, log }: CommandServices): void {
  const { made, failed } = outcome;
  for (const { file, why } of failed) log.warn(`${file.toString()}: ${why}`);
  const [first] = made;
  if (failed.length > 1)
    reporter.explain(messageOf(outcome), {
      label: vscode.l10n.t('Show Log'),
      run: () => {
        log.show();
      },
    });
  else if (first) {
    const open = () => vscode.commands.executeCommand('vscode.open', first.file);
    reporter.explain(messageOf(outcome), { label: vscode.l10n.t('Open'), run: open });
  } else if (failed.length > 0) reporter.explain(messageOf(outcome));
}

function messageOf({ made, failed, notes: outcomeNotes }: Outcome): string {
  const [first] = made;
  const [problem] = failed;
  const parts: string[] = [];
  if (first && made.length === 1) parts.push(vscode.l10n.t('{0} was made.', fileName(first.file)));
  else if (first) parts.push(vscode.l10n.t('{0} articles were imported.', made.length));
  if (problem) parts.push(vscode.l10n.t('{0} was not imported: {1}', fileName(problem.file), problem.why));
  else if (first && made.length === 1) for (const note of first.notes) parts.push(said(note));
  for (const note of outcomeNotes) parts.push(said(note));
  if (failed.length > 1) parts.push(vscode.l10n.t('{0} more could not be imported.', failed.length - 1));
  return parts.join(' ');
}
