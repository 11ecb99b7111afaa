import { eachInSteps } from '../../steps';
import { ArticlePeople } from './articlePeople';
import type { PersonHint } from './articlePeople';
import type { Mention, MentionKind } from '../entity';
import { groupForm, initials, organisationForm, personForm, placeForm, skeleton } from './nameForms';
import { endsFirm } from '../names/firmNames';
import { isOrganisationWord } from '../gazetteers/organisations';
import type { MentionForm } from './mentionForm';
import type { PersonForm } from './nameForms';

/** A step is so many mentions. */
const stepLength = 200;

/** The form of a mention, as far as its article tells. */
interface ResolvedForm {
  readonly form: MentionForm;
  /** Whether it names one of several people of the article, and nothing tells which. */
  readonly isOpen: boolean;
}

/**
 * Gives each mention of one article its form, in order and step by step. What the article itself tells decides first: a bare surname goes to the
 * person whom the article names in full, an acronym or a single word to the organisation whose name it shortens. `hints` has
 * one for each person.
 */
export function* mentionForms(
  scope: string,
  mentions: readonly Mention[],
  hints: ReadonlyMap<Mention, PersonHint>,
): Generator<undefined, readonly ResolvedForm[]> {
  const forms: MentionForm[] = [];
  for (const mention of mentions) {
    forms.push(formOf(scope, mention));
    if (forms.length % stepLength === 0) yield;
  }
  const hintOf = (index: number): PersonHint | undefined => {
    const mention = mentions[index];
    return mention && hints.get(mention);
  };
  const people = yield* ArticlePeople.read(forms.map((form, index) => ({ form, hint: hintOf(index) })));
  const organisations = new FullOrganisations();
  yield* eachInSteps(forms, stepLength, (form) => {
    organisations.add(form);
  });
  const named: ResolvedForm[] = [];
  for (const [index, form] of forms.entries()) {
    if (index % stepLength === 0) yield;
    if (form.kind === 'organisation') {
      named.push({ form: organisations.fullName(form) ?? form, isOpen: false });
      continue;
    }
    const hint = form.person && hintOf(index);
    const full = hint ? people.fullName(form, hint) : form;
    named.push({ form: full ?? form, isOpen: full === null });
  }
  return named;
}

/** The form of a mention by itself; `scope` is the day of publication of its article, else the article's id. */
export function formOf(
  scope: string,
  { kind, text, value }: Pick<Mention, 'kind' | 'text' | 'value'>,
): MentionForm {
  switch (kind) {
    case 'person':
      return personMention(personForm(text));
    case 'organisation': {
      const key = organisationForm(text);
      return { kind, key, bucket: `organisation ${organisationBucket(key)}` };
    }
    case 'place':
      return alone(kind, placeForm(text));
    case 'group':
      return alone(kind, groupForm(text));
    case 'date':
      return dateMention(scope, text, value);
    case 'time':
    case 'number':
    case 'money':
    case 'percent':
    case 'duration':
    case 'measure':
      return alone(kind, value ?? plain(text));
  }
}

function personMention(person: PersonForm): MentionForm {
  const key = [...person.given, person.surname].join(' ');
  return { kind: 'person', key, bucket: `person ${skeleton(person.surname)}`, person };
}

/**
 * Names that can be one share what they can be called by. Teams, ships and firms are called by their last word alone
 * ("Chargers", "Sachs"), firms whose last word is what they make by their first ("Acme Robotics"), an academy or a ministry of something by its first, long names and those that end in a common
 * noun by their initials.
 */
function organisationBucket(key: string): string {
  const words = key.split(' ');
  const last = words.at(-1) ?? key;
  if (words[1] === 'of') return words[0] ?? key;
  const written = `${last.charAt(0).toUpperCase()}${last.slice(1)}`;
  if (endsFirm(written)) return words[0] ?? key;
  const common = isOrganisationWord(written);
  const called = !common && (/[^s]s$/u.test(last) || words.length === 2);
  return called ? last : initials(key) || key;
}

/**
 * A date that does not tell its day is another one for each day of publication, and in each article without one: "Tuesday".
 * Days share a bucket whatever their year; a month without one may be that of any year.
 */
function dateMention(scope: string, text: string, value: string | undefined): MentionForm {
  const key = value ?? `${plain(text)} ${scope}`;
  return {
    kind: 'date',
    key,
    bucket: `date ${key.replace(/(?<=^|\/)\d{4}-(?=\d{2}-\d{2}(?:\/|$))/gu, '--')}`,
  };
}

function alone(kind: MentionKind, key: string): MentionForm {
  return { kind, key, bucket: `${kind} ${key}` };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .replace(/per cent/u, 'percent');
}

/** What organisations an article names in full, for the shorter names that stand for them. */
class FullOrganisations {
  /** Organisations of several words by their first and last word and their initials; each but once. */
  readonly #organisations = new Map<string, Map<string, MentionForm>>();

  add(form: MentionForm): void {
    if (form.kind !== 'organisation' || !form.key.includes(' ')) return;
    const words = form.key.split(' ');
    for (const short of [words[0], words.at(-1), initials(form.key)])
      if (short !== undefined) this.#addOrganisation(short, form);
  }

  /** The organisation with a longer name, ending or beginning in the word, or with these initials, if there is but one. */
  fullName({ key }: MentionForm): MentionForm | undefined {
    const longer = this.#organisations.get(key);
    const [only] = longer?.values() ?? [];
    return longer?.size === 1 ? only : undefined;
  }

  #addOrganisation(short: string, form: MentionForm): void {
    const known = this.#organisations.get(short);
    if (known) known.set(form.key, form);
    else this.#organisations.set(short, new Map([[form.key, form]]));
  }
}
