import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Builds the command line with its model below a folder, and returns the program's path. */
export async function buildProgram(folder: string): Promise<string> {
  const program = path.join(folder, 'dist', 'cli.js');
  await build({
    absWorkingDir: __PROJECT_ROOT__,
    entryPoints: ['src/entry/cli.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  mkdirSync(path.join(folder, 'media'));
  copyFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin'), path.join(folder, 'media', 'names.bin'));
  return program;
}
