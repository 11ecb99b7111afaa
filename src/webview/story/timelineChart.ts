// The timeline of a story as a drawing: a lane an article, with what it speaks of and when it was published. It is for sighted
// readers with a pointer; the table below it says the same.
import type { ShownStory } from '../../protocol/storyContract';
import type { TimeView } from '../../protocol/storyShapes';
import { element, fill, svg } from '../dom';
import type { StoryActions } from './storyActions';
import { distinctName, fullName } from './table';
import { timeAxis, type TimeAxis } from './timeAxis';

type Days = NonNullable<TimeView['days']>;
/** A time that has a place on the axis. */
type Dated = TimeView & { readonly days: Days };

/** In pixels, as the style sheet has it. */
const lane = 26;
const axisHeight = 40;
/** Room at both ends of the axis, for the names of its first and last days. */
const margin = 34;
const characterWidth = 6.5;

export class TimelineChart {
  readonly element = element('div', { class: 'chart', 'aria-hidden': 'true' });
  readonly #shown: ShownStory;
  readonly #actions: StoryActions;
  readonly #times: readonly Dated[];
  readonly #axis: TimeAxis;
  readonly #scale = svg('svg', { class: 'scale', height: String(axisHeight) });
  readonly #lanes: SVGSVGElement;
  #width = 0;

  constructor(shown: ShownStory, actions: StoryActions) {
    this.#shown = shown;
    this.#actions = actions;
    this.#times = shown.story.times.flatMap((time) => (time.days ? [{ ...time, days: time.days }] : []));
    this.#axis = timeAxis(this.#times.flatMap(({ days }) => [days.from, days.to]));
    this.#lanes = svg('svg', { class: 'lanes', height: String(lane * shown.labels.length) });
    fill(this.element, [
      element('div', { class: 'corner' }),
      this.#scale,
      element(
        'div',
        { class: 'sources' },
        shown.labels.map((label, article) =>
          element(
            'div',
            { class: 'source', dir: 'auto', title: `${fullName(label)}: ${this.#headline(article)}` },
            distinctName(shown, article),
          ),
        ),
      ),
      this.#lanes,
    ]);
    new ResizeObserver(() => {
      this.#draw();
    }).observe(this.#lanes);
  }

  /** Whether there is anything to draw. */
  get isEmpty(): boolean {
    return this.#times.length === 0;
  }

  #headline(article: number): string {
    return this.#shown.story.articles[article]?.headline ?? '';
  }

  #draw(): void {
    const width = this.#lanes.clientWidth;
    if (width === 0 || width === this.#width) return;
    this.#width = width;
    const named = this.#named();
    const x = (day: number): number => this.#x(this.#axis.at(day));
    const ends = { y1: String(axisHeight - 6), y2: String(axisHeight - 6) };
    fill(this.#scale, [
      svg('line', { class: 'axis', x1: String(this.#x(0)), x2: String(this.#x(1)), ...ends }),
      this.#axis.shortened.map(({ from, to }) =>
        svg('line', { class: 'shortened', x1: String(this.#x(from)), x2: String(this.#x(to)), ...ends }),
      ),
      named.map((time) => {
        const middle = String(middleOf(time, x));
        const [year, ...rest] = time.shortName.split(' ').reverse();
        const lines = rest.length === 0 ? ['', year ?? ''] : [rest.reverse().join(' '), year ?? ''];
        return svg(
          'text',
          { 'text-anchor': 'middle' },
          lines.map((line, at) => svg('tspan', { x: middle, y: String(12 + 14 * at) }, line)),
        );
      }),
    ]);
    const height = lane * this.#shown.labels.length;
    fill(this.#lanes, [
      named.map((time) => {
        const middle = String(middleOf(time, x));
        return svg('line', { class: 'guide', x1: middle, x2: middle, y1: '0', y2: String(height) });
      }),
      this.#shown.labels.map((_, article) => {
        const y = String(lane * (article + 0.5));
        return svg('line', { class: 'lane', x1: '0', x2: String(width), y1: y, y2: y });
      }),
      // Longer times first, so that days stand before them.
      this.#times.filter(({ kind }) => kind !== 'day').flatMap((time) => this.#spoken(time, x)),
      this.#times.filter(({ kind }) => kind === 'day').flatMap((time) => this.#spoken(time, x)),
      this.#times.flatMap((time) => time.published.map((article) => this.#published(time, article, x))),
    ]);
  }

  #x(share: number): number {
    return Math.round(10 * (margin + share * (this.#width - 2 * margin))) / 10;
  }

  /** The times that are named on the axis: those that most articles have, as far as there is room. */
  #named(): readonly Dated[] {
    const articles = ({ published, sayings }: Dated): number =>
      new Set([...published, ...sayings.map(({ article }) => article)]).size;
    const x = (day: number): number => this.#x(this.#axis.at(day));
    const byArticles = this.#times
      .map((time) => ({ time, articles: articles(time) }))
      .sort(
        (a, b) =>
          b.articles - a.articles ||
          Number(b.time.kind === 'day') - Number(a.time.kind === 'day') ||
          a.time.days.from - b.time.days.from,
      );
    const taken: { readonly from: number; readonly to: number }[] = [];
    return byArticles.flatMap(({ time }) => {
      const middle = middleOf(time, x);
      const half = (characterWidth * Math.max(4, time.shortName.length - 4)) / 2;
      const room = { from: middle - half, to: middle + half };
      if (taken.some(({ from, to }) => room.from < to + 4 && from < room.to + 4)) return [];
      taken.push(room);
      return [time];
    });
  }

  /** A mark for each article that speaks of a time; it leads to its first sentence that does. */
  #spoken({ kind, days, name, sayings }: Dated, x: (day: number) => number): readonly SVGElement[] {
    const firsts = sayings.filter(({ article }, at) => sayings[at - 1]?.article !== article);
    return firsts.map((saying) => {
      const y = lane * (saying.article + 0.5);
      const [from, to] = [x(days.from), x(days.to)];
      const mark =
        kind === 'day'
          ? svg('circle', { class: 'mark day', cx: String(from), cy: String(y), r: '4.5' })
          : svg('rect', {
              class: 'mark longer',
              ...{ x: String(from), y: String(y - 3.5), width: String(Math.max(8, to - from)) },
              ...{ height: '7', rx: '3.5' },
            });
      const label = this.#shown.labels[saying.article];
      mark.append(svg('title', {}, `${label ? fullName(label) : ''}: ${name}. ${saying.sentence}`));
      mark.addEventListener('click', () => {
        this.#actions.openPlace(saying.article, saying);
      });
      return mark;
    });
  }

  #published({ days, name }: Dated, article: number, x: (day: number) => number): SVGElement {
    const [middle, y] = [x(days.from), lane * (article + 0.5)];
    const mark = svg('path', {
      class: 'mark published',
      d: `M${middle - 8} ${y} L${middle} ${y - 8} L${middle + 8} ${y} L${middle} ${y + 8} Z`,
    });
    mark.append(
      svg(
        'title',
        {},
        `${distinctName(this.#shown, article)} published on ${name}: ${this.#headline(article)}`,
      ),
    );
    mark.addEventListener('click', () => {
      this.#actions.openPlace(article, this.#shown.story.articles[article]?.dated ?? { start: 0, end: 0 });
    });
    return mark;
  }
}

function middleOf({ days }: Dated, x: (day: number) => number): number {
  return (x(days.from) + x(days.to)) / 2;
}
