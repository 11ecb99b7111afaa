import type { Port } from '../protocol/port';

/** What VS Code puts into a webview; may be acquired once. */
interface WebviewApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): WebviewApi;

export interface Editor {
  readonly port: Port;
  /** What the page keeps for the time when it is created again; undefined at first. */
  readonly storage: Pick<WebviewApi, 'getState' | 'setState'>;
}

export function connectToEditor(): Editor {
  const api = acquireVsCodeApi();
  return {
    port: {
      post: (message) => {
        api.postMessage(message);
      },
      listen: (listener) => {
        window.addEventListener('message', (event: MessageEvent<unknown>) => {
          listener(event.data);
        });
      },
    },
    storage: api,
  };
}
