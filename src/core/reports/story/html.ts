// Stories as one file of HTML that needs no script and no network.
import { differenceHead } from '../html/differenceHead';
import type { Edition } from '../edition';
import { column, day, type Level, reportPage, sectionAt, table } from '../html/page';
import { element, type HtmlContent, type HtmlElement } from '../html/tree';
import { mapped } from '../pieces';
import { messages, type Say } from '../messages';
import { kindOfName, percent, sharedSentences, sourceName } from './naming';
import type { ReportedSaying, ReportedStatement, StoryReport } from './storyReport';
import { vaguenesses } from './vaguenesses';
import { printedValues, rowRelations, silentSources } from './values';
import { type Way, ways } from './ways';

/** Sources have columns of their own up to so many; more would leave no room on paper for what they are about. */
const mostColumns = 12;

/** The stories, one after the other; a single one gives the page its heading. */
export function storiesHtml(stories: readonly StoryReport[], edition: Edition): Generator<string> {
  const { say } = edition;
  const [only, ...others] = stories;
  if (only && others.length === 0) {
    const { heading } = only;
    return reportPage({ title: heading, heading, main: storyParts(only, 2, say) }, edition);
  }
  const heading = say(messages.stories);
  const main = only
    ? [
        element('ol', {}, stories.map(listed)),
        stories.map((story, at) =>
          element(
            'article',
            { id: `story-${at + 1}` },
            element('h2', { dir: 'auto' }, story.heading),
            storyParts(story, 3, say),
          ),
        ),
      ]
    : [element('p', {}, say(messages.noStories))];
  return reportPage({ title: heading, heading, main }, edition);
}

function listed({ heading, sources }: StoryReport, at: number): HtmlElement {
  return element(
    'li',
    {},
    element('a', { href: `#story-${at + 1}`, dir: 'auto' }, heading),
    ` (${sources.length})`,
  );
}

/** `level` is that of the headings of its parts. */
function storyParts(story: StoryReport, level: 2 | 3, say: Say): readonly HtmlContent[] {
  const part = (title: string, ...content: readonly HtmlContent[]) => sectionAt(level, title, content);
  const below: Level = level === 2 ? 3 : 4;
  return [
    element('p', {}, summary(story, say)),
    part(say(messages.sources), sourcesTable(story, say)),
    part(say(messages.whereSourcesDiffer), differencesTable(story, say)),
    part(say(messages.whoSaysWhat), legend(say), statementsTable(story, say)),
    alone(story, below, say).map((lists) => part(say(messages.inOneSource), lists)),
    part(
      say(messages.inEachOther),
      element('p', {}, say(messages.rowInColumn)),
      containmentTable(story, say),
    ),
    part(say(messages.days), timesTable(story, say)),
    part(say(messages.whoIsNamed), namesTable(story, say)),
  ];
}

function summary({ sources, omitted }: StoryReport, say: Say): string {
  const told = say(messages.storyOf, sources.length);
  return omitted === 0 ? told : `${told} ${say(messages.omitted, omitted)}`;
}

function sourcesTable(story: StoryReport, say: Say): HtmlElement {
  const rows = story.sources.map(({ publisher, headline, file, published, sentences }, source) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'number' }, String(source + 1)),
      element(
        'td',
        {},
        element(
          'div',
          {},
          element('strong', {}, publisher ?? say(messages.unknownOutlet)),
          element('span', { class: 'date' }, ', ', day(published, say)),
        ),
        element('div', { dir: 'auto' }, `“${headline}”`),
        element('div', {}, element('code', {}, file)),
      ),
      element('td', { class: 'number' }, String(sentences)),
      element('td', { class: 'number' }, String(sharedSentences(story, source))),
    ),
  );
  const heads = [
    element('td', {}),
    column(say(messages.article)),
    column(say(messages.sentences)),
    column(say(messages.contained)),
  ];
  return table('sources', heads, rows);
}

