import * as vscode from 'vscode';
import { ChannelError } from '../../protocol/channel';

/** Whether an error only says that work was cancelled. */
export function isCancellation(error: unknown): boolean {
  return (
    error instanceof vscode.CancellationError ||
    (error instanceof ChannelError && error.failure === 'cancelled')
  );
}
