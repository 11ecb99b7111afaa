/** How a reading asks for something outside the page. */
export interface StoryActions {
  openPlace(article: number, place: { readonly start: number; readonly end: number }): void;
  compare(left: number, right: number): void;
}
