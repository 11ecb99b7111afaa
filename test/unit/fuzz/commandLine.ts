import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { buildProgram } from '../cli/program';
import { text } from './texts';

const encoded = fc
  .tuple(text, fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const), fc.boolean())
  .map(([text, encoding, marked]) => Buffer.from(marked ? `\uFEFF${text}` : text, encoding));
const bytes = fc.oneof(
  { arbitrary: encoded, weight: 4 },
  fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array)),
);
const rows = fc
  .array(
    fc.oneof(
      {
        arbitrary: fc.record({
          id: fc.oneof(fc.nat(), fc.string()),
          text,
          a: fc.array(text),
          b: fc.array(text),
        }),
        weight: 4,
      },
      fc.json().map((json): unknown => JSON.parse(json)),
    ),
    { maxLength: 3 },
  )
  .map((rows) => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')));

const names = ['a.txt', 'b.md', 'c.html'] as const;
const operand = fc.constantFrom(...names, 'folder', 'rows.jsonl', '/dev/stdin', 'absent', '', '-');
const command: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.tuple(fc.constant('read'), operand),
  fc.tuple(fc.constantFrom('compare', 'differences', 'report'), operand, operand),
  fc.tuple(
    fc.constantFrom('siblings', 'stories', 'entities', 'differences'),
    fc.constantFrom('folder', 'absent', 'a.txt'),
  ),
  fc.tuple(
    fc.constantFrom('align', 'mentions', 'siblings', 'stories', 'differences'),
    fc.constant('--jsonl'),
    fc.constantFrom('rows.jsonl', '-', 'a.txt'),
  ),
  fc.tuple(fc.constantFrom('align', 'mentions')),
  fc.array(
    fc.string({ maxLength: 8 }).filter((argument) => !argument.includes('\0')),
    { maxLength: 3 },
  ),
);
const options = fc.subarray(['--json', '--limit', '3', '--format', 'html', 'csv', 'annotations']);

/** Makes the property; the program is built once, into a folder that `dispose` removes. */
export async function commandLine(): Promise<{
  readonly property: fc.IRawProperty<unknown>;
  readonly dispose: () => void;
}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-fuzz-'));
  const program = await buildProgram(folder);
  mkdirSync(path.join(folder, 'folder', 'deep'), { recursive: true });
  const property = fc.property(
    fc.tuple(bytes, bytes, bytes),
    rows,
    fc.oneof(bytes, rows),
    command,
    options,
    (files, rows, input, command, options) => {
      for (const [index, name] of names.entries()) {
        writeFileSync(path.join(folder, name), files[index] ?? '');
        writeFileSync(path.join(folder, 'folder', index === 0 ? 'deep' : '', name), files[index] ?? '');
      }
      writeFileSync(path.join(folder, 'rows.jsonl'), rows);
      const { status, stdout, stderr, error } = spawnSync(
        process.execPath,
        [program, ...command, ...options],
        {
          cwd: folder,
          input,
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        },
      );
      // Where the program has ended before it took its input, the pipe to it is closed.
      if (error) assert.equal((error as NodeJS.ErrnoException).code, 'EPIPE');
      assert.ok(status === 0 || status === 1 || status === 2, `${status}: ${stderr}`);
      assert.doesNotMatch(stderr, /^ +at /m);
      if (stderr !== '') assert.match(stderr, /^parallax: /);
      if (status === 2) assert.equal(stdout, '');
      if (status === 0) assert.equal(stderr, '');
      if (status !== 2 && stdout !== '' && options.includes('--json') && !command.includes('report')) {
        const isLines =
          ['align', 'mentions', 'differences'].includes(command[0] ?? '') && command.includes('--jsonl');
        for (const value of isLines ? stdout.trimEnd().split('\n') : [stdout]) JSON.parse(value);
      }
    },
  );
  return {
    property,
    dispose: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
