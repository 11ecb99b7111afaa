import { compareArticles } from '../../../core/alignment/compare';
import { alignmentAnswer } from '../../../core/reports/json';
import { articleOf } from '../entries';
import { fieldsOf, idOf, stringOf } from '../rows';
import type { Stage } from './stage';

/**
 * Two lines of an archive → the links between their sentences: `{row, other}` → what `align` answers of the sentences that `read`
 * finds in them, with the id of the other as `sibling` and how much of each is linked.
 */
export const links: Stage = (given) => {
  const row = fieldsOf(JSON.parse(stringOf(given, 'row')));
  const other = fieldsOf(JSON.parse(stringOf(given, 'other')));
  const comparison = compareArticles(articleOf(row), articleOf(other));
  return {
    id: idOf(row),
    sibling: idOf(other),
    ...alignmentAnswer(comparison),
    coverage: comparison.coverage,
  };
};
