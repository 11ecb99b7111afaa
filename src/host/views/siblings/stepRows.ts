import * as vscode from 'vscode';
import { commands } from '../../ids';
import type { Searched } from '../../library/scope/searched';

/** Something to do, as a row of a view whose message says why. */
export interface StepRow {
  readonly step: 'compareWith' | 'useFolder' | 'settings';
  readonly article: vscode.Uri;
}

/** What a user can do when no siblings were found. */
export function stepsToSiblings(article: vscode.Uri, searched: Searched): readonly StepRow[] {
  const more = searched.kind === 'folder' ? 'useFolder' : 'settings';
  const steps = vscode.workspace.workspaceFolders
    ? (['compareWith', more] as const)
    : (['compareWith'] as const);
  return steps.map((step) => ({ step, article }));
}

export function stepItem({ step, article }: StepRow): vscode.TreeItem {
  const { label, icon, command, args } = lookOf(step, article);
  const item = new vscode.TreeItem(label);
  item.id = step;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.command = { command, title: label, arguments: args };
  return item;
}

interface Look {
  readonly label: string;
  /** The name of a codicon. */
  readonly icon: string;
  readonly command: string;
  readonly args: unknown[];
}

function lookOf(step: StepRow['step'], article: vscode.Uri): Look {
  const { t } = vscode.l10n;
  switch (step) {
    case 'compareWith':
      return { label: t('Compare with…'), icon: 'mirror', command: commands.compareWith, args: [article] };
    case 'useFolder':
      return {
        label: t('Use This Folder as the Library'),
        icon: 'library',
        command: commands.useFolderAsLibrary,
        args: [article],
      };
    case 'settings':
      return {
        label: t('Change What Is Compared'),
        icon: 'settings-gear',
        command: 'workbench.action.openSettings',
        args: ['parallax.library'],
      };
  }
}
