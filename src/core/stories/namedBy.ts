/**
 * The place of the article that a story is named by: the first of these that has a headline, or the first at all. `central` are
 * ids, those first that are nearest to all the others; some may not be among the articles.
 */
export function namedBy(
  articles: readonly { readonly id: string; readonly article: { readonly title: string | null } }[],
  central: readonly string[],
): number {
  const places = central.map((id) => articles.findIndex((each) => each.id === id)).filter((at) => at >= 0);
  return places.find((at) => (articles[at]?.article.title ?? null) !== null) ?? places[0] ?? 0;
}
