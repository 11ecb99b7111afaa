// What is known of a name, beside the place where it was pointed at.
import type { MentionKind } from '../core/entities/entity';
import type { Presence } from '../core/entities/card';
import type { PageCard } from '../protocol/pageContract';
import { element } from './dom';
import { few } from './wording';

export const kindWords: Readonly<Record<MentionKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  group: 'group',
  date: 'date',
  time: 'time',
  number: 'number',
  money: 'amount of money',
  percent: 'percentage',
  duration: 'duration',
  measure: 'measure',
};

const presenceWords: Readonly<Record<Presence, string>> = {
  both: 'in both',
  left: 'only on the left',
  right: 'only on the right',
  neither: 'in neither of the two',
};

export interface CardActions {
  /** Go to the first mention in an article. */
  readonly open: (article: string) => void;
  readonly lightUp: () => void;
}

export function cardElement({ card, labels }: PageCard, { open, lightUp }: CardActions): HTMLElement {
  /** Outlets, each once; a label begins with its outlet where that is known. */
  const labelled = (articles: readonly string[]) =>
    [...new Set(articles.map((id) => (labels[id] ?? id).split(' · ', 1)[0] ?? id))].join(', ');
  const facts = [kindWords[card.kind]];
  if (card.presence !== null) facts.push(presenceWords[card.presence]);
  facts.push(few(card.articles.length, 'article'));
  const all = element('button', { type: 'button', class: 'link' }, `Light up ${mentionCount(card.mentions)}`);
  all.addEventListener('click', lightUp);
  return element(
    'div',
    { class: 'card-content' },
    element(
      'p',
      { class: 'card-head' },
      element('strong', { dir: 'auto' }, card.name),
      quiet(facts.join(' · ')),
    ),
    ...card.descriptions.map(({ text, articles }) => line(`“${text}”`, labelled(articles))),
    ...(card.variants.length > 1
      ? [
          element(
            'ul',
            { class: 'variants', 'aria-label': 'Spellings' },
            ...card.variants.map(({ text, count, articles }) =>
              element(
                'li',
                {},
                element('span', { dir: 'auto' }, text),
                quiet(`${labelled(articles)}${count > 1 ? ` (${count})` : ''}`),
              ),
            ),
          ),
        ]
      : []),
    element(
      'ul',
      { class: 'places', 'aria-label': 'Mentions' },
      ...card.articles.map(({ article, count }) => {
        const button = element('button', { type: 'button', class: 'link', title: 'Go to the first mention' });
        button.append(labels[article] ?? article);
        button.addEventListener('click', () => {
          open(article);
        });
        return element('li', {}, button, quiet(few(count, 'mention')));
      }),
    ),
    all,
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
