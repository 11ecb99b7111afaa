import type { Part } from '../../article/markup/htmlParts';
import { type Item, type List, numberOf } from '../../article/markup/tablesAndLists';
import { isNumberForm, listNumber } from './listNumber';

/**
 * What stands before the parts of a page that begin the items of its ordered lists: "1." and so on. A list whose items begin with
 * headings or boxes of their own, as the posts of a blog do, shows no numbers unless it says how it counts.
 * @param says What a part says.
 */
export function itemLabels(parts: readonly Part[], says: (part: Part) => string): ReadonlyMap<Part, string> {
  const firsts = new Map<Item, Part>();
  const withoutNumbers = new Set<List>();
  for (const part of parts) {
    const { item } = part.place;
    if (item === null || firsts.has(item)) continue;
    firsts.set(item, part);
    if (!item.list.isTold && part.tag !== 'li' && part.tag !== 'p') withoutNumbers.add(item.list);
  }
  const labels = new Map<Part, string>();
  for (const [item, part] of firsts) {
    if (withoutNumbers.has(item.list)) continue;
    const { type } = item.list;
    const number = listNumber(numberOf(item), isNumberForm(type) ? type : '1');
    if (!hasNumber(says(part), number)) labels.set(part, `${number}.`);
  }
  return labels;
}

/** Whether an item has its number in its text: "1. Ice", "(a) Ice". */
function hasNumber(text: string, number: string): boolean {
  return /^\s*\(?([\p{L}\p{N}]{1,9})[.):]/u.exec(text)?.[1]?.toLowerCase() === number.toLowerCase();
}
