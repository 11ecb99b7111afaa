// The partner's words under a sentence, so that one pane is enough.
import type { Place } from './place';
import { element } from '../dom';
import { words } from '../panes/sentence';
import { articleName } from '../descriptions';

export class Peeks {
  /** `root` holds the panes. */
  constructor(private readonly root: HTMLElement) {}

  /** Opens or closes the one under a sentence; returns whether it has a partner to show. */
  toggle({ pane, index }: Place): boolean {
    const far = pane.other?.content;
    const sentence = pane.sentence(index);
    const shared = pane.content.shared.get(index);
    if (!far || !sentence || !shared) return false;
    const next = sentence.nextElementSibling;
    if (next?.classList.contains('peek')) {
      next.remove();
      return true;
    }
    const name = articleName(far.article, pane.content.article);
    sentence.after(
      element(
        'span',
        { class: 'peek', role: 'note' },
        element('span', { class: 'note' }, `In ${name}: `),
        shared.partners.map((partner) =>
          element('span', { class: 'quoted', dir: 'auto' }, words(far, partner, false)),
        ),
      ),
    );
    return true;
  }

  /** Closes all; returns whether there were any. */
  close(): boolean {
    const open = this.root.querySelectorAll('.peek');
    for (const peek of open) peek.remove();
    return open.length > 0;
  }
}
