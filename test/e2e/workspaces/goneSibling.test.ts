import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import assert from 'node:assert/strict';
import type { Workbench } from '../editor';
import { storiesWorkbench } from './storiesWorkbench';

describe('A sibling that goes while it is shown', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await storiesWorkbench();
  });

  after(async () => {
    await workbench.closeEditors();
  });

  it('is followed without a word under another name', async () => {
    await workbench.openComparison('north.txt');
    await workbench.webview().getByText('south.txt').first().waitFor();
    await rename(
      path.join(workbench.folder, 'seeds/south.txt'),
      path.join(workbench.folder, 'seeds/east.txt'),
    );
    await workbench.webview().getByText('east.txt').first().waitFor();
    assert.equal(await workbench.notifications().count(), 0);
  });

  it('is told of, and what is shown in its place, when it was deleted', async () => {
    await rm(path.join(workbench.folder, 'seeds/east.txt'));
    await workbench.webview().getByText('west.txt').first().waitFor();
    await workbench
      .notifications()
      .filter({ hasText: '“east.txt” has been deleted. “west.txt” is shown beside “north.txt” now.' })
      .waitFor();
    await workbench.screenshot('gone-sibling');
  });
});
