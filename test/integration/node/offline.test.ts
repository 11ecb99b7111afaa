import assert from 'node:assert/strict';
import dns from 'node:dns';
import net from 'node:net';
import * as vscode from 'vscode';
import { closeAllEditors, eventually, openCustomEditor, seed } from '../workspace';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Notes every call of `owner[name]` that has one of our programs on its stack. */
function trap(owner: object, name: string, ours: RegExp, calls: string[]): () => void {
  const methods = owner as Record<string, Method>;
  const original = methods[name];
  if (original === undefined) throw new Error(`There is no ${name} to trap.`);
  methods[name] = function (...args) {
    const stack = new Error(name).stack ?? '';
    if (ours.test(stack)) calls.push(stack);
    return original.apply(this, args);
  };
  return () => {
    methods[name] = original;
  };
}

describe('The running extension', () => {
  const calls: string[] = [];
  let release: (() => void)[] = [];

  beforeEach(() => {
    const ours = /dist[/\\](?:extension|worker)\.js/;
    calls.length = 0;
    release = [
      trap(net.Socket.prototype, 'connect', ours, calls),
      trap(dns, 'lookup', ours, calls),
      trap(dns.promises, 'lookup', ours, calls),
      trap(globalThis, 'fetch', ours, calls),
    ];
  });

  afterEach(async () => {
    for (const undo of release) undo();
    await closeAllEditors();
  });

  it('opens no connection while it compares, names and shows cards', async () => {
    const article = await seed('000');
    await openCustomEditor(article, 'parallax.comparison');
    const document = await vscode.workspace.openTextDocument(article);
    await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf('Zebari'));
    await eventually('a card', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        article,
        at,
      );
      return hovers.length > 0;
    });
    assert.deepEqual(calls, []);
  });

  it('is watched by traps that catch', () => {
    // The same call from a stack of ours would be noted: the pattern is the only difference.
    const caught: string[] = [];
    const undo = trap(dns, 'lookup', /offline|index\.js/, caught);
    dns.lookup('127.0.0.1', () => undefined);
    undo();
    assert.equal(caught.length, 1);
  });
});
