import * as vscode from 'vscode';
import { Channel, ChannelError } from '../../protocol/channel';
import { workerContract, workerEvents } from '../../protocol/workerContract';
import { readOptions } from '../settings';
import type { WorkerProcess } from '../../protocol/port';
import type { Platform } from '../platform';
import type {
  WorkerClient,
  Answer,
  Asked,
  ExtractionProgress,
  Question,
  Restart,
  StoryProgress,
} from './workerClient';

/** A worker that dies again within this time is not restarted by itself. */
const restartWindow = 60_000;
/** Long enough for the comparison of two very long texts on a slow machine. */
const answerTimeout = 120_000;
/**
 * Questions that fill or store a library. A worker is not asked them for the one that died: it does not hold the same yet, and is
 * told everything anew by who fills its libraries.
 */
const ofItsTime: ReadonlySet<Question> = new Set(['restore', 'store', 'storeStories', 'put', 'remove']);
/** Questions that never wait until the libraries are restored after a restart: that waits for them. */
const changes: ReadonlySet<Question> = new Set([...ofItsTime, 'loadModel', 'configure', 'clear']);
/** Questions that need the model of names; others are answered sooner without it. */
const aboutNames: ReadonlySet<Question> = new Set([
  'differences',
  'story',
  'storyReport',
  'mentions',
  'entities',
  'occurrences',
  'card',
]);

type Wire = Channel<typeof workerEvents, typeof workerContract>;
type State =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly process: WorkerProcess;
      readonly wire: Wire;
      readonly restored: Promise<void>;
      /** Sends the model of names, once. */
      readonly loadModel: () => void;
    }
  | { readonly kind: 'down'; readonly since: number; readonly reason: string }
  | { readonly kind: 'disposed' };

/**
 * Runs the worker: starts it at the first question, restarts it once when it dies and asks the open questions again. At a
 * second death within a minute it stays down and says so once, with a way to start it again.
 */
export class SupervisedWorker implements WorkerClient {
  readonly #restarted = new vscode.EventEmitter<Restart>();
  readonly #extract = new vscode.EventEmitter<ExtractionProgress>();
  readonly onDidRestart = this.#restarted.event;
  readonly #advanceStory = new vscode.EventEmitter<StoryProgress>();
  readonly onDidExtract = this.#extract.event;
  readonly onDidAdvanceStory = this.#advanceStory.event;
  #state: State = { kind: 'idle' };
  #lastDeath = -Infinity;

  constructor(
    private readonly platform: Platform,
    private readonly model: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  async ask<M extends Question>(
    method: M,
    params: Asked<M>,
    token?: vscode.CancellationToken,
  ): Promise<Answer<M>> {
    for (;;) {
      const { wire, restored, loadModel } = this.#running();
      if (aboutNames.has(method)) loadModel();
      if (!changes.has(method)) await restored;
      try {
        return await wire.request(method, params, token);
      } catch (error) {
        if (error instanceof ChannelError && error.failure === 'cancelled')
          throw new vscode.CancellationError();
        const died = error instanceof ChannelError && error.failure === 'closed' && !this.#uses(wire);
        const isOver = this.#state.kind === 'disposed' || token?.isCancellationRequested;
        if (!died || isOver || ofItsTime.has(method)) throw error;
      }
    }
  }

  /** Restarts the worker; its libraries are put again. */
  restart(): void {
    if (this.#state.kind === 'disposed') return;
    if (this.#state.kind === 'running') this.#stop(this.#state);
    this.#start(true);
  }

  dispose(): void {
    if (this.#state.kind === 'running') this.#stop(this.#state);
    this.#state = { kind: 'disposed' };
    this.#restarted.dispose();
    this.#extract.dispose();
    this.#advanceStory.dispose();
  }

  #uses(wire: Wire): boolean {
    return this.#state.kind === 'running' && this.#state.wire === wire;
  }

  #running(): Extract<State, { kind: 'running' }> {
    switch (this.#state.kind) {
      case 'running':
        return this.#state;
      case 'idle':
        return this.#start(false);
      case 'down':
        if (Date.now() - this.#state.since > restartWindow) return this.#start(true);
        throw new ChannelError('closed', `The analysis has stopped: ${this.#state.reason}`);
      case 'disposed':
        throw new ChannelError('closed', 'Parallax is shutting down.');
    }
  }

  #start(again: boolean): Extract<State, { kind: 'running' }> {
    const process = this.platform.startWorker();
    const wire: Wire = new Channel({
      port: process,
      incoming: workerEvents,
      handlers: {
        requests: {},
        events: {
          extractionProgress: (progress) => {
            this.#extract.fire(progress);
          },
          storyProgress: (progress) => {
            this.#advanceStory.fire(progress);
          },
          problem: (problem) => {
            this.log.error(problem);
          },
        },
      },
      outgoing: workerContract,
      onProblem: (problem) => {
        this.log.error(problem);
      },
      timeout: answerTimeout,
    });
    process.onDeath((reason) => {
      this.#died(wire, reason);
    });
    const restoring: Promise<unknown>[] = [];
    let restore: () => void = () => undefined;
    const restored = new Promise<void>((resolve) => {
      restore = resolve;
    });
    let modelLoaded: Promise<void> | undefined;
    const loadModel = (): void => {
      modelLoaded ??= this.#loadModel(wire);
    };
    const state = { kind: 'running', process, wire, restored, loadModel } as const;
    this.#state = state;
    void this.#configure(wire);
    if (again) this.#restarted.fire({ waitUntil: (promise) => restoring.push(promise) });
    void Promise.allSettled(restoring).then(restore);
    return state;
  }

  async #configure(wire: Wire): Promise<void> {
    try {
      await wire.request('configure', readOptions());
    } catch (error) {
      if (this.#uses(wire)) this.log.error('Articles are read with the usual settings.', error);
    }
  }

  /** Sends the model of names; without it names are found less well, and everything else works. */
  async #loadModel(wire: Wire): Promise<void> {
    let model: Uint8Array | null = null;
    try {
      model = await vscode.workspace.fs.readFile(this.model);
    } catch (error) {
      this.log.error('The model of names cannot be read; names are found by lists and patterns.', error);
    }
    try {
      await wire.request('loadModel', { model });
    } catch (error) {
      if (this.#uses(wire)) this.log.error('The model of names is of no use.', error);
    }
  }

  #stop({ process, wire }: Extract<State, { kind: 'running' }>): void {
    process.terminate();
    wire.dispose();
  }

  #died(wire: Wire, reason: string): void {
    if (this.#state.kind !== 'running' || this.#state.wire !== wire) return;
    const now = Date.now();
    const before = this.#lastDeath;
    this.#lastDeath = now;
    this.log.error(`The analysis worker ended unexpectedly: ${reason}`);
    if (now - before > restartWindow) {
      this.#start(true);
    } else {
      this.#state = { kind: 'down', since: now, reason };
      void this.#offerRestart();
    }
    wire.dispose();
  }

  async #offerRestart(): Promise<void> {
    const restart = vscode.l10n.t('Restart');
    const showLog = vscode.l10n.t('Show Log');
    const choice = await vscode.window.showErrorMessage(
      vscode.l10n.t('Parallax’s analysis has stopped twice in a minute. Your files are unharmed.'),
      restart,
      showLog,
    );
    if (choice === showLog) this.log.show();
    if (choice === restart && this.#state.kind === 'down') this.restart();
  }
}
