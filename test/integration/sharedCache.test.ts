import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SharedCache } from '../../src/host/results/sharedCache';

/** Work that ends when it is told to, or is cancelled. */
function openWork() {
  let finish: (value: string) => void = () => undefined;
  const run = (token: vscode.CancellationToken): Promise<string> =>
    new Promise((resolve, reject) => {
      finish = resolve;
      token.onCancellationRequested(() => {
        reject(new vscode.CancellationError());
      });
    });
  return {
    run,
    finish: (value: string) => {
      finish(value);
    },
  };
}

describe('Work that several ask for', () => {
  it('goes on for one who never loses interest, with a token or without', async () => {
    for (const token of [undefined, new vscode.CancellationTokenSource().token]) {
      const cache = new SharedCache<string>(4);
      const work = openWork();
      const leaving = new vscode.CancellationTokenSource();
      const left = cache.get('key', work.run, leaving.token);
      const stayed = cache.get('key', work.run, token);
      leaving.cancel();
      await assert.rejects(left, vscode.CancellationError);
      work.finish('done');
      assert.equal(await stayed, 'done');
    }
  });

  it('ends when the last one has lost interest, and begins anew for the next', async () => {
    const cache = new SharedCache<string>(4);
    const work = openWork();
    const sources = [new vscode.CancellationTokenSource(), new vscode.CancellationTokenSource()];
    const asked = sources.map(({ token }) => cache.get('key', work.run, token));
    for (const source of sources) source.cancel();
    for (const answer of asked) await assert.rejects(answer, vscode.CancellationError);
    const next = cache.get('key', () => Promise.resolve('anew'));
    assert.equal(await next, 'anew');
  });
});
