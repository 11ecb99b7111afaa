import * as vscode from 'vscode';
import type { EntityRow, MentionRow } from '../../../protocol/workerContract';
import { articleLabel } from '../../labels/articleLabel';
import type { ArticleName } from '../../labels/articleLabel';
import type { OpenComparison } from '../../comparison/openComparison';
import { colors, commands } from '../../ids';
import { presenceUri } from './entityBadges';
import { kindIcon, kindName, kindTitle } from '../../labels/kinds';
import type { ListedKind } from '../../labels/kinds';
import { presenceLabel } from '../../labels/presence';
import { oneLine, readable } from '../../labels/readable';

export interface KindNode {
  readonly type: 'kind';
  readonly kind: ListedKind;
}
export interface EntityNode {
  readonly type: 'entity';
  readonly parent: KindNode;
  readonly id: string;
}
/** The mentions of an entity in one article. */
export interface ArticleNode {
  readonly type: 'article';
  readonly parent: EntityNode;
  readonly article: string;
  readonly name: ArticleName;
  readonly mentions: readonly MentionRow[];
}
export interface MentionNode {
  readonly type: 'mention';
  readonly parent: ArticleNode;
  readonly mention: MentionRow;
}
export type ListNode = KindNode | EntityNode | ArticleNode | MentionNode;

/** How much of a line stands before the name in a narrow view. */
const leadIn = 24;

/** Stays the same for the same entity, article or mention when the list changes. */
export function nodeId(node: ListNode): string {
  switch (node.type) {
    case 'kind':
      return node.kind;
    case 'entity':
      return JSON.stringify([node.id]);
    case 'article':
      return JSON.stringify([node.parent.id, node.article]);
    case 'mention': {
      const { startLine, startCharacter } = node.mention.place;
      return JSON.stringify([node.parent.parent.id, node.parent.article, startLine, startCharacter]);
    }
  }
}

export function kindItem(
  { kind }: KindNode,
  rows: readonly EntityRow[],
  isExpanded: boolean,
): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const title = kindTitle(kind);
  const item = new vscode.TreeItem(title, isExpanded ? Expanded : Collapsed);
  const inBoth = rows.filter(({ presence }) => presence === 'both').length;
  const count = String(rows.length);
  item.description = inBoth > 0 ? vscode.l10n.t('{0}, {1} in both', count, inBoth) : count;
  item.accessibilityInformation = { label: `${title}, ${item.description}` };
  return item;
}

export function entityItem(row: EntityRow, open: OpenComparison | null): vscode.TreeItem {
  const name = readable(row.name, 120);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const presence = row.presence && open ? [presenceLabel(row.presence, open)] : [];
  const mentions =
    row.mentions === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', row.mentions);
  const sources = row.sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', row.sources);
  item.description = [...presence, mentions, sources].join(' · ');
  const color = row.presence === 'both' ? new vscode.ThemeColor(colors.inBoth) : undefined;
  item.iconPath = new vscode.ThemeIcon(kindIcon(row.kind), color);
  if (row.presence) item.resourceUri = presenceUri(row.presence);
  item.accessibilityInformation = {
    label: [name, kindName(row.kind), ...presence, mentions, sources].join(', '),
  };
  return item;
}

export function articleItem({ name, mentions }: ArticleNode): vscode.TreeItem {
  const label = articleLabel(name);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon('file');
  item.description = String(mentions.length);
  item.tooltip = name.title === null ? label : `${readable(name.title)}\n${label}`;
  item.accessibilityInformation = {
    label:
      mentions.length === 1
        ? vscode.l10n.t('{0}, 1 mention', label)
        : vscode.l10n.t('{0}, {1} mentions', label, mentions.length),
  };
  return item;
}

export function mentionItem({ mention, parent }: MentionNode): vscode.TreeItem {
  const { line, text, place } = mention;
  const at = line.startsWith(text, place.startCharacter)
    ? place.startCharacter
    : Math.max(0, line.indexOf(text));
  const before = tail(oneLine(line.slice(0, at)));
  const named = oneLine(line.slice(at, at + text.length));
  const label = before + named + oneLine(line.slice(at + text.length));
  const item = new vscode.TreeItem({ label, highlights: [[before.length, before.length + named.length]] });
  const lineNumber = place.startLine + 1;
  item.description = vscode.l10n.t('line {0}', lineNumber);
  item.tooltip = readable(line);
  item.command = { command: commands.openMention, title: vscode.l10n.t('Go to Mention'), arguments: [place] };
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}, line {1} of {2}', label, lineNumber, articleLabel(parent.name)),
  };
  return item;
}

/** The end of a text, from a word on. */
function tail(text: string): string {
  if (text.length <= leadIn) return text;
  const space = text.indexOf(' ', text.length - leadIn);
  return `…${space < 0 ? '' : text.slice(space + 1)}`;
}
