import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string }[] };
}

function parallax(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('parallax.parallax');
  assert.ok(extension !== undefined, 'the extension is not installed');
  return extension;
}

describe('The extension', () => {
  it('activates', async () => {
    await parallax().activate();
    assert.equal(parallax().isActive, true);
  });

  it('registers every command that its manifest declares', async () => {
    await parallax().activate();
    const declared = (parallax().packageJSON as Manifest).contributes?.commands ?? [];
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = declared.map(({ command }) => command).filter((command) => !registered.has(command));
    assert.equal(missing.join(), '');
  });
});
