import type * as vscode from 'vscode';
import type * as v from 'valibot';
import type { workerContract } from '../../protocol/workerContract';

type Requests = (typeof workerContract)['requests'];

/** Asks the worker; see the worker's contract for what can be asked. */
export interface Analyst {
  /** @throws ChannelError (as a rejection), `cancelled` among them. */
  ask<M extends keyof Requests>(
    method: M,
    params: v.InferOutput<Requests[M]['params']>,
    token?: vscode.CancellationToken,
  ): Promise<v.InferOutput<Requests[M]['result']>>;
  /** The worker has been restarted and has forgotten everything: libraries must be put again. */
  readonly onDidForget: vscode.Event<void>;
  readonly onDidName: vscode.Event<{ readonly library: string; readonly done: number; readonly total: number }>;
}
