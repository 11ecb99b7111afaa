import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import { verbatim } from '../../labels/verbatim';
import { SiblingsFileError } from '../../library/givenSiblings';
import type { Command } from '../command';

/** Ranks siblings by a file that another program wrote, which the person picks or which is given. */
export const useSiblingsFile: Command = async ({ givenSiblings, reporter }, [given]) => {
  const { t } = vscode.l10n;
  const file = given instanceof vscode.Uri ? given : await pickFile();
  if (!file) return;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: t('Reading siblings from {0}', verbatim(fileName(file))),
    cancellable: true,
  };
  try {
    const { ranked, missing, firstMissing } = await vscode.window.withProgress(options, (_, token) =>
      givenSiblings.use(file, token),
    );
    const used = t('Siblings of {0} articles are ranked by {1}.', ranked, fileName(file));
    const told = firstMissing
      ? `${used} ${t('{0} of its articles are not in the library: the first is {1}, in line {2}.', missing, firstMissing.id, firstMissing.line)}`
      : used;
    const undo = { label: t('Undo'), run: () => givenSiblings.forget() };
    reporter.explain(told, undo);
  } catch (error) {
    if (!(error instanceof SiblingsFileError)) throw error;
    reporter.explain(error.message);
  }
};

/** Lets Parallax rank siblings by itself again. */
export const forgetSiblingsFile: Command = ({ givenSiblings }) => givenSiblings.forget();

async function pickFile(): Promise<vscode.Uri | undefined> {
  const { t } = vscode.l10n;
  const [file] =
    (await vscode.window.showOpenDialog({
      title: t('Use Siblings from a File'),
      openLabel: t('Use'),
      filters: { [t('Lines of JSON')]: ['jsonl', 'json', 'ndjson'], [t('All Files')]: ['*'] },
    })) ?? [];
  return file;
}
