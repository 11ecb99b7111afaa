import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { loggedErrors, openComparison } from './parallax';
import { asText, ferry, orchard } from './texts';
import { closeAllEditors, eventually, workspaceFolder, writeText } from './workspace';

const patience = 600_000;

describe('Large files', () => {
  // Outside the workspace's library, so that no other suite waits for it.
  const folder = vscode.Uri.joinPath(workspaceFolder(), '..', 'large');
  const file = (name: string) => vscode.Uri.joinPath(folder, name);

  afterEach(async () => {
    await closeAllEditors();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    assert.deepEqual(await loggedErrors(), []);
  });

  it('of more than 20 MB are not compared, and the page says so', async () => {
    await vscode.workspace.fs.writeFile(file('huge.txt'), new Uint8Array(21 * 1024 * 1024).fill(97));
    const tab = await openComparison(file('huge.txt'));
    const { notice } = await eventually('the page says so', () => tab.state.kind === 'notice' && tab.state);
    assert.equal(notice.title, '“huge.txt” is too large to be compared');
    assert.deepEqual(
      notice.actions.map(({ id }) => id),
      ['openAsText'],
    );
  });

  it('of 5 MB are compared, however long it takes, and the page says that it does', async function () {
    this.timeout(patience);
    const paragraph = asText([...ferry.first, ...orchard]);
    await writeText(file('large.txt'), paragraph.repeat(Math.ceil((5 * 1024 * 1024) / paragraph.length)));
    await writeText(file('small.txt'), asText(ferry.second));
    const tab = await openComparison(file('large.txt'));
    const states = new Set<string>();
    const end = Date.now() + patience;
    while (tab.state.kind === 'loading' || tab.state.kind === 'notice') {
      states.add(tab.state.kind === 'notice' ? tab.state.notice.title : 'loading');
      assert.ok(Date.now() < end, 'it takes longer than anyone waits');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.ok(states.size > 0 || tab.comparison !== null);
    for (const state of states) assert.match(state, /^(?:loading|Still reading “large\.txt”.*)$/);
  });
});
