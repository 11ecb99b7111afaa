// What is known of a name, beside the place where it was pointed at.
import type { PageCard } from '../../protocol/pageContract';
import { button, element } from '../dom';
import { few } from '../descriptions';

interface CardActions {
  /** Go to the first mention in an article. */
  readonly open: (article: string) => void;
  readonly lightUp: () => void;
}

export function cardElement(card: PageCard, { open, lightUp }: CardActions): HTMLElement {
  return element(
    'div',
    {},
    element('p', {}, element('strong', { dir: 'auto' }, card.name), quiet(card.facts.join(' · '))),
    card.descriptions.map(({ text, sources }) => line(`“${text}”`, sources)),
    card.quotations.map(({ text, sources }) => line(`says “${text}”`, sources)),
    card.variants.length > 1
      ? [
          element(
            'ul',
            { 'aria-label': 'Spellings' },
            card.variants.map(({ text, count, sources }) =>
              element(
                'li',
                {},
                element('span', { dir: 'auto' }, text),
                quiet(`${sources}${count > 1 ? ` (${count})` : ''}`),
              ),
            ),
          ),
        ]
      : [],
    element(
      'ul',
      { 'aria-label': 'Mentions' },
      card.articles.map(({ id, label, count }) => {
        const go = () => {
          open(id);
        };
        const title = 'Go to the first mention';
        return element('li', {}, button({ class: 'link', title }, go, label), quiet(few(count, 'mention')));
      }),
    ),
    button({ class: 'link' }, lightUp, `Light up ${mentionCount(card.mentions)}`),
  );
}

function mentionCount(count: number): string {
  return count === 1 ? 'its mention' : `all ${few(count, 'mention')}`;
}

function line(text: string, note: string): HTMLElement {
  return element('p', {}, element('span', { dir: 'auto' }, text), quiet(note));
}

function quiet(text: string): HTMLElement {
  return element('span', { class: 'note' }, text);
}
