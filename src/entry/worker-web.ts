import { serve } from '../worker/serve';

declare const self: DedicatedWorkerGlobalScope;

/** A message to oneself comes after those that wait, and without the delay that timers have. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

serve({
  port: {
    post: (message) => {
      self.postMessage(message);
    },
    listen: (listener) => {
      self.onmessage = (event: MessageEvent<unknown>) => {
        listener(event.data);
      };
    },
  },
  nextTurn,
});
