// The rows of a long table, built in parts: to lay out all at once would take long.
import { few } from '../descriptions';
import { button, element } from '../dom';
import { ensureStop } from './table';

const rowsAtOnce = 100;

export class RowsInParts<Row> {
  readonly body = element('tbody');
  /** Builds the next part; hidden where there is none. */
  readonly more = button({ class: 'more' }, () => {
    this.#build();
  });
  readonly #noun: string;
  readonly #rowOf: (row: Row) => HTMLTableRowElement;
  #rows: readonly Row[] = [];
  #built = 0;

  /** `noun` is what a row is, as one reads it. */
  constructor(noun: string, build: (row: Row) => HTMLTableRowElement) {
    this.#noun = noun;
    this.#rowOf = build;
  }

  /** Shows these rows, the first part of them at once. */
  show(rows: readonly Row[]): void {
    this.#rows = rows;
    this.#built = 0;
    this.body.replaceChildren();
    this.#build();
  }

  #build(): void {
    const next = this.#rows.slice(this.#built, this.#built + rowsAtOnce);
    const built = document.createDocumentFragment();
    for (const row of next) built.append(this.#rowOf(row));
    this.body.append(built);
    this.#built += next.length;
    const left = this.#rows.length - this.#built;
    this.more.hidden = left === 0;
    this.more.textContent = `Show ${Math.min(left, rowsAtOnce)} more of ${few(left, this.#noun)}`;
    const table = this.body.closest('table');
    if (table) ensureStop(table);
  }
}
