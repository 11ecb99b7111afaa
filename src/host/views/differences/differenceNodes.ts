import * as vscode from 'vscode';
import type { Difference, DifferenceKind } from '../../../core/differences/difference';
import { legible } from '../../../core/plain/legible';
import { LineMap } from '../../../core/text/lines';
import { placeOf, type Place } from '../../../protocol/libraryShapes';
import type { Side } from '../../../protocol/pageContract';
import type { OpenComparison } from '../../comparison/openComparison';
import { colors, commands } from '../../ids';
import { articleLabel } from '../../labels/articleLabel';
import { fileName } from '../../labels/fileName';
import {
  conflictsIn,
  differenceIcon,
  differenceKindName,
  differenceKindTitle,
  relationLabel,
  titled,
} from '../../labels/differences';
import { readable } from '../../labels/readable';

/** The differences of one kind. */
export interface DifferenceKindNode {
  readonly type: 'kind';
  readonly kind: DifferenceKind;
  readonly differences: readonly DifferenceNode[];
}
export interface DifferenceNode {
  readonly type: 'difference';
  readonly comparison: OpenComparison;
  readonly difference: Difference;
}
/** Where one side of a difference stands. */
export interface DifferencePlaceNode {
  readonly type: 'place';
  readonly parent: DifferenceNode;
  readonly side: Side;
}
/** Another sentence of that article that states the same value. */
export interface DifferenceAlsoNode {
  readonly type: 'also';
  readonly parent: DifferenceNode;
  readonly side: Side;
  /** Index into the article's sentences. */
  readonly sentence: number;
}
export type DifferenceRow = DifferenceKindNode | DifferenceNode | DifferencePlaceNode | DifferenceAlsoNode;

const kinds = ['figure', 'date', 'name', 'attribution', 'quotation', 'polarity'] as const;

/** Kinds that have any, each with its differences in their order. */
export function differenceRows(
  comparison: OpenComparison,
  differences: readonly Difference[],
): readonly DifferenceKindNode[] {
  return kinds.flatMap((kind) => {
    const own = differences.filter((difference) => difference.kind === kind);
    const nodes = own.map((difference) => ({ type: 'difference', comparison, difference }) as const);
    return nodes.length > 0 ? [{ type: 'kind', kind, differences: nodes }] : [];
  });
}

export function childrenOf(row: DifferenceRow): readonly DifferenceRow[] {
  switch (row.type) {
    case 'kind':
      return row.differences;
    case 'difference':
      return [
        { type: 'place', parent: row, side: 'left' },
        { type: 'place', parent: row, side: 'right' },
      ];
    case 'place':
      return alsoOf(row.parent.difference, row.side).map((sentence) => ({ ...row, type: 'also', sentence }));
    case 'also':
      return [];
  }
}

/** The other sentences in which a side states its value, by index. */
export function alsoOf({ alsoLeft, alsoRight }: Difference, side: Side): readonly number[] {
  return side === 'left' ? alsoLeft : alsoRight;
}

/** Where a side of a difference stands in its file. */
export function filePlace({ comparison, difference }: DifferenceNode, side: Side): Place {
  const { id, text } = comparison.view[side];
  return placeOf(id, new LineMap(text), difference[side]);
}

/** Where a sentence of one of the articles stands in its file; null where there is none. */
export function sentencePlace({ view }: OpenComparison, side: Side, sentence: number): Place | null {
  const { id, text, sentences } = view[side];
  const span = sentences[sentence];
  return span ? placeOf(id, new LineMap(text), span) : null;
}

export function differenceRowItem(row: DifferenceRow): vscode.TreeItem {
  switch (row.type) {
    case 'kind':
      return kindItem(row);
    case 'difference':
      return differenceItem(row);
    case 'place':
      return placeItem(row);
    case 'also':
      return alsoItem(row);
  }
}

