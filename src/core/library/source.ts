/**
 * An article to work on. Without `text` it is the library's own; with `text` it is that text, and the library is only
 * searched, never changed. `version` picks one version of a page that shows several, counted from 0.
 */
export interface ArticleSource {
  readonly id: string;
  readonly text?: string;
  readonly version?: number;
}
