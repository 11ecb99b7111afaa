// A table of articles with buttons in its cells: one stop for Tab, and arrow keys from button to button.
import type { ShownStory, SourceLabel } from '../../protocol/storyContract';
import { element, focusInPlace } from '../dom';

/** "CNN, 22 July 2007, 001.txt", for those who hear it. */
export function fullName({ name, date, file }: SourceLabel): string {
  return [name, ...(date === null ? [] : [date]), ...(file === name ? [] : [file])].join(', ');
}

/** A source's name, with its date or file where another source of the story has the same name. */
export function distinctName({ labels }: ShownStory, article: number): string {
  const label = labels[article];
  if (!label) return '';
  const isShared = labels.some((other, at) => at !== article && other.name === label.name);
  return isShared ? `${label.name} · ${label.date ?? label.file}` : label.name;
}

/** What heads the columns of a story's articles. */
export function columnHeads({ labels, story }: ShownStory): readonly HTMLTableCellElement[] {
  return labels.map((label, article) => columnHead(label, story.articles[article]?.headline ?? ''));
}

/** Outlets may have more than one article, which their headlines tell apart. */
function columnHead(label: SourceLabel, headline: string): HTMLTableCellElement {
  const { name, date, file } = label;
  return element(
    'th',
    { scope: 'col', title: `${fullName(label)}: ${headline}` },
    element('span', { class: 'source', dir: 'auto' }, name),
    date === null ? [] : element('span', { class: 'when' }, date),
    element('span', { class: 'headline', dir: 'auto' }, headline),
    file === name ? [] : element('span', { class: 'unseen' }, file),
  );
}

/** Lets arrow keys go through the buttons of a table, whose rows may be added later. */
export function rove(table: HTMLTableElement): void {
  const stop = (to: HTMLButtonElement) => {
    for (const one of table.querySelectorAll<HTMLButtonElement>('button[tabindex="0"]')) one.tabIndex = -1;
    to.tabIndex = 0;
  };
  table.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement) stop(target);
  });
  table.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (!(target instanceof HTMLButtonElement)) return;
    const to = nextButton(table, target, key);
    if (!to) return;
    event.preventDefault();
    stop(to);
    focusInPlace(to);
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

/** Makes the first button the stop for Tab when none is. */
export function ensureStop(table: HTMLTableElement): void {
  if (table.querySelector('button[tabindex="0"]')) return;
  const first = table.querySelector<HTMLButtonElement>('button');
  if (first) first.tabIndex = 0;
}

function nextButton(table: HTMLTableElement, from: HTMLButtonElement, key: string): HTMLButtonElement | null {
  const row = from.closest('tr');
  const cell = from.closest('td, th');
  if (!row || !cell) return null;
  const inRow = [...row.querySelectorAll('button')];
  const at = inRow.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return inRow[at + 1] ?? null;
    case 'ArrowLeft':
      return inRow[at - 1] ?? null;
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    case 'ArrowDown':
      return nearestInRows(table, row, cell, 1);
    case 'ArrowUp':
      return nearestInRows(table, row, cell, -1);
    default:
      return null;
  }
}

/** The button of the next row that has any, in the same column or else the nearest before it. */
function nearestInRows(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  cell: Element,
  step: 1 | -1,
): HTMLButtonElement | null {
  const column = [...row.cells].findIndex((each) => each === cell);
  for (let at = row.rowIndex + step; at >= 0 && at < table.rows.length; at += step) {
    const cells = [...(table.rows[at]?.cells ?? [])];
    for (let back = column; back >= 0; back--) {
      const found = cells[back]?.querySelector<HTMLButtonElement>('button');
      if (found) return found;
    }
  }
  return null;
}
