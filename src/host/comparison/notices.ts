import * as vscode from 'vscode';
import type { Notice } from '../../protocol/pageContract';
import { fileName } from '../labels/fileName';
import { type UnreadableReason, whyUnreadable } from '../library/files/unreadable';
import { isNowhere, placeName } from '../library/scope/searched';
import type { Looked, AloneReason } from './match';
import type { Subject } from './subject';

/** The next steps that a page can offer. */
export type StepId =
  | 'openAsText'
  | 'chooseSibling'
  | 'useNearest'
  | 'openFolder'
  | 'useFolder'
  | 'settings'
  | 'retry'
  | 'close'
  | 'showLog';

const steps: Readonly<Record<StepId, () => string>> = {
  openAsText: () => vscode.l10n.t('Open as Text'),
  chooseSibling: () => vscode.l10n.t('Compare with…'),
  useNearest: () => vscode.l10n.t('Compare with Nearest Sibling'),
  openFolder: () => vscode.l10n.t('Open Folder…'),
  useFolder: () => vscode.l10n.t('Use This Folder as the Library'),
  settings: () => vscode.l10n.t('Change What Is Compared'),
  retry: () => vscode.l10n.t('Try Again'),
  close: () => vscode.l10n.t('Close'),
  showLog: () => vscode.l10n.t('Show Log'),
};

export function isStepId(id: string): id is StepId {
  return Object.hasOwn(steps, id);
}

function notice(title: string, detail: string, offered: readonly StepId[]): Notice {
  return { title, detail, actions: offered.map((id) => ({ id, label: steps[id]() })) };
}

/** Why nothing stands beside the left article. */
export function aloneNotice(why: AloneReason, looked: Looked, { left, right }: Subject): Notice {
  const { t } = vscode.l10n;
  switch (why) {
    case 'empty':
      return notice(t('This file is empty'), t('There is nothing to compare yet.'), [
        'openAsText',
        'chooseSibling',
      ]);
    case 'noProse':
      return notice(
        t('There is no prose in this file'),
        t('Parallax compares sentences, and it found none here: a list or a table, perhaps.'),
        ['openAsText', 'chooseSibling'],
      );
    case 'noOther':
      return notice(
        t('There is no other text to compare with'),
        isNowhere(looked.searched)
          ? t('No folder is open: open the one with your articles, or choose a file.')
          : t('Parallax looked in {0} for texts (.txt, .md, .html).', placeName(looked.searched)),
        [wayToMore(looked), 'chooseSibling', 'openAsText'],
      );
    case 'noSibling':
      return notice(t('No other article tells the same story'), nothingFound(looked), [
        'chooseSibling',
        wayToMore(looked),
        'openAsText',
      ]);
    case 'missing':
    case 'binary':
    case 'conflict':
    case 'report':
    case 'large':
    case 'failed': {
      const { title, detail } = whyUnreadable(why, (right ?? left).uri);
      return notice(title, detail, ['useNearest', 'chooseSibling', 'retry']);
    }
  }
}

/** Where siblings were looked for in vain, in a sentence. */
export function nothingFound({ searched, others }: Looked): string {
  if (isNowhere(searched)) return vscode.l10n.t('No folder is open in which there could be other texts.');
  const place = placeName(searched);
  if (others === 0) return vscode.l10n.t('There is no other text in {0}.', place);
  if (others === 1)
    return vscode.l10n.t('The one other text in {0} does not have enough in common with it.', place);
  return vscode.l10n.t('None of the {0} other texts in {1} has enough in common with it.', others, place);
}

/** The step that leads to more articles. */
function wayToMore({ searched }: Looked): StepId {
  if (vscode.workspace.workspaceFolders === undefined) return 'openFolder';
  return searched.kind === 'folder' ? 'useFolder' : 'settings';
}

/** Why a file is not shown. */
export function unreadableNotice(reason: UnreadableReason | 'noVersion', uri: vscode.Uri): Notice {
  if (reason === 'noVersion') {
    return notice(
      vscode.l10n.t('“{0}” no longer holds these versions', fileName(uri)),
      vscode.l10n.t('It has been edited since they were put beside each other.'),
      ['openAsText', 'close'],
    );
  }
  const { title, detail } = whyUnreadable(reason, uri);
  return notice(title, detail, waysOut[reason]);
}

const waysOut: Readonly<Record<UnreadableReason, readonly StepId[]>> = {
  missing: ['retry', 'close'],
  binary: ['openAsText'],
  conflict: ['openAsText', 'retry'],
  report: ['openAsText'],
  large: ['openAsText'],
  failed: ['retry', 'showLog', 'openAsText'],
};

/** Over the text that a file had before it was deleted. */
export function deletedNotice(uri: vscode.Uri): Notice {
  return notice(
    vscode.l10n.t('“{0}” has been deleted', fileName(uri)),
    vscode.l10n.t('This is the text that it had.'),
    ['close', 'retry'],
  );
}

export function failureNotice(): Notice {
  return notice(vscode.l10n.t('The comparison could not be made'), vscode.l10n.t('The log tells more.'), [
    'retry',
    'showLog',
    'openAsText',
  ]);
}

/** While a first comparison takes its time. */
export function slowNotice(uri: vscode.Uri): Notice {
  return notice(
    vscode.l10n.t('Still reading “{0}” and the articles it is compared with', fileName(uri)),
    vscode.l10n.t('Long texts and large folders take a while. The comparison appears here.'),
    ['openAsText'],
  );
}
