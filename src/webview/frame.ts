// What stays on the page while articles come and go: the bar above and the line below.
import { filters, type Filter } from '../protocol/pageContract';
import { element, iconButton } from './dom';
import { filterNames } from './filter';
import { helpElement } from './help';
import type { Command } from './keyboard';
import { descriptionElements } from './sentence';
import { few, figure, kindNames, kinds } from './wording';
import type { Counts } from '../core/alignment/sharedSentences';

export class Frame {
  /** Holds what the state shows. */
  readonly stage = element('div', { class: 'stage' });
  /** Says how the sentence that has, or had last, the focus relates to the other version. */
  readonly footer = element('p', { id: 'sentence-state', class: 'footer', dir: 'auto' });
  readonly #summary = element('p', { class: 'summary', role: 'status' });
  readonly #title = element('h1', { class: 'unseen' }, 'Source comparison');
  readonly #position = element('span', {
    class: 'position',
    title: 'Shared sentence with the focus, of all shared sentences of its side',
  });
  readonly #hidden = element('span', { class: 'hidden-count', 'aria-live': 'polite' });
  readonly #filter = element(
    'select',
    {
      class: 'filter',
      'aria-label': 'Which sentences are shown',
      title: 'Which sentences are shown (1 to 4)',
    },
    ...filters.map((value) => element('option', { value }, filterNames[value])),
  );
  readonly #underlines: HTMLButtonElement;
  readonly #level: HTMLButtonElement;
  readonly #bar: HTMLElement;
  readonly #help = helpElement();

  constructor(root: HTMLElement, run: (command: Command) => void) {
    const tool = (icon: string, label: string, command: Command) =>
      iconButton(icon, label, () => {
        run(command);
      });
    this.#filter.addEventListener('change', () => {
      run(this.#filter.value as Filter);
    });
    this.#underlines = tool('whole-word', 'Underline names (u)', 'underlines');
    this.#level = tool('split-horizontal', 'Keep both sides level (l)', 'level');
    this.#level.classList.add('labelled');
    this.#level.append('level');
    const other = tool('arrow-both', 'Show the other version (o)', 'otherPane');
    other.classList.add('other-pane');
    this.#bar = element(
      'div',
      { class: 'bar' },
      this.#summary,
      element(
        'div',
        { class: 'tools', role: 'group', 'aria-label': 'Comparison' },
        this.#hidden,
        this.#filter,
        element(
          'span',
          { class: 'steps' },
          tool('arrow-up', 'Previous shared sentence (p)', 'previousShared'),
          tool('arrow-down', 'Next shared sentence (n)', 'nextShared'),
          this.#position,
        ),
        element(
          'span',
          { class: 'steps' },
          element('span', { class: 'differing', 'aria-hidden': 'true' }, '≠'),
          tool('chevron-up', 'Previous sentence that differs (Shift+D)', 'previousDifference'),
          tool('chevron-down', 'Next sentence that differs (d)', 'nextDifference'),
        ),
        this.#underlines,
        this.#level,
        other,
        tool('arrow-swap', 'Swap the sides (s)', 'swap'),
        tool('question', 'Help (?)', 'help'),
      ),
    );
    root.replaceChildren(
      this.#title,
      this.#bar,
      this.stage,
      this.footer,
      element('div', { hidden: '' }, ...descriptionElements()),
      this.#help,
    );
  }

  set title(title: string) {
    this.#title.textContent = title;
  }

  /** Only a comparison has a bar; `sentence` is its count in words. */
  summarise(sentence: string, counts: Counts): void {
    this.#bar.hidden = false;
    this.footer.hidden = false;
    const shown = kinds.filter((kind) => counts[kind] > 0);
    const parts = shown.flatMap((kind, i) => [
      i === 0 ? ': ' : ', ',
      element('span', { class: `kind ${kind}` }, `${figure(counts[kind])} ${kindNames[kind]}`),
    ]);
    this.#summary.replaceChildren(sentence, ...parts);
  }

  hideBar(): void {
    this.#bar.hidden = true;
    this.footer.hidden = true;
    this.#summary.replaceChildren();
  }

  showPosition(position: number | null, total: number): void {
    this.#position.textContent = total === 0 ? '' : `${position ?? '–'} of ${total}`;
  }

  showLevel(on: boolean): void {
    this.#level.setAttribute('aria-pressed', String(on));
  }

  showUnderlines(on: boolean): void {
    this.#underlines.setAttribute('aria-pressed', String(on));
    this.stage.classList.toggle('plain', !on);
  }

  /** Which sentences are shown, and how many of each side are not. */
  showFilter(filter: Filter, left: number, right: number): void {
    this.#filter.value = filter;
    this.#hidden.textContent =
      filter === 'all' ? '' : `${few(left, 'sentence')} hidden on the left, ${figure(right)} on the right`;
  }

  openHelp(): void {
    this.#help.showModal();
  }

  get isHelpOpen(): boolean {
    return this.#help.open;
  }
}
