import type { Notice } from '../../protocol/pageContract';
import { button, element } from '../dom';

/** A message in place of an article, with the next steps that it offers. */
export function noticeElement({ title, detail, actions }: Notice, act: (id: string) => void): HTMLElement {
  const buttons = actions.map(({ id, label }) =>
    button(
      { class: 'action' },
      () => {
        act(id);
      },
      label,
    ),
  );
  return element(
    'section',
    { class: 'notice', 'aria-labelledby': 'notice-title' },
    element('h2', { id: 'notice-title' }, title),
    element('p', { role: 'status' }, detail),
    element('div', { class: 'actions' }, buttons),
  );
}

export function loadingElement(file: string): HTMLElement {
  return element(
    'div',
    { class: 'loading', role: 'status' },
    element('span', { class: 'codicon codicon-loading', 'aria-hidden': 'true' }),
    `Reading ${file}…`,
  );
}
