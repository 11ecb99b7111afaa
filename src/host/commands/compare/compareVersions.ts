import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import { pageOfVersions } from '../../comparison/versions';
import type { Command } from '../command';
import { askForArticle, targetOf } from '../target';

/** Compares two versions that one page shows. */
export const compareVersions: Command = async (services, args) => {
  const { worker, articles, comparisons, pairs, reporter } = services;
  const page = args.length === 0 ? pageOfVersions(comparisons.activeMatch) : null;
  const uri = page ? vscode.Uri.parse(page.id) : targetOf(args, services);
  if (!uri) {
    askForArticle(services);
    return;
  }
  const { library, source } = await articles.refer(uri);
  const article = await worker.ask('read', { library, source });
  const count = article?.versions ?? 0;
  if (count < 2) {
    reporter.explain(vscode.l10n.t('“{0}” does not hold several versions.', fileName(uri)));
    return;
  }
  const left = count === 2 ? 0 : await pickEarlier(count);
  if (left === undefined) return;
  pairs.show({ left: { uri, version: left }, right: { uri, version: left + 1 } });
};

async function pickEarlier(count: number): Promise<number | undefined> {
  const items = Array.from({ length: count - 1 }, (_, version) => ({
    label: vscode.l10n.t('Version {0} and version {1}', version, version + 1),
    version,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Compare Versions') });
  return picked?.version;
}
