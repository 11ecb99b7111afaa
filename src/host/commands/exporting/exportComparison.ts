import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import type { Command } from '../command';
import { ofComparison } from '../page/ofTab';
import { type Exported, exportDocument, folderOf, shortName } from './document';

/** Writes what the active page compares as a document; a format and a file may be given. */
export const exportComparison: Command = (services, args) =>
  ofComparison(async ({ comparison }) => {
    const { t } = vscode.l10n;
    if (!comparison) {
      services.reporter.explain(t('Wait until both articles are shown.'));
      return;
    }
    const { left, right } = comparison;
    const exported: Exported = {
      question: t('What is the comparison to be written as?'),
      title: t('Export Comparison'),
      making: (file) => t('Exporting the comparison to {0}', file),
      made: (file) => t('The comparison is in {0}.', file),
      folder: folderOf(left.uri),
      name: `${shortName(left.uri)}-${shortName(right.uri)}`,
      make: (asked, token) => {
        const files = { left: fileName(left.uri), right: fileName(right.uri) };
        const pair = { library: left.library, left: left.source, right: right.source };
        return services.worker.ask('comparisonReport', { ...pair, files, ...asked }, token);
      },
    };
    await exportDocument(exported, args, services);
  })(services, []);
