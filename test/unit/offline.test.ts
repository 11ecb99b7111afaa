import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What each built program may load besides itself. None of these opens a connection. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'extension.js': ['node:path', 'node:worker_threads', 'vscode'],
  'worker.js': ['node:os', 'node:timers/promises', 'node:worker_threads'],
  'cli.js': [
    ...[
      'node:fs',
      'node:fs/promises',
      'node:os',
      'node:path',
      'node:process',
      'node:util',
      'node:v8',
      'node:worker_threads',
    ],
    // What write-file-atomic writes by.
    ...['fs', 'path', 'util', 'worker_threads', 'node:crypto'],
  ],
  'web/extension.js': ['vscode'],
  'web/worker.js': [],
  'importer.js': [],
  'webview.js': [],
  'story.js': [],
};
/** Methods of that name read from a file that is at hand, and a text that would be a script is never run: there are no workers. */
const ownOfPdf = /[.#\w]fetch\(|\bfetch\([^()]*(?:\([^()]*\)[^()]*)?\)\{|`await import\("\$\{\w+\}"\);`/g;
const ways =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection)\b\s*[(.]|\bimport\(/;

describe('The built programs', () => {
  for (const [program, modules] of Object.entries(allowed)) {
    it(`${program} has no way to reach a network`, () => {
      const code = readFileSync(path.join(__PROJECT_ROOT__, 'dist', program), 'utf8');
      const loaded = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? '');
      assert.deepEqual(
        loaded.filter((name) => !modules.includes(name)),
        [],
      );
      const own = program === 'importer.js' ? code.replace(ownOfPdf, '') : code;
      assert.equal(ways.exec(own)?.[0], undefined);
    });
  }
});
