import * as vscode from 'vscode';
import { ChannelError } from '../../protocol/channel';

/** Whether work ended because nobody wants its result any more. */
export function isCancellation(error: unknown): boolean {
  return (
    error instanceof vscode.CancellationError ||
    (error instanceof ChannelError && error.failure === 'cancelled')
  );
}
