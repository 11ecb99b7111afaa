import { reportComparison } from '../../../core/reports/comparisonReport';
import { differenceMarkdown } from '../../../core/reports/markdown';
import * as vscode from 'vscode';
import { copyText } from '../../comparison/actions/copying';
import { fileName } from '../../labels/fileName';
import { differenceOf } from '../../views/differences/differenceNodes';
import type { Command } from '../command';
import { askHost } from '../page/askHost';

/** Copies a difference of the tree or, from the palette, the one that the active page went to last. */
export const copyDifference: Command = async (services, args) => {
  const node = differenceOf(args[0]);
  if (!node) {
    await askHost('copyDifference')(services, args);
    return;
  }
  const { left, right, view } = node.comparison;
  const report = reportComparison(view, { left: fileName(left.uri), right: fileName(right.uri) });
  await copyText(differenceMarkdown(report, node.difference, vscode.l10n.t));
};
