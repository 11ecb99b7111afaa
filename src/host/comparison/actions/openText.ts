import * as vscode from 'vscode';
import { LineMap } from '../../../core/text/lines';
import type { Place } from '../../../protocol/libraryShapes';

/** A place in a text by line and character, because the document may have other line breaks. */
export function selectionAt(text: string, offset: number): { readonly selection: vscode.Range } {
  const { line, character } = new LineMap(text).position(offset);
  return { selection: new vscode.Range(line, character, line, character) };
}

export function selectionOf(place: Place): { readonly selection: vscode.Range } {
  const { startLine, startCharacter, endLine, endCharacter } = place;
  return { selection: new vscode.Range(startLine, startCharacter, endLine, endCharacter) };
}

/** Shows a file in VS Code's text editor, whatever editor is its default. */
export async function openText(uri: vscode.Uri, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', uri, 'default', { preview: false, ...options });
}
