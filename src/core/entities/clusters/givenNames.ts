import { oneLetterApart, skeleton } from './nameForms';

/** Short forms that share no beginning with the full name, by full name. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  alexander: ['alex', 'sandy', 'sasha'],
  andrew: ['andy', 'drew'],
  anthony: ['tony'],
  benjamin: ['bibi', 'benny'],
  charles: ['chuck', 'charlie'],
  daniel: ['danny'],
  david: ['dave'],
  deborah: ['debbie'],
  edward: ['ed', 'ted', 'eddie', 'ned'],
  elizabeth: ['liz', 'beth', 'betty', 'lizzie'],
  francis: ['frank'],
  henry: ['hank', 'harry'],
  james: ['jim', 'jimmy', 'jamie'],
  john: ['jack', 'johnny'],
  joseph: ['joe', 'joey'],
  katherine: ['kate', 'kathy', 'katie'],
  lawrence: ['larry'],
  margaret: ['peggy', 'maggie', 'meg'],
  maurice: ['mo'],
  michael: ['mike', 'mick', 'mickey'],
  patricia: ['pat', 'patty', 'trish'],
  richard: ['dick', 'rick', 'rich'],
  robert: ['bob', 'rob', 'bobby', 'robbie'],
  stephen: ['steve'],
  steven: ['steve'],
  theodore: ['ted', 'teddy'],
  thomas: ['tom', 'tommy'],
  vladimir: ['volodya'],
  william: ['bill', 'will', 'billy', 'willie'],
};

/**
 * Whether two first names can be one person's: equal, an initial, a short form, or one name transcribed in two ways
 * ("Nuri" and "Nouri").
 */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (isShortForm(short, long) || isShortForm(long, short)) return true;
  if (short.length >= 3 && long.length > short.length + 1 && long.startsWith(short)) return true;
  return short.length >= 4 && oneLetterApart(a, b) && skeleton(a) === skeleton(b);
}

function isShortForm(short: string, long: string): boolean {
  return shortForms[long]?.includes(short) ?? false;
}