function differencesTable(story: StoryReport, say: Say): HtmlElement {
  const { differences, sources } = story;
  if (differences.length === 0) return element('p', {}, say(messages.noDifferences));
  const rows = mapped(differences, (difference) => {
    const silent = silentSources(difference);
    const values = printedValues(difference).map(({ text, sources: by }) =>
      element(
        'li',
        {},
        element('strong', { dir: 'auto' }, text),
        element('span', { class: 'by' }, ` — ${by.map((source) => sourceName(sources, source)).join(', ')}`),
      ),
    );
    const names = silent.map((source) => sourceName(sources, source)).join(', ');
    return element(
      'tr',
      {},
      differenceHead(difference, rowRelations[difference.relation], say),
      element(
        'td',
        {},
        element('ul', { class: 'values' }, values),
        silent.length === 0 ? [] : element('p', { class: 'by' }, say(messages.silent, names)),
      ),
    );
  });
  return table('differences', [column(say(messages.what)), column(say(messages.printed))], rows);
}

function legend(say: Say): HtmlElement {
  return element(
    'ul',
    { class: 'legend', 'aria-label': say(messages.howSaid) },
    Object.values(ways).map(({ name, mark }) =>
      element('li', {}, element('span', { class: 'mark', 'aria-hidden': 'true' }, mark), ` ${say(name)}`),
    ),
  );
}

/** What more than one source says. */
function statementsTable(story: StoryReport, say: Say): HtmlElement {
  const shared = story.statements.filter(({ sources }) => sources > 1);
  const rows = mapped(shared, (statement) => ({
    head: element('td', {}, wordings(statement, story, say)),
    cells: story.sources.map((_, source) =>
      statement.sayings.flatMap(({ source: own, way }) => (own === source ? [mark(way, say)] : [])),
    ),
  }));
  return bySource('statements', { story, what: say(messages.statement), rows, empty: '', say });
}

/** The clearest wording, how many have it, and what the others say that do not have the same words. */
function wordings(
  { text, sources: count, isQuotation, sayings }: ReportedStatement,
  { sources }: StoryReport,
  say: Say,
): HtmlContent {
  const others = sayings.filter(({ way }) => way !== 'clearest' && way !== 'same');
  const have = say(messages.ofSources, count, sources.length);
  const worded = ({ source, way, text: said }: ReportedSaying) =>
    element(
      'li',
      {},
      mark(way, say),
      element('span', { class: 'by' }, ` ${sourceName(sources, source)}: `),
      element('span', { dir: 'auto' }, said),
    );
  return [
    element('p', { dir: 'auto' }, text),
    element('p', { class: 'how' }, isQuotation ? `${have} · ${say(messages.quotation)}` : have),
    others.length === 0 ? [] : element('ul', { class: 'wordings' }, others.map(worded)),
  ];
}

function mark(way: Way, say: Say): HtmlElement {
  const { name, mark: sign } = ways[way];
  return element('span', { class: 'mark', role: 'img', 'aria-label': say(name) }, sign);
}

/** What one source alone says, below a heading for each; none where there is nothing. */
function alone({ statements, sources }: StoryReport, level: Level, say: Say): readonly HtmlContent[] {
  const lists = sources.flatMap((_, source) => {
    const items = statements.flatMap(({ sayings, sources: count }) =>
      count === 1 ? sayings.filter((saying) => saying.source === source) : [],
    );
    if (items.length === 0) return [];
    const texts = items.map(({ text }) => element('li', { dir: 'auto' }, text));
    const title = say(messages.onlyIn, sourceName(sources, source));
    return [sectionAt(level, title, [element('ul', {}, texts)])];
  });
  return lists.length === 0 ? [] : [lists];
}

