// Stands in a browser for what VS Code puts into a page: `acquireVsCodeApi` and the theme.
import type { Port } from '../../src/protocol/port';

declare global {
  interface Window {
    acquireVsCodeApi(): unknown;
    theme: { readonly className: string; readonly variables: Readonly<Record<string, string>> };
  }
}

/** Pages in one tab after the other keep nothing for each other. */
const storageKey = `state of ${location.search}`;

/** What the page would find after it was created again. */
function saved(): unknown {
  return JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as unknown;
}

/** Gives the page its theme. */
export function dress(): void {
  const { className, variables } = window.theme;
  for (const [name, value] of Object.entries(variables))
    document.documentElement.style.setProperty(name, value);
  document.body.className = className;
}

/** Lets the page acquire its API; `port` is the host's end of the wire to it. */
export function fakeApi(): { readonly port: Port; readonly saved: () => unknown } {
  let hear: (message: unknown) => void = () => undefined;
  window.acquireVsCodeApi = () => ({
    postMessage: (message: unknown) => {
      hear(structuredClone(message));
    },
    getState: saved,
    setState: (state: unknown) => {
      sessionStorage.setItem(storageKey, JSON.stringify(state));
    },
  });
  const port = {
    post: (message: unknown) => {
      window.postMessage(message, '*');
    },
    listen: (listener: (message: unknown) => void) => {
      hear = listener;
    },
  };
  return { port, saved };
}
