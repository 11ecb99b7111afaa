/** Puts the items at the end of the list, one by one: as arguments of `push` too many would overflow the stack. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
