const ours = /^<{7}(?: |$)/m;
const theirs = /^={7}$[^]*^>{7}(?: |$)/m;

/** Whether a text holds a merge conflict as Git marks it: two texts at once, and neither of them an article. */
export function hasConflict(text: string): boolean {
  const start = text.search(ours);
  return start !== -1 && theirs.test(text.slice(start));
}
