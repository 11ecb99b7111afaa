import * as vscode from 'vscode';
import { openPlace } from '../../textEditor/navigation/place';
import {
  differenceOf,
  filePlace,
  sentenceOf,
  sentencePlace,
  sideOf,
} from '../../views/differences/differenceNodes';
import type { OpenComparison } from '../../comparison/openComparison';
import type { Command } from '../command';

/** Goes to a difference of the tree: on the page that shows its comparison, else in the text. */
export const showDifference: Command = async ({ comparisons }, [row]) => {
  const node = differenceOf(row);
  if (!node) throw new TypeError('A row of the Differences view is needed.');
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const own = node.comparison.right.uri.toString() === active ? 'right' : 'left';
  const side = sideOf(row) ?? own;
  const sentence = sentenceOf(row);
  const tab = comparisons.activeTab;
  if (tab?.comparison && isOfSameTexts(tab.comparison, node.comparison)) {
    if (sentence === null) await tab.showDifference(node.difference);
    else tab.showPlace(side, node.comparison.view[side].sentences[sentence]?.start ?? 0);
    return;
  }
  const other = sentence === null ? null : sentencePlace(node.comparison, side, sentence);
  await openPlace(other ?? filePlace(node, side));
};

function isOfSameTexts(one: OpenComparison, other: OpenComparison): boolean {
  return (['left', 'right'] as const).every(
    (side) =>
      one[side].source.id === other[side].source.id && one[side].fingerprint === other[side].fingerprint,
  );
}
