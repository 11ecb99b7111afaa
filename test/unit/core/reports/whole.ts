/** A renderer of pieces as one of whole documents. */
export function whole<Given extends readonly unknown[]>(
  render: (...given: Given) => Iterable<string>,
): (...given: Given) => string {
  return (...given) => [...render(...given)].join('');
}
