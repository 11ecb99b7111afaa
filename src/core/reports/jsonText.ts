/** What stands so deep in lists and objects is written at once, of a list so many items. */
const deepest = 2;
const itemsInPiece = 100;

/** What `JSON.stringify` makes of plain data, in pieces. */
export function* jsonText(value: unknown, depth = 0): Generator<string> {
  if (Array.isArray(value)) {
    const most = depth < deepest ? 1 : itemsInPiece;
    yield '[';
    for (let at = 0; at < value.length; at += most) {
      if (at > 0) yield ',';
      if (depth < deepest) yield* jsonText(value[at], depth + 1);
      else yield JSON.stringify(value.slice(at, at + most)).slice(1, -1);
    }
    yield ']';
  } else if (typeof value === 'object' && value !== null && depth < deepest) {
    let lead = '{';
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield `${lead}${JSON.stringify(key)}:`;
      yield* jsonText(item, depth + 1);
      lead = ',';
    }
    yield lead === '{' ? '{}' : '}';
  } else yield JSON.stringify(value ?? null);
}
