import * as vscode from 'vscode';
import { LineMap } from '../../core/text/lines';
import type { Place } from '../../protocol/shapes';

/** The selection of a span of a text, which may differ from the document's in its line breaks. */
export function selectionAt(text: string, offset: number): vscode.Range {
  const { line, character } = new LineMap(text).position(offset);
  return new vscode.Range(line, character, line, character);
}

export function selectionOf({ startLine, startCharacter, endLine, endCharacter }: Place): vscode.Range {
  return new vscode.Range(startLine, startCharacter, endLine, endCharacter);
}

/** Shows a file in VS Code's text editor, whatever editor is its default. */
export async function openText(uri: vscode.Uri, selection?: vscode.Range): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', uri, 'default', {
    preview: false,
    ...(selection && { selection }),
  } satisfies vscode.TextDocumentShowOptions);
}
