import { Pace, sortSteps } from '../steps';
import type {
  Description,
  Entity,
  EntityQuotation,
  Mention,
  MentionKind,
  Occurrence,
  Variant,
} from './entity';
import type { Quotation } from './quotations/quotations';

/** A step is so many mentions, or names, and a text of this length is looked through in the time of one. */
const stepLength = 1000;
const shortText = 64;

interface DescribedMention {
  readonly mention: Mention;
  readonly descriptions: readonly string[];
  readonly quotations: readonly Quotation[];
}

interface NamedForm {
  readonly kind: MentionKind;
  readonly articles: ReadonlyMap<string, readonly DescribedMention[]>;
}

/** A mention with its article. */
interface Said extends Pick<DescribedMention, 'descriptions' | 'quotations'> {
  readonly occurrence: Occurrence;
}

type QuotedIn = Omit<EntityQuotation, 'articles'>;

/** How a mention is written, white space made single. */
export function variantText({ text }: Pick<Mention, 'text'>): string {
  return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** Sums up the mentions of the names that are one entity, as they are when the steps begin. */
export function* makeEntitySteps(
  id: string,
  kind: MentionKind,
  forms: readonly NamedForm[],
): Generator<undefined, Entity> {
  const lists = forms.flatMap(({ articles }) =>
    Array.from(articles, ([article, said]) => ({ article, said: said.slice() })),
  );
  yield;
  const pace = new Pace(stepLength);
  const all: Said[] = [];
  for (const { article, said } of lists) {
    for (const { mention, descriptions, quotations } of said) {
      all.push({ occurrence: { ...mention, article }, descriptions, quotations });
      if (pace.isDue(1)) yield;
    }
  }
  const placed = yield* sortSteps(all, (a, b) => byPlace(a.occurrence, b.occurrence));
  const texts = new Uses();
  const described = new Uses((text) => text.toLowerCase());
  const occurrences: Occurrence[] = [];
  const quoted: QuotedIn[] = [];
  for (const { occurrence, descriptions, quotations } of placed) {
    const { article } = occurrence;
    occurrences.push(occurrence);
    texts.add(variantText(occurrence), article);
    for (const description of descriptions) described.add(description, article);
    for (const { start, end, text } of quotations) quoted.push({ start, end, text, article });
    if (pace.isDue(1 + descriptions.length + quotations.length)) yield;
  }
  const variants: readonly Variant[] = yield* texts.mostUsedFirst(pace);
  const descriptions: readonly Variant[] = yield* described.mostUsedFirst(pace);
  return {
    id,
    kind,
    name: yield* fullestName(variants),
    variants,
    descriptions: descriptions.map(({ text, articles }): Description => ({ text, articles })),
    quotations: yield* gather(quoted, pace),
    occurrences,
  };
}

/** Quotations of the same words as one, whatever their punctuation and case. */
function* gather(
  quotations: readonly QuotedIn[],
  pace: Pace,
): Generator<undefined, readonly EntityQuotation[]> {
  const byWords = new Map<string, { readonly first: QuotedIn; readonly articles: Set<string> }>();
  for (const quotation of yield* sortSteps(quotations, byPlace)) {
    const words = quotation.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const known = byWords.get(words);
    if (known) known.articles.add(quotation.article);
    else byWords.set(words, { first: quotation, articles: new Set([quotation.article]) });
    if (pace.isDue(1 + quotation.text.length / shortText)) yield;
  }
  const gathered: EntityQuotation[] = [];
  for (const { first, articles } of byWords.values()) {
    gathered.push({ ...first, articles: [...articles] });
    if (pace.isDue(articles.size)) yield;
  }
  return yield* sortSteps(gathered, (a, b) => b.articles.length - a.articles.length || byPlace(a, b));
}

interface Placed {
  readonly article: string;
  readonly start: number;
}

function byPlace(a: Placed, b: Placed): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start;
}

/** The variant of most words, acronyms last; of several the most used one. */
export function* fullestName(
  variants: Iterable<Pick<Variant, 'text' | 'count'>>,
): Generator<undefined, string> {
  const pace = new Pace(stepLength);
  let fullest: NameLength | null = null;
  for (const { text, count } of variants) {
    const name: NameLength = { text, count, words: words(text), shouted: shouted(text) };
    if (!fullest || isFuller(name, fullest)) fullest = name;
    if (pace.isDue(1 + text.length / shortText)) yield;
  }
  return fullest?.text ?? '';
}

/** What decides which of several names is the fullest. */
interface NameLength extends Pick<Variant, 'text' | 'count'> {
  readonly words: number;
  readonly shouted: boolean;
}

function isFuller(one: NameLength, other: NameLength): boolean {
  if (one.words !== other.words) return one.words > other.words;
  if (one.shouted !== other.shouted) return other.shouted;
  const longer = one.shouted ? one.text.split(/\s+/u).length - other.text.split(/\s+/u).length : 0;
  if (longer !== 0) return longer > 0;
  return one.count === other.count ? one.text < other.text : one.count > other.count;
}

function words(text: string): number {
  return text.split(/[\s-]+/u).filter((word) => /\p{Ll}{2}|\p{Nd}/u.test(word)).length;
}

function shouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Counts texts and the articles they stand in; those of one key as one, by the first of them. */
class Uses {
  readonly #byKey = new Map<
    string,
    { readonly text: string; count: number; readonly articles: Set<string> }
  >();

  readonly #keyOf: (text: string) => string;

  constructor(keyOf = (text: string): string => text) {
    this.#keyOf = keyOf;
  }

  add(text: string, article: string): void {
    const key = this.#keyOf(text);
    const use = this.#byKey.get(key);
    if (use) {
      use.count++;
      use.articles.add(article);
    } else {
      this.#byKey.set(key, { text, count: 1, articles: new Set([article]) });
    }
  }

  *mostUsedFirst(pace: Pace): Generator<undefined, readonly Variant[]> {
    const uses: Variant[] = [];
    for (const { text, count, articles } of this.#byKey.values()) {
      uses.push({ text, count, articles: yield* sortSteps([...articles], (a, b) => (a < b ? -1 : 1)) });
      if (pace.isDue(articles.size)) yield;
    }
    return yield* sortSteps(uses, (a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  }
}
