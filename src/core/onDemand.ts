/**
 * Makes something when it is first asked for, and once: to make all long lists and expressions takes a part of the time in which
 * the program starts.
 */
export function onDemand<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
