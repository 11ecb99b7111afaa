import * as vscode from 'vscode';
import { openPlace } from '../../textEditor/navigation/place';
import { differenceOf, filePlace, sideOf } from '../../views/differences/differenceNodes';
import type { OpenComparison } from '../../comparison/openComparison';
import type { Command } from '../command';

/** Goes to a difference of the tree: on the page that shows its comparison, else in the text. */
export const showDifference: Command = async ({ comparisons }, [row]) => {
  const node = differenceOf(row);
  if (!node) throw new TypeError('A row of the Differences view is needed.');
  const tab = comparisons.activeTab;
  if (tab?.comparison && isOfSameTexts(tab.comparison, node.comparison)) {
    await tab.showDifference(node.difference);
    return;
  }
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const own = node.comparison.right.uri.toString() === active ? 'right' : 'left';
  await openPlace(filePlace(node, sideOf(row) ?? own));
};

function isOfSameTexts(one: OpenComparison, other: OpenComparison): boolean {
  return (['left', 'right'] as const).every(
    (side) =>
      one[side].source.id === other[side].source.id && one[side].fingerprint === other[side].fingerprint,
  );
}
