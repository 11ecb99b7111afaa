import type { Mention } from '../../entities/entity';
import { fold } from '../../text/words/normalise';
import { lastName } from './lastName';

/** The first and the last name of a person in small letters without accents, without middle names; undefined where only one is told. */
export function fullName({
  kind,
  text,
}: Pick<Mention, 'kind' | 'text'>): { readonly first: string; readonly last: string } | undefined {
  if (kind !== 'person') return undefined;
  const [first = '', ...others] = fold(text.replace(/['’]s?$/u, '')).split(/\s+/u);
  const last = fold(lastName(text.replace(/['’]s?$/u, '')));
  return others.length > 0 && /^\p{L}{2,}$/u.test(first) ? { first, last } : undefined;
}
