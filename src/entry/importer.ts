// Makes text files of pages and documents, as a worker thread of Node and as a worker of the browser: one file for both, as
// it is large. It is started when something is imported, and ended when that is done.
import { serveImports } from '../worker/serveImports';
import type { Port } from '../protocol/port';

declare const self: DedicatedWorkerGlobalScope;

/** What a worker thread of Node has and a worker of the browser has not. */
interface NodeProcess {
  readonly getBuiltinModule?: (name: 'node:worker_threads') => {
    readonly parentPort: {
      postMessage(message: unknown): void;
      on(name: 'message', listener: (message: unknown) => void): void;
    } | null;
  };
}

function portOfNode(): Port | null {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const port = process?.getBuiltinModule?.('node:worker_threads').parentPort;
  return port
    ? {
        post: (message) => {
          port.postMessage(message);
        },
        listen: (listener) => {
          port.on('message', listener);
        },
      }
    : null;
}

const portOfBrowser: Port = {
  post: (message) => {
    self.postMessage(message);
  },
  listen: (listener) => {
    self.onmessage = (event: MessageEvent<unknown>) => {
      listener(event.data);
    };
  },
};

serveImports(portOfNode() ?? portOfBrowser, (bytes, encoding, fatal) =>
  new TextDecoder(encoding, { fatal }).decode(bytes),
);
