import { copyFileSync, mkdirSync } from 'node:fs';
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

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: __PROJECT_ROOT__,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
}

/** Builds the command line, its program for imports and its model below a folder, and returns the program's path. */
export async function buildProgram(folder: string): Promise<string> {
  const program = path.join(folder, 'dist', 'cli.js');
  await bundle('src/entry/cli.ts', program);
  await build({
    absWorkingDir: __PROJECT_ROOT__,
    entryPoints: ['src/entry/importer.ts'],
    outfile: path.join(folder, 'dist', 'importer.js'),
    bundle: true,
    platform: 'browser',
    conditions: ['worker'],
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
  });
  mkdirSync(path.join(folder, 'media'));
  copyFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin'), path.join(folder, 'media', 'names.bin'));
  return program;
}

/**
 * Makes of a folder in which the program was built what answers a command line in it as the program does, but for what is a
 * process's own: a process takes longer to begin than to answer.
 */
export async function answering(
  folder: string,
): Promise<(args: readonly string[], input?: string) => Promise<Result>> {
  const module = path.join(folder, 'dist', 'answers.js');
  await bundle('src/entry/cli/program.ts', module);
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
