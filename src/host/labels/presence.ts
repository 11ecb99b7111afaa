import * as vscode from 'vscode';
import type { Presence } from '../../core/entities/card';
import { fileName } from './fileName';
import { verbatim } from './verbatim';
import type { OpenComparison } from '../comparison/openComparison';

/** Where an entity is named in the open comparison. */
export function presenceLabel(presence: Presence, { left, right, view }: OpenComparison): string {
  switch (presence) {
    case 'both':
      return vscode.l10n.t('in both');
    case 'left':
      return onlyIn(view.left.publisher, view.right.publisher, left.uri);
    case 'right':
      return onlyIn(view.right.publisher, view.left.publisher, right.uri);
    case 'neither':
      return vscode.l10n.t('in neither');
  }
}

/** By its outlet, unless the other side has the same one or it is not known. */
function onlyIn(outlet: string | null, other: string | null, uri: vscode.Uri): string {
  return vscode.l10n.t(
    'only in {0} of the two',
    verbatim(outlet === null || outlet === other ? fileName(uri) : outlet),
  );
}
