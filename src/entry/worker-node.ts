import { parentPort } from 'node:worker_threads';
import { setImmediate } from 'node:timers/promises';
import { serve } from '../worker/serve';

const port = parentPort;
if (!port) throw new Error('This program runs as a worker thread.');

serve({
  port: {
    post: (message) => {
      port.postMessage(message);
    },
    listen: (listener) => {
      port.on('message', listener);
    },
  },
  nextTurn: () => setImmediate(),
});
