import assert from 'node:assert/strict';
import v8 from 'node:v8';
import vm from 'node:vm';
import { openComparison, parallax, shownComparison } from '../parallax';
import { closeAllEditors, eventually, seed } from '../workspace';

/** How many tabs are opened and closed. */
const tabs = 12;

/** Takes away what nothing holds any more. */
function collectGarbage(): void {
  v8.setFlagsFromString('--expose-gc');
  (vm.runInNewContext('gc') as () => void)();
}

async function openAndClose(): Promise<WeakRef<object>> {
  const tab = await openComparison(await seed('000'));
  await shownComparison(tab, 'the comparison');
  const held = new WeakRef<object>(tab);
  await closeAllEditors();
  return held;
}

describe('A comparison that is closed', () => {
  it('is held by nothing any more', async () => {
    const held: WeakRef<object>[] = [];
    for (let tab = 0; tab < tabs; tab++) held.push(await openAndClose());
    const { comparisons } = await parallax();
    assert.equal(comparisons.activeTab, undefined);
    // What was shown last may still be held by who shows what is active.
    await eventually('the tabs are gone', () => {
      collectGarbage();
      return held.filter((tab) => tab.deref() !== undefined).length <= 1;
    });
  });
});
