import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import assert from 'node:assert/strict';
import { openStories, type Workbench } from '../editor';

const told = `The harbour of Vik was closed on Monday because ice had broken two piers, Mayor Liv Aas said.

Nobody was hurt when the piers of the harbour went down, and the ferry to Nordby will sail from Ness.`;

describe('A sibling that goes while it is shown', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openStories({
      'seeds/north.txt': `Vik closes its harbour\n\n${told}\n`,
      'seeds/south.txt': `Vik closes its harbour\n\n${told}\n\nThe mayor expects it to open in a week.\n`,
      'seeds/west.txt': `Ice closes the harbour of Vik\n\n${told.slice(0, 94)}\n\nIt has been cold for a month, and fishermen wait.\n`,
    });
  });

  after(async () => {
    await workbench.close();
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
