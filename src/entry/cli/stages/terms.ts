import { siblingEntry } from '../../../core/siblings/siblingEntry';
import { articleOf } from '../entries';
import { answerRow, isBadRow, numberOf, optionalStringOf, stringOf } from '../rows';
import { packedInt32s } from './packed';
import type { Stage } from './stage';

/**
 * A line of an archive as terms: `{key, row, file?}` → `{key, id, name, day, sentences, terms, counts}`, `id` as JSON and `name`
 * what it is sorted by; of a bad line `{key, bad}`, what is to be said of it.
 */
export const terms: Stage = (given) => {
  const key = numberOf(given, 'key');
  const answer = answerRow(stringOf(given, 'row').replace(/^\uFEFF/, ''), (row, id) => {
    const { terms, counts, sentences, day } = siblingEntry(articleOf(row));
    return {
      key,
      id: JSON.stringify(id),
      name: String(id ?? ''),
      day,
      sentences: packedInt32s(sentences),
      terms: [...terms],
      counts: [...counts],
    };
  });
  if (!isBadRow(answer)) return answer;
  const file = optionalStringOf(given, 'file');
  return { key, bad: JSON.stringify({ ...answer, ...(file !== null && { file }) }) };
};
