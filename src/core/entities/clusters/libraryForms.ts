import type { DescribedMention } from '../articleMentions';
import { variantText } from '../makeEntity';
import { finish } from '../../steps';
import { idOf, makeCluster } from './cluster';
import type { Cluster, MentionedForm } from './cluster';
import type { MentionForm } from './mentionForm';
import { partition } from './partition';

/** A name of the library; its mentions come and go. */
export interface LibraryForm extends MentionedForm {
  readonly articles: Map<string, DescribedMention[]>;
  readonly texts: Map<string, number>;
  count: number;
  /** The entity that the name belongs to; unknown until asked for, and again when its bucket has changed. */
  cluster: Cluster | undefined;
}

/** Forms that may be one entity. */
interface Bucket {
  readonly forms: Set<LibraryForm>;
  /** Whether it is known which of them are. */
  isSettled: boolean;
  /** How often it has changed or been settled. */
  changes: number;
}

/**
 * The names of a library with their mentions, in small buckets, of which only those are parted into entities again that have
 * changed since.
 */
export class LibraryForms {
  readonly #forms = new Map<string, LibraryForm>();
  readonly #buckets = new Map<string, Bucket>();

  /** The form that gives an entity that id. */
  get(id: string): LibraryForm | undefined {
    return this.#forms.get(id);
  }

  all(): Iterable<LibraryForm> {
    return this.#forms.values();
  }

  inBucket(name: string): Iterable<LibraryForm> {
    return this.#buckets.get(name)?.forms ?? [];
  }

  /** Adds a mention of an article, behind those that it has of the name. */
  add(articleId: string, described: DescribedMention): LibraryForm {
    const form = this.#formOf(described.form);
    const mentions = form.articles.get(articleId);
    if (mentions) mentions.push(described);
    else form.articles.set(articleId, [described]);
    count(form, described, 1);
    return form;
  }

  /** Takes out the last mention of the name that an article has. */
  drop(articleId: string, form: LibraryForm): void {
    const mentions = form.articles.get(articleId);
    const described = mentions?.pop();
    if (described) count(form, described, -1);
    if (mentions?.length === 0) form.articles.delete(articleId);
    this.#unsettle(form.bucket);
    if (form.articles.size === 0) this.#forget(form);
  }

  /** The entity that the name belongs to. */
  clusterOf(form: LibraryForm): Cluster {
    finish(this.settleSteps(form));
    return form.cluster ?? makeCluster(form, [form]);
  }

  /**
   * Parts the forms of a form's bucket into entities, if that is not done; what comes or goes meanwhile is parted when next
   * asked.
   */
  *settleSteps({ bucket: name }: LibraryForm): Generator<undefined, void> {
    const bucket = this.#buckets.get(name);
    if (!bucket || bucket.isSettled) return;
    const { changes } = bucket;
    const parts = yield* partition([...bucket.forms]);
    if (bucket.changes !== changes) return;
    for (const forms of parts) settle(forms);
    bucket.isSettled = true;
    bucket.changes += 1;
  }

  #formOf(described: MentionForm): LibraryForm {
    const id = idOf(described);
    let form = this.#forms.get(id);
    if (!form) {
      form = { ...described, articles: new Map(), texts: new Map(), count: 0, cluster: undefined };
      this.#forms.set(id, form);
      const bucket = this.#buckets.get(described.bucket);
      if (bucket) bucket.forms.add(form);
      else this.#buckets.set(described.bucket, { forms: new Set([form]), isSettled: false, changes: 0 });
    }
    this.#unsettle(described.bucket);
    return form;
  }

  #forget(form: LibraryForm): void {
    this.#forms.delete(idOf(form));
    const bucket = this.#buckets.get(form.bucket);
    bucket?.forms.delete(form);
    if (bucket?.forms.size === 0) this.#buckets.delete(form.bucket);
  }

  #unsettle(name: string): void {
    const bucket = this.#buckets.get(name);
    if (bucket) bucket.changes += 1;
    if (!bucket?.isSettled) return;
    for (const form of bucket.forms) form.cluster = undefined;
    bucket.isSettled = false;
  }
}

/** Makes an entity of forms. @param forms The fullest first. */
function settle(forms: readonly LibraryForm[]): void {
  const [fullest] = forms;
  if (!fullest) return;
  const cluster = makeCluster(fullest, forms);
  for (const form of forms) form.cluster = cluster;
}

function count(form: LibraryForm, { mention }: DescribedMention, by: 1 | -1): void {
  form.count += by;
  const text = variantText(mention);
  const used = (form.texts.get(text) ?? 0) + by;
  if (used > 0) form.texts.set(text, used);
  else form.texts.delete(text);
}