function containmentTable(story: StoryReport, say: Say): HtmlElement {
  const { containment, sources } = story;
  const rows = containment.map((shares, row) => ({
    head: element('th', { scope: 'row' }, sourceName(sources, row)),
    cells: shares.map((share, other) => (other === row ? [] : [percent(share, say)])),
  }));
  return bySource('containment', {
    ...{ story, what: say(messages.ofThese), rows, say },
    empty: say(messages.itself),
  });
}

function timesTable({ times, sources }: StoryReport, say: Say): HtmlElement {
  if (times.length === 0) return element('p', {}, say(messages.noDays));
  const rows = mapped(times, ({ name, kind, published, sayings }) => {
    const vagueness = vaguenesses[kind];
    const by = (source: number) => element('strong', {}, sourceName(sources, source));
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('span', { dir: 'auto' }, name),
        vagueness === null ? [] : element('span', { class: 'how' }, ` ${say(vagueness)}`),
      ),
      element(
        'td',
        {},
        element(
          'ul',
          { class: 'values' },
          published.map((source) => element('li', {}, by(source), `, ${say(messages.wasPublished)}`)),
          sayings.map(({ source, text, lacksYear }) =>
            element(
              'li',
              {},
              by(source),
              ': ',
              element('span', { dir: 'auto' }, text),
              lacksYear ? element('span', { class: 'how' }, ` (${say(messages.yearOfOther)})`) : [],
            ),
          ),
        ),
      ),
    );
  });
  return table('times', [column(say(messages.when)), column(say(messages.saidOfDay))], rows);
}

function namesTable(story: StoryReport, say: Say): HtmlElement {
  if (story.names.length === 0) return element('p', {}, say(messages.nobodyNamed));
  const rows = mapped(story.names, ({ name, kind, cells }) => ({
    head: element(
      'th',
      { scope: 'row' },
      element('span', { dir: 'auto' }, name),
      element('span', { class: 'how' }, ` ${kindOfName(kind, say)}`),
    ),
    cells: cells.map((cell) => (cell ? [String(cell.count)] : [])),
  }));
  return bySource('names', { story, what: say(messages.name), rows, empty: '', say });
}

interface SourceRows {
  readonly story: StoryReport;
  /** What the rows are of. */
  readonly what: string;
  readonly rows: Iterable<{
    readonly head: HtmlElement;
    /** A source each. */
    readonly cells: readonly (readonly HtmlContent[])[];
  }>;
  /** What stands in a cell without content. */
  readonly empty: string;
  readonly say: Say;
}

/** A table of what each source has: a column a source, or where they are too many one column with those that have something. */
function bySource(name: string, { story, what, rows, empty, say }: SourceRows): HtmlElement {
  const { sources } = story;
  const isWide = sources.length <= mostColumns;
  const heads = isWide
    ? sources.map((_, source) =>
        element('th', { scope: 'col', class: 'source' }, element('span', {}, sourceName(sources, source))),
      )
    : [column(say(messages.sources))];
  const made = mapped(rows, ({ head, cells }) =>
    element(
      'tr',
      {},
      head,
      isWide
        ? cells.map((content) =>
            element('td', { class: 'cell' }, content.length === 0 ? empty : spaced(content)),
          )
        : element('td', { class: 'by' }, listOf(cells, story)),
    ),
  );
  const whole = table(`by-source ${name}`, [column(what), heads].flat(), made);
  return element('section', { class: 'wide', tabindex: '0', 'aria-label': what }, whole);
}

/** "1 AP ★, 3 Herald ◐" */
function listOf(cells: readonly (readonly HtmlContent[])[], { sources }: StoryReport): HtmlContent {
  const told = cells.flatMap((content, source) =>
    content.length === 0 ? [] : [[`${sourceName(sources, source)} `, spaced(content)]],
  );
  return told.map((each, at) => (at === 0 ? each : [', ', each]));
}

function spaced(content: readonly HtmlContent[]): HtmlContent {
  return content.map((each, at) => (at === 0 ? each : [' ', each]));
}
