import { readXml } from '../xml';
import { listNumber, type NumberForm } from './listNumber';

/** Of which list a paragraph of Word is an item, and how deep in it. */
export interface WordItem {
  readonly id: string;
  readonly level: number;
}

interface Level {
  start: number;
  /** Null where it does not count, or in a way that is not known. */
  form: NumberForm | null;
  /** Whether each number has two figures. */
  isPadded: boolean;
  /** Whether the numbers of all levels are in figures. */
  isLegal: boolean;
  /** What stands before an item, "%1" for the number of the first level and so on. */
  text: string;
}

interface Numbered {
  /** The definition that it shares with other lists, which it goes on to count. */
  definition: string;
  /** The numbers that it begins anew with, by level. */
  readonly starts: Map<number, number>;
}

const forms: Readonly<Record<string, NumberForm>> = {
  decimal: '1',
  decimalZero: '1',
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};
/** What stands before an item is no longer. */
const longestLabel = 40;
const deepest = 9;

/** Counts the items of the lists of a Word file by what its `word/numbering.xml` says. */
export class WordNumbering {
  readonly #levels = new Map<string, Level[]>();
  readonly #lists = new Map<string, Numbered>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<Numbered>();

  constructor(xml: string) {
    let levels: Level[] | null = null;
    let list: Numbered | null = null;
    let at = 0;
    readXml(xml, {
      open: (name, attribute) => {
        const value = attribute('val') ?? '';
        const level = levels?.[at];
        if (name === 'abstractnum') this.#levels.set(attribute('abstractnumid') ?? '', (levels = []));
        else if (name === 'num')
          this.#lists.set(attribute('numid') ?? '', (list = { definition: '', starts: new Map() }));
        else if (name === 'lvl' || name === 'lvloverride') {
          at = levelOf(attribute('ilvl'));
          if (name === 'lvl' && levels)
            levels[at] = { start: 1, form: '1', isPadded: false, isLegal: false, text: '' };
        } else if (name === 'abstractnumid' && list) list.definition = value;
        else if (name === 'startoverride') list?.starts.set(at, numberIn(value));
        else if (!level) return;
        else if (name === 'start') level.start = numberIn(value);
        else if (name === 'lvltext') level.text = value;
        else if (name === 'islgl') level.isLegal = value !== '0' && value !== 'false';
        else if (name === 'numfmt') {
          level.form = forms[value] ?? null;
          level.isPadded = value === 'decimalZero';
        }
      },
      close: (name) => {
        if (name === 'abstractnum') levels = null;
        if (name === 'num') list = null;
      },
      text: () => undefined,
    });
  }

  /** What stands before the next item of a list; empty where that is no number. */
  next({ id, level }: WordItem): string {
    const list = this.#lists.get(id);
    const levels = list && this.#levels.get(list.definition);
    const own = levels?.[level];
    if (!list || !levels || !own) return '';
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    if (!this.#begun.has(list)) for (const [at, start] of list.starts) counts[at] = start - 1;
    this.#begun.add(list);
    for (let above = 0; above < level; above += 1) counts[above] ??= levels[above]?.start ?? 1;
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.form === null || !/%[1-9]/.test(own.text)) return '';
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const form = (own.isLegal ? '1' : levels[at]?.form) ?? '1';
      const written = listNumber(counts[at] ?? 1, form);
      return levels[at]?.isPadded === true ? written.padStart(2, '0') : written;
    });
    return label.length > longestLabel ? '' : label.trim();
  }
}

/** A level of a list as Word writes it down, from 0. */
export function levelOf(written: string | null): number {
  return Math.min(numberIn(written ?? ''), deepest - 1);
}

function numberIn(written: string): number {
  return /^\d{1,9}$/.test(written) ? Number(written) : 0;
}
