import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import { freeName } from '../../newFile';
import type { Command } from '../command';
import { askForArticle, targetOf } from '../target';
import { importAll, tell } from './importFiles';

/** Makes a file of each document that a text file holds, in a new folder of its name beside it; the file stays as it is. */
export const splitDocuments: Command = async (services, args) => {
  const { articles, reporter, worker } = services;
  const uri = targetOf(args, services);
  if (!uri) {
    askForArticle(services);
    return;
  }
  const name = fileName(uri);
  const { library, source } = await articles.refer(uri);
  const { documents } = (await worker.ask('read', { library, source })) ?? {};
  if (!documents) {
    reporter.explain(vscode.l10n.t('“{0}” does not hold several documents.', name));
    return;
  }
  if (documents.parts === 0) {
    reporter.explain(vscode.l10n.t('“{0}” does not tell clearly where each of its documents begins.', name));
    return;
  }
  const folder = await freeName(vscode.Uri.joinPath(uri, '..', name.replace(/\.\w+$/, '')));
  await vscode.workspace.fs.createDirectory(folder);
  const outcome = await importAll([uri], folder, services);
  const { length } = outcome.made;
  if (length === 0) await vscode.workspace.fs.delete(folder);
  tell(
    outcome,
    services,
    vscode.l10n.t(
      '“{0}” was split into {1} files in the new folder “{2}”, and is left as it is.',
      name,
      length,
      fileName(folder),
    ),
  );
};
