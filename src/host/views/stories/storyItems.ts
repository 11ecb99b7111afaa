import * as vscode from 'vscode';
import type { ListedStory } from '../../../core/stories/storyList';
import { commands } from '../../ids';
import { type ArticleName, articleLabel } from '../../labels/articleLabel';
import { readable } from '../../labels/readable';

/** A story; commands on its row mean the article that it is named by. */
export interface StoryNode {
  readonly uri: vscode.Uri;
  readonly story: ListedStory;
  readonly title: string;
  /** The active article, where it is one of the story. */
  readonly open: vscode.Uri | null;
  /** Whether the active tab shows the story. */
  readonly isShown: boolean;
}

interface ArticleNode {
  readonly uri: vscode.Uri;
  readonly name: ArticleName;
  /** The mean of its scores with the others of its story. */
  readonly alike: number;
  /** The active article, where it is one of the story. */
  readonly open: vscode.Uri | null;
}

/** Stories that are listed once their row is opened. */
interface MoreNode {
  readonly stories: readonly ListedStory[];
}

export type StoryRow = StoryNode | ArticleNode | MoreNode;

export function isStory(row: StoryRow): row is StoryNode {
  return 'story' in row;
}

export function isMore(row: StoryRow): row is MoreNode {
  return 'stories' in row;
}

/** How much of a title is in a row, in UTF-16 units. */
const longestTitle = 120;

export function storyItem(row: StoryRow): vscode.TreeItem {
  if (isMore(row)) return moreItem(row);
  return isStory(row) ? nodeItem(row) : articleItem(row);
}

function nodeItem({ story, title, open, isShown }: StoryNode): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const isOwn = open !== null || isShown;
  const item = new vscode.TreeItem(readable(title, longestTitle), isOwn ? Expanded : Collapsed);
  // Another id where it is that of the active tab: a row keeps whether it is open.
  item.id = JSON.stringify([story.central[0], isOwn]);
  const count = vscode.l10n.t('{0} articles', story.articles.length);
  const shown = isShown ? [vscode.l10n.t('shown')] : [];
  item.description = [...shown, count].join(' · ');
  item.accessibilityInformation = { label: [readable(title, longestTitle), count, ...shown].join(', ') };
  item.iconPath = new vscode.ThemeIcon(isShown ? 'open-preview' : 'references');
  item.contextValue = 'story';
  item.tooltip = readable(title);
  return item;
}

function articleItem({ uri, name, alike, open }: ArticleNode): vscode.TreeItem {
  const isOpen = uri.toString() === open?.toString();
  const title = readable(name.title ?? articleLabel(name), longestTitle);
  const score = vscode.l10n.t('{0} %', Math.round(alike * 100));
  // As in the view of siblings the score comes first: in a narrow view the text behind a title is cut off.
  const item = new vscode.TreeItem(`${score} · ${title}`);
  const label = name.title === null ? [] : [articleLabel(name)];
  const state = isOpen ? [vscode.l10n.t('open')] : [];
  item.id = JSON.stringify(['article', uri.toString(), isOpen]);
  item.description = [...state, ...label].join(' · ');
  item.iconPath = new vscode.ThemeIcon(isOpen ? 'circle-filled' : 'file');
  item.contextValue = 'storyArticle';
  item.tooltip = [
    readable(name.title ?? name.file),
    ...label,
    vscode.l10n.t('{0} % alike the others of its story', Math.round(alike * 100)),
  ].join('\n');
  item.accessibilityInformation = { label: [title, ...label, score, ...state].join(', ') };
  item.command =
    open && !isOpen
      ? {
          command: commands.openSibling,
          title: vscode.l10n.t('Compare with This Article'),
          arguments: [open, uri],
        }
      : {
          command: commands.compareWithNearest,
          title: vscode.l10n.t('Compare with the Nearest'),
          arguments: [uri],
        };
  return item;
}

function moreItem({ stories }: MoreNode): vscode.TreeItem {
  const label = vscode.l10n.t('{0} more stories', stories.length.toLocaleString(vscode.env.language));
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = JSON.stringify(['more', stories.length]);
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  return item;
}
