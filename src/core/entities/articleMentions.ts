import { legibleTextSteps } from '../plain/legible';
import { withLineFeeds } from '../text/words/normalise';
import { mentionForms, formOf } from './clusters/mentionForms';
import type { MentionForm } from './clusters/mentionForm';
import type { PersonHint } from './clusters/articlePeople';
import { describe } from './descriptions';
import type { Mention, MentionKind } from './entity';
import { genderOf } from './clusters/gender';
import { nameWords, withoutLegalForm } from './clusters/nameForms';
import { isGroupWord } from './gazetteers/nationalities';
import { quotationOf, quotationSteps } from './quotations/quotations';
import type { Quotation } from './quotations/quotations';
import type { Speaker } from './quotations/speeches';
import { isTitleWord } from './gazetteers/titles';

/** A mention with all that its article tells of it. */
export interface DescribedMention {
  readonly mention: Mention;
  readonly form: MentionForm;
  /** How it votes on the kind of its name in the library; null where the article itself or a closed list tells it. */
  readonly vote: Vote | null;
  /** What the article calls the entity here. */
  readonly descriptions: readonly string[];
  /** What the article quotes the entity with here. */
  readonly quotations: readonly Quotation[];
}

interface Vote {
  readonly name: string;
  readonly weight: number;
}

/** All that an article says of what it names, in order. */
export interface ArticleMentions {
  readonly articleId: string;
  readonly mentions: readonly DescribedMention[];
}

const votedKinds: ReadonlySet<MentionKind> = new Set(['person', 'organisation', 'place']);

/** A step is so many mentions. */
const stepLength = 100;

/** What else is known of an article. */
interface MentionContext {
  readonly published?: string | null;
  /** Of a transcript or an interview. */
  readonly speakers?: readonly Speaker[];
}

/**
 * Reads an article for what it says of its mentions, step by step; their offsets count in `plain`, its plain view. Articles
 * of one day of publication mean the same by the words of a date.
 */
export function* collectMentions(
  articleId: string,
  plain: string,
  mentions: readonly Mention[],
  { published = null, speakers = [] }: MentionContext = {},
): Generator<undefined, ArticleMentions> {
  const legible = yield* legibleTextSteps(plain);
  const text = withLineFeeds(legible.text);
  yield;
  const read: Mention[] = [];
  const descriptions: (readonly string[])[] = [];
  for (const mention of mentions) {
    const inText = { ...mention, ...legible.read(mention) };
    read.push(inText);
    descriptions.push(describe(text, inText));
    if (read.length % stepLength === 0) yield;
  }
  const hints = new Map<Mention, PersonHint>();
  let hinted = 0;
  for (const hint of personHints(text, read, descriptions)) {
    const mention = mentions[hinted];
    if (mention && hint) hints.set(mention, hint);
    if (++hinted % stepLength === 0) yield;
  }
  const forms = yield* mentionForms(published ?? articleId, mentions, hints);
  yield;
  const quotations = new Map<Mention, Quotation[]>();
  for (const quotation of yield* quotationSteps(text, read)) {
    const { speaker } = quotation;
    const known = quotations.get(speaker);
    if (known) known.push(quotation);
    else quotations.set(speaker, [quotation]);
  }
  const speaking = new Map(speakers.map((speaker) => [speaker.mention, speaker]));
  yield;
  const described: DescribedMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const { form, isOpen = false } = forms[index] ?? {};
    const inText = read[index];
    const speaker = speaking.get(mention);
    if (!form || !inText) continue;
    described.push({
      mention,
      form,
      vote: voteOf(published ?? articleId, mention, form),
      descriptions: [...(descriptions[index] ?? []), ...(speaker?.role ? [speaker.role] : [])],
      quotations: [
        ...(speaker?.said ?? []).flatMap((span) => {
          const words = quotationOf(text, legible.read(span));
          return words === null ? [] : [{ ...span, text: words, speaker: mention }];
        }),
        ...(isOpen ? [] : (quotations.get(inText) ?? [])).map((quotation) => ({
          ...quotation,
          ...legible.written(quotation),
          speaker: mention,
        })),
      ],
    });
    if (index % stepLength === 0) yield;
  }
  return { articleId, mentions: described };
}

/** What the text tells of its people, for each mention in order; undefined for other kinds. */
function* personHints(
  text: string,
  mentions: readonly Mention[],
  descriptions: readonly (readonly string[])[],
): Generator<PersonHint | undefined, void> {
  const gap = /\n[^\S\n]*\n/u.test(text) ? /\n[^\S\n]*\n/gu : /\n/gu;
  const breaks = Array.from(text.matchAll(gap), ({ index }) => index);
  let paragraph = 0;
  for (const [index, mention] of mentions.entries()) {
    while ((breaks[paragraph] ?? Infinity) < mention.start) paragraph++;
    const words = (descriptions[index] ?? []).flatMap((said) => said.toLowerCase().split(/[^\p{L}]+/u));
    yield mention.kind === 'person'
      ? { gender: genderOf(text, mention), offices: words.filter(isTitleWord), paragraph }
      : undefined;
  }
}

/** Groups have closed lists; a bare surname or an acronym whose full name the article has stands for that. */
function voteOf(articleId: string, mention: Mention, form: MentionForm): Vote | null {
  if (!votedKinds.has(mention.kind) || form.key !== formOf(articleId, mention).key) return null;
  const words = nameWords(mention.text);
  if (words.some(isGroupWord)) return null;
  if (mention.kind !== 'organisation') return { name: words.join(' '), weight: 1 };
  const firm = withoutLegalForm(words);
  // A name with a legal form is certainly a firm; other kinds are guesses.
  return { name: firm.join(' '), weight: firm.length < words.length ? 3 : 1 };
}
