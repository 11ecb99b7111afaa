import { append } from '../../append';
import { eachInSteps } from '../../steps';
import { sameGivenName } from './givenNames';
import type { PersonForm } from './nameForms';
import { oneLetterApart } from './nameForms';

/** A way of writing a person's name, and how often it is used. */
interface NamedPerson {
  readonly key: string;
  readonly count: number;
  readonly person?: PersonForm;
}

/** A step is so many forms, fewer where each is held against all of its family. */
const formsInStep = 2000;
const comparedInStep = 30;

/** Among more forms it is not asked which are one person: the time would grow with the square of their number. */
export const mostRelated = 500;

/**
 * Parts the forms of one surname (or of surnames that sound alike) into persons. First names decide: those that
 * disagree stay apart; a bare surname joins the one person it can be, and stands alone where it can be several.
 * Independent of the order of the forms. Among very many, only those of one surname are looked at together; if these are as
 * many, each stands alone. Step by step.
 */
export function* clusterPersons<F extends NamedPerson>(
  forms: readonly F[],
): Generator<undefined, readonly (readonly F[])[]> {
  if (forms.length <= mostRelated) return yield* clustersOf(forms);
  const families = new Map<string, F[]>();
  yield* eachInSteps(forms, formsInStep, (form) => {
    const { surname } = partsOf(form);
    const family = families.get(surname);
    if (family) family.push(form);
    else families.set(surname, [form]);
  });
  const persons: (readonly F[])[] = [];
  for (const family of families.values())
    append(persons, family.length <= mostRelated ? yield* clustersOf(family) : family.map((form) => [form]));
  return persons;
}

function* clustersOf<F extends NamedPerson>(
  forms: readonly F[],
): Generator<undefined, readonly (readonly F[])[]> {
  const ordered = [...forms].sort(
    (a, b) => weight(partsOf(b)) - weight(partsOf(a)) || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  const persons: F[][] = [];
  yield* eachInSteps(ordered, comparedInStep, (form) => {
    const fitting = persons.filter((person) =>
      person.slice(0, 1).every((fullest) => samePerson(partsOf(fullest), partsOf(form))),
    );
    const exact = fitting.filter((person) =>
      person.some((member) => partsOf(member).surname === partsOf(form).surname),
    );
    const candidates = exact.length > 0 ? exact : fitting;
    const [only] = candidates;
    if (only && candidates.length === 1) only.push(form);
    else persons.push([form]);
  });
  return persons;
}

function partsOf({ key, person }: NamedPerson): PersonForm {
  return person ?? { given: [], surname: key };
}

/** Full first names tell most, initials little, a bare surname nothing. */
function weight({ given }: PersonForm): number {
  return given.reduce((sum, name) => sum + (name.length > 1 ? 10 : 1), 0);
}

function samePerson(a: PersonForm, b: PersonForm): boolean {
  if (a.surname !== b.surname) {
    const long = Math.min(a.surname.length, b.surname.length) >= 4;
    // A surname spelled in two ways is one only where the first name says so.
    return (
      long &&
      oneLetterApart(a.surname, b.surname) &&
      a.given.length > 0 &&
      b.given.length > 0 &&
      sameFirst(a, b)
    );
  }
  if (a.given.length === 0 || b.given.length === 0) return true;
  return sameFirst(a, b) || endsWith(a.given, b.given) || endsWith(b.given, a.given);
}

function sameFirst(a: PersonForm, b: PersonForm): boolean {
  return (
    sameGivenName(a.given[0] ?? '', b.given[0] ?? '') && middlesAgree(a.given.slice(1), b.given.slice(1))
  );
}

/** "Hassan Kazemi Qomi" and "Kazemi Qomi": the shorter leaves out names in front. */
function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length < long.length &&
    short.every((name, index) => sameGivenName(name, long[long.length - short.length + index] ?? ''))
  );
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0], b[0]];
  return x === undefined || y === undefined || a.length !== b.length || sameGivenName(x, y);
}
