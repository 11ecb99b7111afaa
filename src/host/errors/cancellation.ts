import * as vscode from 'vscode';

/** Whether an error only says that work was cancelled. */
export function isCancellation(error: unknown): boolean {
  return error instanceof vscode.CancellationError;
}

/**
 * What the promise settles with; the work itself goes on.
 * @throws CancellationError (as a rejection) when the token is cancelled first.
 */
export async function untilCancelled<T>(promise: Promise<T>, token?: vscode.CancellationToken): Promise<T> {
  if (!token) return promise;
  if (token.isCancellationRequested) throw new vscode.CancellationError();
  let subscription: vscode.Disposable | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    subscription = token.onCancellationRequested(() => {
      reject(new vscode.CancellationError());
    });
  });
  try {
    return await Promise.race([promise, cancelled]);
  } finally {
    subscription?.dispose();
  }
}
