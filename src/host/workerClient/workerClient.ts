import type * as vscode from 'vscode';
import type { EventParams, Params, Result } from '../../protocol/channel';
import type { workerContract, workerEvents } from '../../protocol/workerContract';

export type Question = keyof (typeof workerContract)['requests'];
export type Asked<M extends Question> = Params<typeof workerContract, M>;
export type Answer<M extends Question> = Result<typeof workerContract, M>;

/** How far the extraction of entities has come in a library. */
export type ExtractionProgress = EventParams<typeof workerEvents, 'extractionProgress'>;

/** How far the reading of a story has come. */
export type StoryProgress = EventParams<typeof workerEvents, 'storyProgress'>;

/** Sent to whoever fills the worker's libraries, after the worker has lost them. */
export interface Restart {
  /** Questions are held back until the promise has settled. */
  waitUntil(restored: Promise<unknown>): void;
}

/** Asks the worker; see the worker's contract for what can be asked. */
export interface WorkerClient {
  /** @throws CancellationError when the token is cancelled first, ChannelError (as rejections) */
  ask<M extends Question>(method: M, params: Asked<M>, token?: vscode.CancellationToken): Promise<Answer<M>>;
  /** The worker has been restarted and has forgotten everything: libraries must be put again. */
  readonly onDidRestart: vscode.Event<Restart>;
  readonly onDidExtract: vscode.Event<ExtractionProgress>;
  readonly onDidAdvanceStory: vscode.Event<StoryProgress>;
  dispose(): void;
}
