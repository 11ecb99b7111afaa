import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { loggedErrors } from './parallax';
import { closeAllEditors, eventually, seed } from './workspace';

async function openAt(
  prefix: string,
  text: string,
): Promise<{ editor: vscode.TextEditor; position: vscode.Position }> {
  const document = await vscode.workspace.openTextDocument(await seed(prefix));
  const position = document.positionAt(document.getText().indexOf(text) + 1);
  const editor = await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(position, position),
  });
  return { editor, position };
}

/** A place as a test can compare it. */
function key(uri: vscode.Uri, { start }: vscode.Range): string {
  return `${uri.path.slice(uri.path.lastIndexOf('/') + 1, uri.path.lastIndexOf('/') + 4)}:${start.line}:${start.character}`;
}

async function references(prefix: string, text: string): Promise<readonly vscode.Location[]> {
  const { editor, position } = await openAt(prefix, text);
  return eventually(`references of ${text}`, async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      position,
    );
    return found.length > 0 && found;
  });
}

describe('Navigation by name', () => {
  afterEach(closeAllEditors);

  after(async () => {
    assert.deepEqual(await loggedErrors(), []);
  });

  it('finds every mention of a person in every source', async () => {
    const found = await references('000', 'Ryan Crocker');
    const texts: string[] = [];
    for (const { uri, range } of found) {
      const document = await vscode.workspace.openTextDocument(uri);
      texts.push(document.getText(range));
    }
    assert.deepEqual(
      texts.filter((text) => !/^(?:Ryan )?Crocker$/.test(text)),
      [],
    );
    const expected: string[] = [];
    for (const prefix of ['000', '001', '002', '003', '004']) {
      const document = await vscode.workspace.openTextDocument(await seed(prefix));
      for (const { index, 0: name } of document.getText().matchAll(/(?:Ryan )?Crocker/g)) {
        const range = new vscode.Range(document.positionAt(index), document.positionAt(index + name.length));
        expected.push(key(document.uri, range));
      }
    }
    assert.deepEqual(found.map(({ uri, range }) => key(uri, range)).sort(), expected.sort());
  });

  it('goes to the first full naming', async () => {
    const { editor, position } = await openAt('000', "Zebari's office");
    const [definition] = await eventually('a definition', async () => {
      const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        editor.document.uri,
        position,
      );
      return links.length > 0 && links;
    });
    assert.equal(definition?.targetUri.toString(), editor.document.uri.toString());
    assert.equal(editor.document.getText(definition.targetRange), 'Hoshyar Zebari');
  });

  it('lights up the other mentions of the same name', async () => {
    const { editor, position } = await openAt('000', "Zebari's office");
    const highlights = await eventually('highlights', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        editor.document.uri,
        position,
      );
      return found.length > 0 && found;
    });
    assert.deepEqual(
      highlights.map(({ range }) => editor.document.getText(range)),
      ['Hoshyar Zebari', 'Zebari'],
    );
  });

  it('finds names among the symbols of the workspace', async () => {
    const symbols = await eventually('a symbol', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Zebari',
      );
      return found.length > 0 && found;
    });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Hoshyar Zebari'],
    );
    const [symbol] = symbols;
    assert.ok(symbol);
    const document = await vscode.workspace.openTextDocument(symbol.location.uri);
    assert.equal(document.getText(symbol.location.range), 'Hoshyar Zebari');
  });

  it('walks from mention to mention through all sources and round', async () => {
    const { editor } = await openAt('000', 'Hoshyar Zebari');
    const start = editor.document.positionAt(editor.document.getText().indexOf('Hoshyar Zebari'));
    const visited: string[] = [];
    for (;;) {
      await vscode.commands.executeCommand('parallax.nextMention');
      const now = vscode.window.activeTextEditor;
      assert.ok(now);
      assert.match(now.document.getText(now.selection), /Zebari/);
      visited.push(key(now.document.uri, now.selection));
      if (now.document.uri.path === editor.document.uri.path && now.selection.start.isEqual(start)) break;
      assert.ok(visited.length < 20, `no way back after ${visited.join(' ')}`);
    }
    assert.deepEqual([...new Set(visited.map((place) => place.slice(0, 3)))].sort(), ['000', '001', '002']);
    assert.equal(new Set(visited).size, visited.length);
  });

  it('outlines an article by its blocks', async () => {
    const { editor } = await openAt('001', 'U.S. and Iran set to meet');
    const symbols = await eventually('an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        editor.document.uri,
      );
      return found !== undefined && found.length > 0 && found;
    });
    const headline = symbols.find(({ detail }) => detail === 'headline');
    assert.equal(headline?.name, 'U.S. and Iran set to meet this week in Baghdad');
  });
});
