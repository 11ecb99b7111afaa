import * as vscode from 'vscode';
import { wholeFile } from '../../comparison/subject';
import type { Command } from '../command';

export const compareSelected: Command = (services, [, selection]) => {
  const uris = Array.isArray(selection) ? selection.filter((uri) => uri instanceof vscode.Uri) : [];
  const [left, right] = uris;
  if (left && right && uris.length === 2) {
    services.pairs.show({ left: wholeFile(left), right: wholeFile(right) });
  } else {
    services.reporter.explain(vscode.l10n.t('Select two files in the Explorer to compare them.'));
  }
  return Promise.resolve();
};
