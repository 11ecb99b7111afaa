import shares from './commonTerms.json';
import { stemTerm } from './term';

const byForm: ReadonlyMap<string, number> = new Map(Object.entries(shares));

/** Terms that are common everywhere, and the share of English texts that are expected to hold each. */
export const commonShares: readonly (readonly [term: number, share: number])[] = [...byForm].map(
  ([form, share]) => [stemTerm(form), share],
);

/** The share of English texts that are expected to hold a stem; 0 when it is not common everywhere. */
export function shareOf(form: string): number {
  return byForm.get(form) ?? 0;
}
