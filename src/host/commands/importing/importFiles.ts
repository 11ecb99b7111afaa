import * as vscode from 'vscode';
import { append } from '../../../core/append';
import { numberIn } from '../../../core/import/fileNames';
import { isTextName, mostBytes } from '../../../core/import/importFormats';
import { importMessages, type ImportNote } from '../../../core/import/messages';
import { readText } from '../../library/files/readText';
import { UnreadableError, whyUnreadable } from '../../library/files/unreadable';
import { isCancellation } from '../../errors/cancellation';
import { said } from '../../importing/said';
import type { Importer } from '../../importing/importer';
import { type Choice, writeNewFile } from '../../newFile';
import { fileName } from '../../labels/fileName';
import { verbatim } from '../../labels/verbatim';
import type { CommandServices } from '../command';

/** A file that was not imported, and why. */
interface Failed {
  readonly file: vscode.Uri;
  readonly why: string;
}

/** What came of files. */
export class Outcome {
  readonly made: { readonly file: vscode.Uri; readonly notes: readonly ImportNote[] }[] = [];
  readonly failed: Failed[] = [];
  /** What is to be told of whole files of several documents. */
  readonly notes: ImportNote[] = [];
}

/** Makes text files of files, in a folder or, where that is null, beside each. */
export async function importAll(
  files: readonly vscode.Uri[],
  folder: vscode.Uri | null,
  services: CommandServices,
): Promise<Outcome> {
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
        if (token.isCancellationRequested) break;
        progress.report({ message: verbatim(fileName(file)), increment: 100 / files.length });
        await importOne(file, folder, importer, token, outcome, services);
      }
    });
  } finally {
    importer.dispose();
  }
  return outcome;
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
    const bytes = await bytesOf(file);
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
      if (target.toString() === file.toString()) {
        outcome.failed.push({ file, why: vscode.l10n.t('It is a text file of one article already.') });
        continue;
      }
      const text = await asReadAgain(target, answer.text);
      const made = await writeNewFile(target, text, several ? keepBoth : chooseForExisting);
      if (made) outcome.made.push({ file: made, notes: answer.notes });
    }
  } catch (error) {
    if (isCancellation(error)) return;
    log.error(`${file.toString()} cannot be imported.`, error);
    outcome.failed.push({ file, why: whyFailed(error) });
  }
}

/** Text as VS Code shows it, in UTF-8: it knows the encoding of a file, and the edits that are not saved yet. */
async function bytesOf(file: vscode.Uri): Promise<Uint8Array> {
  return isTextName(file.path)
    ? new TextEncoder().encode(await readText(file))
    : vscode.workspace.fs.readFile(file);
}

/** With a byte order mark where the setting of the file's encoding would else have it read as another text. */
async function asReadAgain(file: vscode.Uri, text: string): Promise<string> {
  const read = await vscode.workspace.decode(new TextEncoder().encode(text), { uri: file });
  return read === text ? text : `\ufeff${text}`;
}

function whyFailed(error: unknown): string {
  if (error instanceof UnreadableError) return whyUnreadable(error.reason, error.uri).detail;
  return error instanceof Error ? error.message : String(error);
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

/**
 * Says what was made and what was not, and leads to the first of them, or to the log where several failed.
 * @param lead Said first where something was made, instead of how much that was.
 */
export function tell(outcome: Outcome, { reporter, log }: CommandServices, lead?: string): void {
  const { made, failed } = outcome;
  for (const { file, why } of failed) log.warn(`${file.toString()}: ${why}`);
  const [first] = made;
  if (failed.length > 1)
    reporter.explain(messageOf(outcome, lead), {
      label: vscode.l10n.t('Show Log'),
      run: () => {
        log.show();
      },
    });
  else if (first) {
    const open = () => vscode.commands.executeCommand('vscode.open', first.file);
    reporter.explain(messageOf(outcome, lead), { label: vscode.l10n.t('Open'), run: open });
  } else if (failed.length > 0) reporter.explain(messageOf(outcome, lead));
}

function messageOf({ made, failed, notes: outcomeNotes }: Outcome, lead?: string): string {
  const [first] = made;
  const [problem] = failed;
  const parts: string[] = [];
  if (first && lead !== undefined) parts.push(lead);
  else if (first && made.length === 1) parts.push(vscode.l10n.t('{0} was made.', fileName(first.file)));
  else if (first) parts.push(vscode.l10n.t('{0} articles were imported.', made.length));
  if (problem) parts.push(vscode.l10n.t('{0} was not imported: {1}', fileName(problem.file), problem.why));
  else if (first && made.length === 1) for (const note of first.notes) parts.push(said(note));
  for (const note of outcomeNotes) parts.push(said(note));
  if (failed.length > 1) parts.push(vscode.l10n.t('{0} more could not be imported.', failed.length - 1));
  return parts.join(' ');
}
