import { endsFirm } from '../names/firmNames';
import { eachInSteps } from '../../steps';
import { initials, oneLetterApart } from './nameForms';
import { mostRelated } from './personClusters';

interface OrganisationForm {
  readonly key: string;
  readonly count: number;
}

const longName = 12;
/** A step is so many forms, each held against all others. */
const comparedInStep = 50;

/**
 * Parts organisations that can be called by the same word: long names that differ in one letter are one ("Organisation",
 * "Organization"), and initials, a last or a first word alone belong to the one long name they can stand for. The
 * fullest name is first. Among very many each stands alone. Step by step.
 */
export function* clusterOrganisations<F extends OrganisationForm>(
  forms: readonly F[],
): Generator<undefined, readonly (readonly F[])[]> {
  // To compare each with each would take too long.
  if (forms.length > mostRelated) return forms.map((form) => [form]);
  const ordered = [...forms].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const clusters: F[][] = [];
  const long = ordered.filter(({ key }) => key.includes(' '));
  yield* eachInSteps(long, comparedInStep, (form) => {
    const spelledAlike = clusters.find(
      ([first]) => first && form.key.length >= longName && oneLetterApart(first.key, form.key),
    );
    if (spelledAlike) spelledAlike.push(form);
    else clusters.push([form]);
  });
  const [onlyLong] = clusters;
  const single = clusters.length === 1;
  for (const form of ordered.filter(({ key }) => !key.includes(' '))) {
    if (single && onlyLong?.[0] && shortens(form.key, onlyLong[0].key)) onlyLong.push(form);
    else clusters.push([form]);
  }
  return clusters;
}

function shortens(short: string, long: string): boolean {
  return (
    initials(long) === short ||
    long.endsWith(` ${short}`) ||
    long.startsWith(`${short} of `) ||
    isMakeOf(long, short)
  );
}

/** "Acme Robotics" is "Acme" for short. */
function isMakeOf(long: string, short: string): boolean {
  const last = long.slice(long.lastIndexOf(' ') + 1);
  return long.startsWith(`${short} `) && endsFirm(`${last.charAt(0).toUpperCase()}${last.slice(1)}`);
}
