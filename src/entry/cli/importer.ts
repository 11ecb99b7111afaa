import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Channel } from '../../protocol/channel';
import { type DocumentsAnswer, importContract, importEvents } from '../../protocol/importContract';

/** A large PDF takes its time on a slow machine. */
const answerTimeout = 300_000;

/** Asks the program that makes text files of pages and documents, which lies beside this one and runs on a thread of its own. */
export class Importer {
  readonly #worker = new Worker(path.join(__dirname, 'importer.js'));
  readonly #channel: Channel<typeof importEvents, typeof importContract>;
  #died: (error: Error) => void = () => undefined;
  readonly #death = new Promise<never>((_, reject) => {
    this.#died = reject;
  });

  constructor() {
    this.#death.catch(() => undefined);
    this.#worker.on('error', (error) => {
      this.#died(error);
    });
    this.#channel = new Channel({
      port: {
        post: (message) => {
          this.#worker.postMessage(message);
        },
        listen: (listener) => {
          this.#worker.on('message', listener);
        },
      },
      incoming: importEvents,
      handlers: { requests: {}, events: {} },
      outgoing: importContract,
      onProblem: this.#died,
      timeout: answerTimeout,
    });
  }

  documents(name: string, bytes: Uint8Array): Promise<DocumentsAnswer> {
    return Promise.race([this.#channel.request('documents', { name, bytes }), this.#death]);
  }

  async end(): Promise<void> {
    this.#channel.dispose();
    await this.#worker.terminate();
  }
}
