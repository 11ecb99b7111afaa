import { fileMentions } from './articleNames';
import type { FiledForm } from './articleNames';
import { describe } from './descriptions';
import type { Mention } from './entity';
import { findQuotations } from './quotations/quotations';
import type { Quotation } from './quotations/quotations';

/** A mention with all that its article tells of it. */
export interface FiledMention {
  readonly mention: Mention;
  readonly form: FiledForm;
  /** What the article calls the entity here. */
  readonly descriptions: readonly string[];
  /** What the article quotes the entity with here. */
  readonly quotations: readonly Quotation[];
}

/** All that an article says of what it names, in order. */
export interface Filing {
  readonly articleId: string;
  readonly mentions: readonly FiledMention[];
}

/** A step is so many mentions. */
const stepLength = 100;

/** Reads an article for what it says of its mentions, step by step; `text` is what their offsets count in. */
export function* fileArticle(
  articleId: string,
  text: string,
  mentions: readonly Mention[],
): Generator<undefined, Filing> {
  const forms = yield* fileMentions(articleId, mentions);
  yield;
  const quotations = new Map<Mention, Quotation[]>();
  for (const quotation of findQuotations(text, mentions)) {
    const { speaker } = quotation;
    const known = quotations.get(speaker);
    if (known) known.push(quotation);
    else quotations.set(speaker, [quotation]);
  }
  yield;
  const filed: FiledMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const form = forms[index];
    if (!form) continue;
    filed.push({
      mention,
      form,
      descriptions: describe(text, mention),
      quotations: quotations.get(mention) ?? [],
    });
    if (index % stepLength === 0) yield;
  }
  return { articleId, mentions: filed };
}
