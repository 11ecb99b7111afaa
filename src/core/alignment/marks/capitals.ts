import { languageOf } from '../../text/words/language';

/** On which side a capital tells a name. */
export interface NamesByCapitals {
  readonly left: boolean;
  readonly right: boolean;
}

/** The first sentences tell the language. */
const enough = 12;

/** Whether a word with a capital is a name in these sentences of a text: in German any noun has one. */
export function capitalsTellNames(sentences: readonly string[]): boolean {
  return languageOf(sentences.slice(0, enough).join(' ')) !== 'de';
}
