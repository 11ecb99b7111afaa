import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JudgedTexts } from './judgedTexts';

/** The folder of data sets: the first argument, else the one beside the project. */
function dataFolder(): string {
  return process.argv[2] ?? path.join(__PROJECT_ROOT__, '..', 'shared', 'data');
}

/** The rows of a file of the data folder with one JSON value a line, taken at their word. */
export function readRows(file: string): readonly unknown[] {
  const lines = readFileSync(path.join(dataFolder(), file), 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

/** Pairs of news articles whose links were judged by readers. */
export function readJudgedTexts(): readonly JudgedTexts[] {
  return readRows('alignment/news_dev.jsonl') as readonly JudgedTexts[];
}
