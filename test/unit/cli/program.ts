import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import type { answerTo } from '../../../src/entry/cli/program';

/** What a program has said when it has ended. */
export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const shared = {
  absWorkingDir: __PROJECT_ROOT__,
  bundle: true,
  write: false,
} as const;

const forNode = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
} as const;

/** The programs by the name of their file, built once: what they are of is the same for all who ask. */
let built: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

async function buildAll(): Promise<ReadonlyMap<string, Uint8Array>> {
  const results = await Promise.all([
    build({
      ...forNode,
      entryPoints: { cli: 'src/entry/cli.ts', answers: 'src/entry/cli/program.ts' },
      outdir: 'dist',
    }),
    build({
      ...shared,
      entryPoints: { importer: 'src/entry/importer.ts' },
      outdir: 'dist',
      platform: 'browser',
      conditions: ['worker'],
      format: 'iife',
      target: 'es2023',
      logLevel: 'error',
    }),
  ]);
  return new Map(
    results.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path: file, contents }) => [path.basename(file), contents] as const),
    ),
  );
}

/** Puts the command line, its program for imports and its model below a folder, and returns the program's path. */
export async function buildProgram(folder: string): Promise<string> {
  built ??= buildAll();
  const dist = path.join(folder, 'dist');
  mkdirSync(dist);
  for (const [name, contents] of await built) writeFileSync(path.join(dist, name), contents);
  mkdirSync(path.join(folder, 'media'));
  copyFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin'), path.join(folder, 'media', 'names.bin'));
  return path.join(dist, 'cli.js');
}

/**
 * Makes of a folder in which the program was built what answers a command line in it as the program does, but for what is a
 * process's own: a process takes longer to begin than to answer.
 */
export function answering(folder: string): (args: readonly string[], input?: string) => Promise<Result> {
  const module = path.join(folder, 'dist', 'answers.js');
  const loaded = createRequire(module)(module) as { readonly answerTo: typeof answerTo };
  return async (args, input = '') => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      let printed = '';
      const print = (text: string): void => {
        printed += text;
      };
      const { code, text, messages } = await loaded.answerTo(args, {
        input: () => [Buffer.from(input)],
        print,
      });
      return { code, out: printed + text, err: messages.map((message) => `parallax: ${message}\n`).join('') };
    } finally {
      process.chdir(before);
    }
  };
}
