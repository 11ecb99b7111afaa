/** Reads something of an object when it is first asked for, and once; it is forgotten with the object. */
export function oncePer<Of extends object, Read>(read: (of: Of) => Read): (of: Of) => Read {
  const known = new WeakMap<Of, { readonly value: Read }>();
  return (of) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { value: read(of) }));
    return found.value;
  };
}
