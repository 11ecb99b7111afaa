import { button, element } from '../dom';
import { bindings } from '../keyboard';
import { kinds, kindStates } from '../descriptions';

const keyNames: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** The help overlay: keys, and what the marks mean. The browser closes it on Esc and keeps the focus inside. */
export function helpElement(): HTMLDialogElement {
  const rows = bindings.map(({ keys, does }) =>
    element(
      'div',
      { class: 'key-row' },
      element(
        'dt',
        {},
        keys.map((key) => element('kbd', {}, keyNames[key] ?? key)),
      ),
      element('dd', {}, does),
    ),
  );
  const dialog = element(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    // First, because it gets the focus and the help should be read from its beginning.
    button(
      { class: 'action' },
      () => {
        dialog.close();
      },
      'Close',
    ),
    element('h2', { id: 'help-title' }, 'Reading two sources'),
    element(
      'ul',
      { class: 'legend' },
      kinds.map((kind) => element('li', { class: `kind ${kind}` }, kindStates[kind])),
      element(
        'li',
        {},
        'Underlined words have no counterpart in the other text. Those in bold on a ground of their own (names, numbers, dates, negations, quotations) may change what is stated.',
      ),
      element('li', {}, 'Of what shares a part, the part has a ground. Unsure links have thinner lines.'),
      element(
        'li',
        {},
        'Names have a card: point at them, rest a finger on them, or press e on their sentence.',
      ),
    ),
    element('dl', {}, rows),
  );
  return dialog;
}
