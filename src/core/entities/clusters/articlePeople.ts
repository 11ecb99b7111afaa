import { eachInSteps } from '../../steps';
import type { MentionForm } from './mentionForm';
import type { Gender } from './gender';
import { sameGivenName } from './givenNames';
import { mostRelated } from './personClusters';

/** What the text around a person's name tells of who it is. */
export interface PersonHint {
  readonly gender: Gender | undefined;
  /** The person's titles at this mention: "mayor". */
  readonly offices: readonly string[];
  /** Counted through the article. */
  readonly paragraph: number;
}

/** A name where the article has it. */
interface NameInArticle {
  readonly form: MentionForm;
  readonly hint: PersonHint | undefined;
}

/** A step is so many names: each may be held against all of its family. */
const stepLength = 100;

/** Somebody whom the article names in full. */
interface FullPerson {
  readonly first: string;
  readonly gender: Gender | undefined;
  readonly offices: Set<string>;
  /** The full name in use so far; until it is met, the first one. */
  form: MentionForm;
  /** The latest paragraph that names the person; undefined before the full name. */
  paragraph: number | undefined;
}

/** The people of one surname, or of one first name. */
interface Family {
  readonly people: FullPerson[];
  /** Whom the surname alone means until another of the family is named. */
  principal: FullPerson | undefined;
}

/**
 * Whom the bare names of an article stand for; its names are asked for in order. Where several people of one surname are
 * named in full, what tells which of them is meant is the title ("Ms Smith", "Mayor Smith"), then who alone of them was named so far, then
 * who alone of them is named in the paragraph; unless the article calls another of them by the surname alone.
 */
export class ArticlePeople {
  readonly #bySurname = new Map<string, Family>();
  readonly #byFirstName = new Map<string, Family>();
  readonly #personOf = new Map<string, FullPerson>();

  private constructor() {
    // Made by `read`.
  }

  /** The people of an article by all its names, step by step. */
  static *read(names: readonly NameInArticle[]): Generator<undefined, ArticlePeople> {
    const people = new ArticlePeople();
    const genders = new Map<string, Gender>();
    yield* eachInSteps(names, stepLength, ({ form, hint }) => {
      if (hint?.gender && !genders.has(form.key)) genders.set(form.key, hint.gender);
    });
    yield* eachInSteps(names, stepLength, (name) => {
      people.#add(name, genders);
    });
    return people;
  }

  #add({ form, hint }: NameInArticle, genders: ReadonlyMap<string, Gender>): void {
    const [first] = form.person?.given ?? [];
    if (!form.person || first === undefined) return;
    let person = this.#personOf.get(form.key);
    if (!person) {
      const family = familyOf(this.#bySurname, form.person.surname);
      const isCrowd = family.people.length >= mostRelated;
      person = isCrowd ? undefined : family.people.find((other) => sameGivenName(other.first, first));
      if (!person) {
        person = { first, gender: genders.get(form.key), offices: new Set(), form, paragraph: undefined };
        family.people.push(person);
        familyOf(this.#byFirstName, first).people.push(person);
      }
      this.#personOf.set(form.key, person);
    }
    for (const office of hint?.offices ?? []) person.offices.add(office);
  }

  /** The full name that a name stands for, itself if it is one; `null` where it is one of several and nothing tells which. */
  fullName(form: MentionForm, hint: PersonHint): MentionForm | null {
    const named = this.#personOf.get(form.key);
    if (named) {
      named.form = form;
      named.paragraph = hint.paragraph;
      return form;
    }
    if (!form.person || form.person.given.length > 0) return form;
    const { surname } = form.person;
    const family = this.#bySurname.get(surname) ?? this.#byFirstName.get(surname);
    if (!family) return form;
    const person = meant(family, hint);
    if (!person) return null;
    const met = family.people.filter(({ paragraph }) => paragraph !== undefined);
    if (met.length === 1 && met[0] === person) family.principal ??= person;
    if (person.paragraph !== undefined) person.paragraph = hint.paragraph;
    return person.form;
  }
}

function meant(
  { people, principal }: Family,
  { gender, offices, paragraph }: PersonHint,
): FullPerson | undefined {
  if (people.length >= mostRelated) return undefined;
  const fitting = people.filter((person) => !gender || !person.gender || person.gender === gender);
  const inOffice = fitting.filter((person) => offices.some((office) => person.offices.has(office)));
  if (inOffice.length === 1) return inOffice[0];
  const met = fitting.filter((person) => person.paragraph !== undefined);
  const here = met.filter((person) => person.paragraph === paragraph);
  if (fitting.length === 1 || met.length === 1) return met[0] ?? fitting[0];
  if (principal && met.includes(principal))
    return here.every((person) => person === principal) ? principal : undefined;
  return here.length === 1 ? here[0] : undefined;
}

function familyOf(families: Map<string, Family>, name: string): Family {
  let family = families.get(name);
  if (!family) families.set(name, (family = { people: [], principal: undefined }));
  return family;
}
