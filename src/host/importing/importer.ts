import * as vscode from 'vscode';
import { Channel, ChannelError } from '../../protocol/channel';
import {
  type DocumentsAnswer,
  type ImportAnswer,
  importContract,
  importEvents,
} from '../../protocol/importContract';
import type { Log } from '../errors/log';
import type { Platform } from '../platform';

/** A large PDF takes its time on a slow machine; one that takes for ever can be cancelled. */
const answerTimeout = 600_000;

/** The program that makes text files of pages and documents, from its first question until it is disposed of. */
export class Importer implements vscode.Disposable {
  readonly #channel: Channel<typeof importEvents, typeof importContract>;
  readonly #end: () => void;
  #death = '';

  constructor(platform: Platform, log: Log) {
    const process = platform.startImporter();
    this.#end = () => {
      process.terminate();
    };
    this.#channel = new Channel({
      port: process,
      incoming: importEvents,
      handlers: { requests: {}, events: {} },
      outgoing: importContract,
      onProblem: (problem) => {
        log.error(problem);
      },
      timeout: answerTimeout,
    });
    process.onDeath((reason) => {
      this.#death = reason;
      this.#channel.dispose();
    });
  }

  /** @throws CancellationError when the token is cancelled first, ChannelError (as rejections) */
  async file(name: string, bytes: Uint8Array, token: vscode.CancellationToken): Promise<ImportAnswer> {
    return this.#asked(this.#channel.request('file', { name, bytes }, token));
  }

  /** Likewise, of each document of a file. */
  async documents(
    name: string,
    bytes: Uint8Array,
    token: vscode.CancellationToken,
  ): Promise<DocumentsAnswer> {
    return this.#asked(this.#channel.request('documents', { name, bytes }, token));
  }

  /** Likewise, of what was copied. */
  async clipboard(text: string): Promise<ImportAnswer> {
    return this.#asked(this.#channel.request('clipboard', { text }));
  }

  dispose(): void {
    this.#channel.dispose();
    this.#end();
  }

  async #asked<A>(answer: Promise<A>): Promise<A> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof ChannelError && error.failure === 'cancelled')
        throw new vscode.CancellationError();
      if (this.#death !== '') throw new ChannelError('closed', `The import has stopped: ${this.#death}`);
      throw error;
    }
  }
}
