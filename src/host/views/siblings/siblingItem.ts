import * as vscode from 'vscode';
import type { Sibling } from '../../../core/siblings/sibling';
import { articleLabel } from '../../labels/articleLabel';
import type { ArticleName } from '../../labels/articleLabel';
import { siblingReasons } from '../../labels/siblingReasons';
import { commands } from '../../ids';
import { appendReadable, newMarkdown } from '../../labels/markdown';
import { readable } from '../../labels/readable';

/** A sibling as the view lists it. */
export interface SiblingNode {
  readonly article: vscode.Uri;
  readonly sibling: Sibling;
  readonly name: ArticleName;
  /** From 1, the nearest. */
  readonly position: number;
  /** Whether the article stands beside it now. */
  readonly isShown: boolean;
}

export function siblingItem({ article, sibling, name, position, isShown }: SiblingNode): vscode.TreeItem {
  const uri = vscode.Uri.parse(sibling.id);
  const title = readable(name.title ?? articleLabel(name), 120);
  const score = vscode.l10n.t('{0} %', Math.round(sibling.score * 100));
  // The score comes first: in a narrow view the text behind a title is cut off.
  const item = new vscode.TreeItem(`${score} · ${title}`);
  item.id = JSON.stringify([article.toString(), sibling.id]);
  const shown = isShown ? [vscode.l10n.t('shown')] : [];
  item.description = [...shown, ...(name.title === null ? [] : [articleLabel(name)])].join(' · ');
  item.iconPath = new vscode.ThemeIcon(isShown ? 'open-preview' : 'file');
  item.command = {
    command: commands.openSibling,
    title: vscode.l10n.t('Compare with This Article'),
    arguments: [article, uri],
  };
  item.accessibilityInformation = {
    label: [
      vscode.l10n.t('Sibling {0}', position),
      title,
      articleLabel(name),
      vscode.l10n.t('{0} % alike', Math.round(sibling.score * 100)),
      ...shown,
    ].join(', '),
  };
  return item;
}

/** Why an article is a sibling, for the tooltip. */
export function siblingTooltip({ sibling: { score, why }, name }: SiblingNode): vscode.MarkdownString {
  const markdown = newMarkdown();
  const lines = [
    articleLabel(name),
    vscode.l10n.t('{0} % alike', Math.round(score * 100)),
    ...siblingReasons(why),
  ];
  if (name.title !== null) {
    markdown.appendMarkdown('**');
    appendReadable(markdown, name.title);
    markdown.appendMarkdown('**\n\n');
  }
  for (const line of lines) {
    appendReadable(markdown, line);
    markdown.appendMarkdown('\n\n');
  }
  return markdown;
}
