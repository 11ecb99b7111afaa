import { clusterDates } from '../dates/dateClusters';
import type { MentionForm } from './mentionForm';
import { clusterOrganisations } from './organisationClusters';
import { clusterPersons } from './personClusters';

/** Parts the forms of one bucket into entities, each with its fullest form first. */
export function* partition<F extends MentionForm & { readonly count: number }>(
  forms: readonly F[],
): Generator<undefined, readonly (readonly F[])[]> {
  switch (forms[0]?.kind) {
    case 'person':
      return yield* clusterPersons(forms);
    case 'organisation':
      return yield* clusterOrganisations(forms);
    case 'date':
      return clusterDates(forms);
    default:
      return forms.map((form) => [form]);
  }
}
