// Names stretches of furniture by how they are written.

const forms: readonly (readonly [name: string, form: RegExp])[] = [
  ['page data', /^---[^\S\r\n]*[\r\n][^]*^(?:---|\.\.\.)[^\S\r\n]*$/mu],
  ['code', /^[^\S\r\n]{0,3}(?:```|~~~)/mu],
  ['task list', /^[^\S\r\n]*[-*+] \[[ xX]\][^\S\r\n]/mu],
  ['table', /^[^\S\r\n]*\|?(?:[^\S\r\n]*:?-{2,}:?[^\S\r\n]*\|)+|<t[dh]\b/mu],
];
/** More of a text is not looked at: what it is shows at its beginning. */
const longest = 4000;

/** How much longer than an outlet's name its line may be: "BBC News" of the BBC, "THE CARROW HERALD." */
const mostBeside = 8;

function isNameOf(outlet: string | null, text: string): boolean {
  return (
    outlet !== null &&
    text.length <= outlet.length + mostBeside &&
    text.toLowerCase().includes(outlet.toLowerCase())
  );
}

/** What the texts of a fold are, each thing once and in order; "site furniture" where nothing says what. */
export function furnitureName(texts: readonly string[], outlet: string | null): string {
  const names = new Set<string>();
  for (const text of texts) {
    const slice = text.slice(0, longest);
    const found = forms
      .map(([name, form]) => ({ name, at: slice.search(form) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    for (const { name } of found) names.add(name);
    if (found.length === 0) names.add(isNameOf(outlet, text.trim()) ? 'outlet' : 'site furniture');
  }
  const told = [...names];
  const last = told.pop() ?? 'site furniture';
  const list = told.length === 0 ? last : `${told.join(', ')} and ${last}`;
  return list.charAt(0).toUpperCase() + list.slice(1);
}
