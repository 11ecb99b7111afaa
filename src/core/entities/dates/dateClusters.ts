interface DateForm {
  readonly key: string;
}

/**
 * Parts the dates of one day and month: a day without a year ("May 28") is the one day of a known year, where the
 * library knows but one.
 */
export function clusterDates<F extends DateForm>(forms: readonly F[]): readonly (readonly F[])[] {
  const ordered = [...forms].sort((a, b) => (a.key < b.key ? -1 : 1));
  const known = ordered.filter(({ key }) => !key.startsWith('--'));
  const open = ordered.filter(({ key }) => key.startsWith('--'));
  const [only] = known;
  if (only && known.length === 1) return [[only, ...open]];
  return [...known, ...open].map((form) => [form]);
}
