import { isNumberForm, listNumber, type NumberForm } from './listNumber';

type Attribute = (name: string) => string | null;

interface Level {
  readonly form: NumberForm;
  readonly first: number;
  readonly prefix: string;
  readonly suffix: string;
  /** Of how many levels it shows the numbers, its own among them. */
  readonly shown: number;
}

interface OpenList {
  readonly style: string;
  count: number;
}

const deepest = 10;

/** Counts the items of the lists of an OpenDocument text from the events of its file. */
export class OdtNumbering {
  /** The levels of each list style that are numbered, by its name and the level from 1. */
  readonly #levels = new Map<string, Level>();
  /** How far each style has counted on each level. */
  readonly #counted = new Map<string, number>();
  readonly #open: OpenList[] = [];
  #style = '';
  #isAtItem = false;

  /** Takes the beginning of an element, of those of lists and their styles. */
  open(name: string, attribute: Attribute): void {
    switch (name) {
      case 'list-style':
        this.#style = attribute('name') ?? '';
        return;
      case 'list-level-style-number': {
        const form = attribute('num-format') ?? '';
        if (!isNumberForm(form)) return;
        this.#levels.set(keyOf(this.#style, numberIn(attribute('level'), 1)), {
          form,
          first: numberIn(attribute('start-value'), 1),
          prefix: (attribute('num-prefix') ?? '').slice(0, deepest),
          suffix: (attribute('num-suffix') ?? '').slice(0, deepest),
          shown: Math.min(numberIn(attribute('display-levels'), 1), deepest),
        });
        return;
      }
      case 'list': {
        const style = attribute('style-name') ?? this.#open.at(-1)?.style ?? '';
        const key = keyOf(style, this.#open.length + 1);
        const goesOn = attribute('continue-numbering') === 'true' || attribute('continue-list') !== null;
        const counted = goesOn ? this.#counted.get(key) : undefined;
        this.#open.push({ style, count: counted ?? (this.#levels.get(key)?.first ?? 1) - 1 });
        return;
      }
      case 'list-item': {
        const list = this.#open.at(-1);
        if (!list) return;
        list.count = numberIn(attribute('start-value'), list.count + 1);
        this.#counted.set(keyOf(list.style, this.#open.length), list.count);
        this.#isAtItem = true;
        return;
      }
    }
  }

  close(name: string): void {
    if (name === 'list-item') this.#isAtItem = false;
    if (name === 'list') this.#open.pop();
  }

  /** What stands before the next paragraph; empty where that is no number. */
  next(): string {
    const list = this.#open.at(-1);
    const own = list && this.#levels.get(keyOf(list.style, this.#open.length));
    const isAtItem = this.#isAtItem;
    this.#isAtItem = false;
    if (!own || !isAtItem) return '';
    const from = Math.max(0, this.#open.length - own.shown);
    const numbers = this.#open.slice(from).map(({ style, count }, index) => {
      const form = this.#levels.get(keyOf(style, from + index + 1))?.form ?? '1';
      return listNumber(count, form);
    });
    return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim();
  }
}

function keyOf(style: string, level: number): string {
  return `${level} ${style}`;
}

function numberIn(written: string | null, otherwise: number): number {
  return written !== null && /^\d{1,9}$/.test(written) ? Number(written) : otherwise;
}
