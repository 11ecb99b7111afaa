import type { ReadSentence } from '../../alignment/words/words';

/** Whether a sentence has one of these words; to ask takes far less time than to look for what they tell. */
export function hasWord({ words }: ReadSentence, sought: ReadonlySet<string>): boolean {
  for (const { form } of words) if (sought.has(form.norm)) return true;
  return false;
}
