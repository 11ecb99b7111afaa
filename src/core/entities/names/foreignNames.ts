import { flatMapSteps } from '../../steps';
import { germanName } from './germanNames';
import { institutionIn } from './institutions';
import type { NameSpan } from './nameRules';
import type { NameToken } from './nameTokens';
import { knownOrganisations } from '../gazetteers/organisations';
import { knownPlaces } from '../gazetteers/places';

/** Words before an author's name in a byline of another language. */
const byWords: ReadonlySet<string> = new Set(['Par', 'Por', 'Von', 'Da', 'Di', 'Door']);

/** A step is so many names. */
const stepLength = 1000;

/**
 * What may be believed of the names found in a text that is not in English: those of closed lists, people named by several
 * words and institutions that say what they are; in German see `germanName`. Step by step.
 */
export function* foreignNames(
  text: string,
  tokens: readonly NameToken[],
  names: readonly NameSpan[],
  language: string,
): Generator<undefined, readonly NameSpan[]> {
  return yield* flatMapSteps(names, stepLength, (name) => {
    const length = name.end - name.first;
    const listed = Math.max(
      knownPlaces.longestAt(tokens, name.first),
      knownOrganisations.longestAt(tokens, name.first),
    );
    if (listed === length) return [name];
    if (language === 'de') {
      const german = germanName(tokens, name);
      return german ? [german] : [];
    }
    if (name.kind === 'person') {
      const institution = institutionIn(text, tokens, name);
      if (institution !== undefined) return institution ? [institution] : [];
    }
    const first = byWords.has(tokens[name.first]?.text ?? '') ? name.first + 1 : name.first;
    return name.kind === 'person' && name.end - first > 1 ? [{ ...name, first }] : [];
  });
}
