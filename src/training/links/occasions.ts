import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JudgedTexts } from './judgedTexts';

/** Two invented articles that speak of several occasions, as the one that is planned, the last one and its outcome. */
export interface OccasionTexts extends JudgedTexts {
  /** Those that are kept are never learned from. */
  readonly part: 'learned' | 'kept';
  /** Pairs that speak of another occasion, and how it differs. */
  readonly others: readonly (readonly [left: number, right: number, how: string])[];
  /** Pairs on which readers may differ. */
  readonly unsure: readonly (readonly [left: number, right: number, how: string])[];
}

/** Taken at their word. */
export function readOccasionTexts(): readonly OccasionTexts[] {
  const file = path.join(__PROJECT_ROOT__, 'test', 'fixtures', 'occasions.jsonl');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as OccasionTexts);
}
