import type { Port } from '../../../src/protocol/port';

interface MemoryPorts {
  readonly a: Port;
  readonly b: Port;
  /** Resolves when nothing is under way any more. */
  readonly settled: () => Promise<void>;
}

/** Two ports that reach each other as a real wire does: later, in order, and by structured clone. */
export function memoryPorts(): MemoryPorts {
  const listeners: { a?: (message: unknown) => void; b?: (message: unknown) => void } = {};
  let inFlight = 0;
  const port = (self: 'a' | 'b', other: 'a' | 'b'): Port => ({
    listen: (listener) => {
      listeners[self] = listener;
    },
    post: (message) => {
      inFlight++;
      const sent: unknown = structuredClone(message);
      setImmediate(() => {
        inFlight--;
        listeners[other]?.(sent);
      });
    },
  });
  return {
    a: port('a', 'b'),
    b: port('b', 'a'),
    settled: async () => {
      do await new Promise((resolve) => setImmediate(resolve));
      while (inFlight > 0);
    },
  };
}
