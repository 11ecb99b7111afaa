import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The sample articles, by the three digits that their file names begin with. */
export function seedTexts(): ReadonlyMap<string, string> {
  const folder = path.join(__PROJECT_ROOT__, 'seeds');
  const files = readdirSync(folder).sort();
  return new Map(files.map((file) => [file.slice(0, 3), readFileSync(path.join(folder, file), 'utf8')]));
}
