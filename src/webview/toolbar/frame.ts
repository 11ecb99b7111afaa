// The parts of the page that stay while articles change: the bar above and the line below.
import { linkStrengths, type LinkStrength } from '../../core/alignment/linkStrength';
import { filters, type ChosenStrength, type Filter } from '../../protocol/pageContract';
import { element, fill, iconButton } from '../dom';
import { filterNames, filterStates } from './filter';
import { helpElement } from './help';
import type { Command } from '../keyboard';
import { descriptionElements } from '../panes/sentence';
import { few, figure } from '../descriptions';

export class Frame {
  /** Holds what the state shows. */
  readonly stage = element('div', { class: 'stage' });
  /** Holds the list of differences while it is open. */
  readonly drawer = element('div', { class: 'drawer', hidden: '' });
  /** Says how the sentence that has, or had last, the focus relates to the other side. */
  readonly footer = element('p', { id: 'sentence-state', class: 'footer', dir: 'auto' });
  readonly #summary = element('p', { class: 'summary unseen', role: 'status' });
  readonly #title = element('h1', { class: 'unseen' }, 'Source comparison');
  readonly #position = element('span', {
    class: 'position',
    title: 'Shared sentence with the focus, of all shared sentences of its side',
  });
  readonly #hidden = element('span', { class: 'hidden-count', 'aria-live': 'polite' });
  readonly #filter = element('select', {
    class: 'filter',
    'aria-label': 'Which sentences are shown',
    title: 'Which sentences are shown (1 to 4)',
  });
  readonly #strength = element('select', {
    class: 'filter',
    'aria-label': 'How sure links are that are shown',
    title: 'How sure links are that are shown (w). It changes the setting “Links: Strength”.',
  });
  readonly #hiddenLinks = element('span', { class: 'hidden-count links', 'aria-live': 'polite' });
  readonly #differences: HTMLButtonElement;
  readonly #differenceCount = element('span', { 'aria-live': 'polite' });
  readonly #underlines: HTMLButtonElement;
  readonly #level: HTMLButtonElement;
  readonly #bar: HTMLElement;
  readonly #help = helpElement();

  constructor(
    root: HTMLElement,
    run: (command: Command) => void,
    strengthen: (strength: LinkStrength) => void,
  ) {
    const tool = (icon: string, label: string, command: Command) =>
      iconButton(icon, label, () => {
        run(command);
      });
    this.#filter.addEventListener('change', () => {
      run(this.#filter.value as Filter);
    });
    this.#strength.addEventListener('change', () => {
      strengthen(this.#strength.value as LinkStrength);
    });
    this.#differences = tool('list-unordered', 'List the differences (5)', 'differences');
    this.#differences.classList.add('labelled', 'difference-count');
    this.#differences.setAttribute('aria-controls', 'differences');
    this.#differences.append(this.#differenceCount);
    this.#underlines = tool('whole-word', 'Underline names (u)', 'underlines');
    this.#level = tool('split-horizontal', 'Keep both sides level (l)', 'level');
    this.#level.classList.add('labelled');
    this.#level.append('level');
    const other = tool('arrow-both', 'Show the other side (o)', 'otherPane');
    other.classList.add('other-pane');
    this.#bar = element(
      'div',
      { class: 'bar' },
      this.#summary,
      element(
        'div',
        { class: 'tools choices', role: 'group', 'aria-label': 'What is shown' },
        this.#filter,
        this.#strength,
        this.#hidden,
        this.#hiddenLinks,
      ),
      element(
        'div',
        { class: 'tools', role: 'group', 'aria-label': 'Differences' },
        this.#differences,
        tool('chevron-up', 'Previous difference (Shift+D)', 'previousDifference'),
        tool('chevron-down', 'Next difference (d)', 'nextDifference'),
      ),
      element(
        'div',
        { class: 'tools', role: 'group', 'aria-label': 'Comparison' },
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
          element('span', { class: 'varying', 'aria-hidden': 'true' }, '≈'),
          tool('chevron-up', 'Previous sentence that varies (Shift+R)', 'previousVarying'),
          tool('chevron-down', 'Next sentence that varies (r)', 'nextVarying'),
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
      this.drawer,
      this.stage,
      this.footer,
      element('div', { hidden: '' }, descriptionElements()),
      this.#help,
    );
  }

  set title(title: string) {
    this.#title.textContent = title;
  }

  /** Only a comparison has a bar; it tells how many sentences of each side are of each kind. */
  summarise([left = '', right = '']: readonly string[], strength: ChosenStrength): void {
    this.#bar.hidden = false;
    this.footer.hidden = false;
    this.#summary.textContent = `Left: ${left}. Right: ${right}.`;
    this.#showStrength(strength);
  }

  #showStrength({ chosen, links }: ChosenStrength): void {
    const names = { all: 'All links', likely: 'Likely links', strong: 'Strong links' };
    setOptions(
      this.#strength,
      linkStrengths.map((value) => [value, `${names[value]} (${figure(links[value])})`]),
      chosen,
    );
    const hidden = links.all - links[chosen];
    this.#hiddenLinks.textContent = hidden === 0 ? '' : `${few(hidden, 'weaker link')} hidden`;
  }

  /** How sure the links are that are shown. */
  get strength(): LinkStrength {
    return this.#strength.value as LinkStrength;
  }

  get hasBar(): boolean {
    return !this.#bar.hidden;
  }

  hideBar(): void {
    this.#bar.hidden = true;
    this.footer.hidden = true;
    this.#summary.replaceChildren();
  }

  /** How many differences there are, and whether they are listed. */
  showDifferences(count: string, isOpen: boolean, isFound: boolean): void {
    this.drawer.hidden = !isOpen;
    this.#differences.setAttribute('aria-expanded', String(isOpen));
    this.#differences.classList.toggle('pending', !isFound);
    if (this.#differenceCount.textContent !== count) this.#differenceCount.textContent = count;
  }

  /** To be called where nothing can differ. */
  closeDrawer(): void {
    this.drawer.hidden = true;
    this.drawer.replaceChildren();
  }

  /** Gives the focus to the button of their list. */
  focusDifferences(): void {
    this.#differences.focus();
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

  /** Which sentences are shown; `shown` tells how many of each side a filter shows. */
  showFilter(filter: Filter, shown: (filter: Filter) => readonly number[]): void {
    setOptions(
      this.#filter,
      filters.map((value) => [value, `${filterNames[value]} (${shown(value).map(figure).join(' / ')})`]),
      filter,
    );
    this.#hidden.textContent = filter === 'all' ? '' : hiddenBy(filter, shown(filter), shown('all'));
  }

  openHelp(): void {
    this.#help.showModal();
  }

  get isHelpOpen(): boolean {
    return this.#help.open;
  }
}

function setOptions(
  list: HTMLSelectElement,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
): void {
  fill(
    list,
    options.map(([value, text]) => element('option', { value }, text)),
  );
  list.value = chosen;
}

/** How many sentences a filter hides, or that it has nothing to hide or to show. */
function hiddenBy(filter: Exclude<Filter, 'all'>, shown: readonly number[], all: readonly number[]): string {
  const [left = 0, right = 0] = all.map((total, i) => total - (shown[i] ?? 0));
  if (left + right === 0) return `Nothing to hide: every sentence ${filterStates[filter]}`;
  if (shown.every((count) => count === 0)) return `Nothing to show: no sentence ${filterStates[filter]}`;
  return `${few(left, 'sentence')} hidden on the left, ${figure(right)} on the right`;
}
