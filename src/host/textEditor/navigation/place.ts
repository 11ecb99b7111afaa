import * as vscode from 'vscode';
import type { Place } from '../../../protocol/libraryShapes';

export function locationOf(place: Place): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(place.article), placeRange(place));
}

function placeRange({ startLine, startCharacter, endLine, endCharacter }: Place): vscode.Range {
  return new vscode.Range(startLine, startCharacter, endLine, endCharacter);
}

/** Shows an article as text with a place of it selected. */
export async function openPlace(place: Place): Promise<void> {
  const { uri, range } = locationOf(place);
  await vscode.window.showTextDocument(uri, { selection: range, preview: true });
}
