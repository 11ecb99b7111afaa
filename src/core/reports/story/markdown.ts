// Stories as Markdown.
import { escapeMarkdown } from '../../text/markdown';
import { differenceKindMessages } from '../differenceMessages';
import { citation, row } from '../markdown';
import { messages, type Say } from '../messages';
import { kindOfName, percent, sourceName } from './naming';
import type { ReportedSaying, StoryReport } from './storyReport';
import { vaguenesses } from './vaguenesses';
import { printedValues, rowRelations, silentSources } from './values';
import { ways } from './ways';

/** The stories, one after the other; a single one gives the document its heading. */
export function storiesMarkdown(stories: readonly StoryReport[], say: Say): string {
  const [only, ...others] = stories;
  if (only && others.length === 0) return storyMarkdown(only, '#', say);
  const heading = `# ${say(messages.stories)}\n`;
  if (!only) return `${heading}\n${say(messages.noStories)}\n`;
  return [heading, ...stories.map((story) => storyMarkdown(story, '##', say))].join('\n');
}

/** `level` is the mark of its heading. */
function storyMarkdown(story: StoryReport, level: '#' | '##', say: Say): string {
  const { sources, omitted } = story;
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${level}# ${title}\n`, ...lines, ''];
  return [
    `${level} ${escapeMarkdown(story.heading)}\n`,
    say(messages.storyOf, sources.length),
    ...(omitted === 0 ? [] : [say(messages.omitted, omitted)]),
    '',
    ...part(
      say(messages.sources),
      sources.map((source, at) => `${at + 1}. ${citation(source, say)}`),
    ),
    ...part(say(messages.whereSourcesDiffer), differenceRows(story, say)),
    ...part(say(messages.whoSaysWhat), statementItems(story, say)),
    ...part(say(messages.inOneSource), alone(story)),
    ...part(say(messages.inEachOther), [`${say(messages.rowInColumn)}\n`, ...containmentRows(story, say)]),
    ...part(say(messages.days), timeItems(story, say)),
    ...part(say(messages.whoIsNamed), nameRows(story, say)),
  ].join('\n');
}

function differenceRows(story: StoryReport, say: Say): readonly string[] {
  const { differences } = story;
  if (differences.length === 0) return [say(messages.noDifferences)];
  const rows = differences.map((difference) => {
    const { about, kind, relation } = difference;
    const values = printedValues(difference).map(
      ({ text, sources: by }) => `**${escapeMarkdown(text)}** (${namesOf(by, story)})`,
    );
    const silent = silentSources(difference);
    const printed = [
      ...values,
      ...(silent.length === 0 ? [] : [say(messages.silent, namesOf(silent, story))]),
    ].join('; ');
    const how = `${say(differenceKindMessages[kind])}, ${say(rowRelations[relation])}`;
    return row([escapeMarkdown(about), how, printed]);
  });
  return [row([say(messages.what), '', say(messages.printed)]), '| --- | --- | --- |', ...rows];
}

function statementItems(story: StoryReport, say: Say): readonly string[] {
  return story.statements
    .filter(({ sources }) => sources > 1)
    .flatMap(({ text, sources, isQuotation, sayings }) => {
      const have = say(messages.ofSources, sources, story.sources.length);
      const quoted = isQuotation ? `, ${say(messages.quotation)}` : '';
      const alike = sayings.filter(hasItsWords);
      const other = sayings.filter((saying) => !hasItsWords(saying));
      const by = alike.map(({ source, way }) => `${ways[way].mark} ${nameOf(source, story)}`).join(', ');
      return [
        `- ${escapeMarkdown(text)} (${have}${quoted}: ${by})`,
        ...other.map(
          ({ source, way, text: said }) =>
            `  - ${ways[way].mark} ${nameOf(source, story)}, ${say(ways[way].name)}: ${escapeMarkdown(said)}`,
        ),
      ];
    });
}

function hasItsWords({ way }: ReportedSaying): boolean {
  return way === 'clearest' || way === 'same';
}

function alone(story: StoryReport): readonly string[] {
  return story.sources.flatMap((_, source) => {
    const items = story.statements.flatMap(({ sayings, sources }) =>
      sources === 1 ? sayings.filter((saying) => saying.source === source) : [],
    );
    if (items.length === 0) return [];
    return [`- ${nameOf(source, story)}`, ...items.map(({ text }) => `  - ${escapeMarkdown(text)}`)];
  });
}

function containmentRows(story: StoryReport, say: Say): readonly string[] {
  const { containment, sources } = story;
  const rows = containment.map((shares, at) =>
    row([nameOf(at, story), ...shares.map((share, other) => (other === at ? '' : percent(share, say)))]),
  );
  return [
    row([say(messages.ofThese), ...sources.map((_, at) => nameOf(at, story))]),
    rule(story, 1),
    ...rows,
  ];
}

function timeItems(story: StoryReport, say: Say): readonly string[] {
  if (story.times.length === 0) return [say(messages.noDays)];
  return story.times.flatMap(({ name, kind, published, sayings }) => {
    const vagueness = vaguenesses[kind];
    return [
      `- ${escapeMarkdown(name)}${vagueness === null ? '' : ` (${say(vagueness)})`}`,
      ...published.map((source) => `  - ${nameOf(source, story)}, ${say(messages.wasPublished)}`),
      ...sayings.map(({ source, text, lacksYear }) => {
        const lent = lacksYear ? ` (${say(messages.yearOfOther)})` : '';
        return `  - ${nameOf(source, story)}: ${escapeMarkdown(text)}${lent}`;
      }),
    ];
  });
}

function nameRows(story: StoryReport, say: Say): readonly string[] {
  const { names, sources } = story;
  if (names.length === 0) return [say(messages.nobodyNamed)];
  const rows = names.map(({ name, kind, cells }) =>
    row([escapeMarkdown(name), kindOfName(kind, say), ...cells.map((cell) => cell?.count ?? '')]),
  );
  const heads = [say(messages.name), '', ...sources.map((_, at) => nameOf(at, story))];
  return [row(heads), rule(story, 2), ...rows];
}

/** Below the heads of a table with so many columns before those of the sources. */
function rule({ sources }: StoryReport, before: number): string {
  return row([...Array.from({ length: before }, () => '---'), ...sources.map(() => '--:')]);
}

function namesOf(sources: readonly number[], story: StoryReport): string {
  return sources.map((source) => nameOf(source, story)).join(', ');
}

function nameOf(source: number, { sources }: StoryReport): string {
  return escapeMarkdown(sourceName(sources, source));
}
