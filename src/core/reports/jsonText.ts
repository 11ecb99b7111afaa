/** What stands so deep in lists and objects is written at once, of a list so many items. */
const deepest = 2;
const itemsInPiece = 4;

/** What `JSON.stringify` makes of plain data, in pieces; what is gone through once is a list that may be made while it is written. */
export function* jsonText(value: unknown, depth = 0): Generator<string> {
  if (typeof value !== 'object' || value === null) yield JSON.stringify(value ?? null);
  else if (isList(value)) yield* listText(value, depth);
  else if (depth === deepest) yield JSON.stringify(value);
  else {
    let lead = '{';
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield `${lead}${JSON.stringify(key)}:`;
      yield* jsonText(item, depth + 1);
      lead = ',';
    }
    yield lead === '{' ? '{}' : '}';
  }
}

function* listText(items: Iterable<unknown>, depth: number): Generator<string> {
  let lead = '[';
  let together: unknown[] = [];
  for (const item of items) {
    if (depth < deepest) {
      yield lead;
      yield* jsonText(item, depth + 1);
      lead = ',';
    } else if (together.push(item) === itemsInPiece) {
      yield `${lead}${JSON.stringify(together).slice(1, -1)}`;
      lead = ',';
      together = [];
    }
  }
  if (together.length > 0) yield `${lead}${JSON.stringify(together).slice(1)}`;
  else yield lead === '[' ? '[]' : ']';
}

function isList(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
