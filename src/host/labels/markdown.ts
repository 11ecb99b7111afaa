import * as vscode from 'vscode';
import type { Place } from '../../protocol/libraryShapes';
import { commands } from '../ids';
import { readable } from './readable';

/** Markdown that may show our icons and follow our one link; nothing else in it is trusted. */
export function newMarkdown(): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: [commands.openMention] };
  markdown.supportHtml = false;
  return markdown;
}

/**
 * Adds text that others wrote, as text. Word by word, since `appendText` makes every space unbreakable; dots, colons and
 * at-signs as character references, so that no address in it becomes a link, and ampersands, so that it has none of its own.
 */
export function appendReadable(markdown: vscode.MarkdownString, text: string, longest?: number): void {
  for (const part of readable(text, longest).split(/([ .:@&])/)) {
    if (part === ' ') markdown.appendMarkdown(' ');
    else if (/^[.:@&]$/.test(part)) markdown.appendMarkdown(`&#${part.charCodeAt(0)};`);
    else markdown.appendText(part);
  }
}

/** Adds a link that opens an article at a place. */
export function appendLink(markdown: vscode.MarkdownString, label: string, place: Place): void {
  const target = `command:${commands.openMention}?${encodeURIComponent(JSON.stringify([place]))}`;
  markdown.appendMarkdown('[');
  appendReadable(markdown, label);
  markdown.appendMarkdown(`](${target})`);
}