function kindItem({ kind, differences }: DifferenceKindNode): vscode.TreeItem {
  const title = differenceKindTitle(kind);
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  const conflicts = conflictsIn(differences.map(({ difference }) => difference));
  const count = String(differences.length);
  item.id = kind;
  item.description =
    conflicts === 0
      ? count
      : conflicts === 1
        ? vscode.l10n.t('{0}, 1 conflict', count)
        : vscode.l10n.t('{0}, {1} conflicts', count, conflicts);
  item.accessibilityInformation = { label: `${title}, ${item.description}` };
  return item;
}

function differenceItem(node: DifferenceNode): vscode.TreeItem {
  const { kind, relation, about, left, right } = node.difference;
  const values = `${readable(left.text, 80)} / ${readable(right.text, 80)}`;
  const item = new vscode.TreeItem(titled(readable(about, 80)), vscode.TreeItemCollapsibleState.Collapsed);
  const color = relation === 'conflict' ? new vscode.ThemeColor(colors.value.border) : undefined;
  item.id = differenceId(node);
  item.description = `${values} · ${relationLabel(node.difference)}`;
  item.tooltip = `${titled(about)}: ${values}\n${relationLabel(node.difference)}`;
  item.iconPath = new vscode.ThemeIcon(differenceIcon(kind), color);
  item.contextValue = 'difference';
  item.command = showCommand(node);
  item.accessibilityInformation = {
    label: [titled(about), values, differenceKindName(kind), relationLabel(node.difference)].join(', '),
  };
  return item;
}

function placeItem(node: DifferencePlaceNode): vscode.TreeItem {
  const { parent, side } = node;
  const { publisher: outlet, title, id } = parent.comparison.view[side];
  const also = alsoOf(parent.difference, side).length;
  const label = readable(parent.difference[side].text, 120);
  const source = articleLabel({ outlet, title, file: fileName(vscode.Uri.parse(id)) });
  const line = filePlace(parent, side).startLine + 1;
  const item = new vscode.TreeItem(
    label,
    also > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  const elsewhere =
    also === 1
      ? vscode.l10n.t('also in 1 other sentence')
      : vscode.l10n.t('also in {0} other sentences', also);
  const at = vscode.l10n.t('{0}, line {1}', source, line);
  item.id = JSON.stringify([differenceId(parent), side]);
  item.description = also > 0 ? `${at} · ${elsewhere}` : at;
  item.tooltip = source;
  item.command = showCommand(node);
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

function alsoItem(node: DifferenceAlsoNode): vscode.TreeItem {
  const { parent, side, sentence } = node;
  const { plain, sentences } = parent.comparison.view[side];
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  const line = (sentencePlace(parent.comparison, side, sentence)?.startLine ?? 0) + 1;
  const text = legible(plain.slice(start, end));
  const label = readable(text, 120);
  const item = new vscode.TreeItem(label);
  item.id = JSON.stringify([differenceId(parent), side, sentence]);
  item.description = vscode.l10n.t('line {0}', line);
  item.tooltip = readable(text, 1000);
  item.command = showCommand(node);
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

function showCommand(node: DifferenceNode | DifferencePlaceNode | DifferenceAlsoNode): vscode.Command {
  return {
    command: commands.showDifference,
    title: vscode.l10n.t('Go to Difference'),
    arguments: [node],
  };
}

/** The same for the same difference, whatever comes and goes around it. */
function differenceId({ difference: { kind, left, right } }: DifferenceNode): string {
  return JSON.stringify([kind, left.start, left.end, right.start, right.end]);
}

/** The difference that a row of the tree, given to a command, is or belongs to. */
export function differenceOf(argument: unknown): DifferenceNode | null {
  if (!isNode(argument)) return null;
  return argument.type === 'difference' ? argument : argument.parent;
}

/** The side of a row that is one of its places. */
export function sideOf(argument: unknown): Side | null {
  return isNode(argument) && argument.type !== 'difference' ? argument.side : null;
}

/** The sentence of a row that is another one of the same value. */
export function sentenceOf(argument: unknown): number | null {
  return isNode(argument) && argument.type === 'also' ? argument.sentence : null;
}

function isNode(argument: unknown): argument is DifferenceNode | DifferencePlaceNode | DifferenceAlsoNode {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'type' in argument &&
    (argument.type === 'difference' || argument.type === 'place' || argument.type === 'also')
  );
}
