import type { MentionForm } from './mentionForm';

/** A form and how many mentions have it. */
type CountedForm = MentionForm & { readonly count: number };

interface Change {
  readonly form: MentionForm;
  by: number;
}

/** The forms of a library as they would be with more mentions and without some. */
export class SupposedForms {
  /** By bucket, by the form's key. */
  readonly #changes = new Map<string, Map<string, Change>>();

  /** Supposes so many mentions more of a form. */
  change(form: MentionForm, by: 1 | -1): void {
    let changes = this.#changes.get(form.bucket);
    if (!changes) this.#changes.set(form.bucket, (changes = new Map<string, Change>()));
    const change = changes.get(form.key);
    if (change) change.by += by;
    else changes.set(form.key, { form, by });
  }

  /** Those of a bucket. @param forms Those that it has. */
  inBucket(bucket: string, forms: Iterable<CountedForm>): readonly CountedForm[] {
    const changes = new Map(this.#changes.get(bucket));
    const supposed: CountedForm[] = [];
    for (const form of forms) {
      const count = form.count + (changes.get(form.key)?.by ?? 0);
      changes.delete(form.key);
      if (count > 0) supposed.push({ ...form, count });
    }
    for (const { form, by } of changes.values()) if (by > 0) supposed.push({ ...form, count: by });
    return supposed;
  }
}
