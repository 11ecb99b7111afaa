/** How numbers are written: in figures, letters or Roman figures, as HTML and OpenDocument name that. */
export type NumberForm = '1' | 'a' | 'A' | 'i' | 'I';

const ofRome = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;
const mostOfRome = 3999;

/** A number of a list as it is written in a form; in figures where the form has none for it. */
export function listNumber(number: number, form: NumberForm): string {
  const small = form.toLowerCase();
  if (form === '1' || number < 1 || (small === 'i' && number > mostOfRome)) return String(number);
  const written = small === 'i' ? romanOf(number) : lettersOf(number);
  return small === form ? written : written.toUpperCase();
}

export function isNumberForm(form: string): form is NumberForm {
  return /^[1aAiI]$/.test(form);
}

function romanOf(number: number): string {
  let rest = number;
  let written = '';
  for (const [figure, value] of ofRome) for (; rest >= value; rest -= value) written += figure;
  return written;
}

/** a to z, then aa, ab and so on. */
function lettersOf(number: number): string {
  let written = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    written = String.fromCharCode(0x61 + ((rest - 1) % 26)) + written;
  return written;
}
