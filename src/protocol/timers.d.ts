// The two timers that every host has: Node, a browser's page and a browser's worker.
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
