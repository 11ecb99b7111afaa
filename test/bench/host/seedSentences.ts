import * as vscode from 'vscode';
import { seed } from '../../integration/workspace';

/** The sentences of the samples, as far as a pattern parts them; what is too short is left out. */
export async function seedSentences(): Promise<string[]> {
  const texts = await Promise.all(
    ['000', '001', '002', '003', '004'].map(async (prefix) =>
      (await vscode.workspace.openTextDocument(await seed(prefix))).getText(),
    ),
  );
  return texts
    .join('\n')
    .split(/(?<=[.!?]"?)\s+/)
    .filter((sentence) => sentence.length > 20);
}
