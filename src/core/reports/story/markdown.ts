// Stories as Markdown.
import { escapeMarkdown } from '../../text/markdown';
import { differenceKindMessages } from '../differenceMessages';
import { citation, row } from '../markdown';
import { between } from '../pieces';
import { messages, type Say } from '../messages';
import { kindOfName, percent, sourceName } from './naming';
import type { ReportedSaying, StoryReport } from './storyReport';
import { vaguenesses } from './vaguenesses';
import { printedValues, rowRelations, silentSources } from './values';
import { ways } from './ways';

/** The stories, one after the other; a single one gives the document its heading. */
export function storiesMarkdown(stories: readonly StoryReport[], say: Say): Generator<string> {
  return between(linesOf(stories, say), '\n');
}

function* linesOf(stories: readonly StoryReport[], say: Say): Generator<string> {
  const [only, ...others] = stories;
  const isSingle = only !== undefined && others.length === 0;
  if (!isSingle) yield `# ${say(messages.stories)}\n`;
  if (!only) yield `${say(messages.noStories)}\n`;
  for (const story of stories) yield* storyLines(story, isSingle ? '#' : '##', say);
}

/** `level` is the mark of its heading. */
function* storyLines(story: StoryReport, level: '#' | '##', say: Say): Generator<string> {
  const { sources, omitted } = story;
  yield `${level} ${escapeMarkdown(story.heading)}\n`;
  yield say(messages.storyOf, sources.length);
  if (omitted !== 0) yield say(messages.omitted, omitted);
  yield '';
  const parts: readonly (readonly [string, Iterable<string>])[] = [
    [say(messages.sources), sources.map((source, at) => `${at + 1}. ${citation(source, say)}`)],
    [say(messages.whereSourcesDiffer), differenceRows(story, say)],
    [say(messages.whoSaysWhat), statementItems(story, say)],
    [say(messages.inOneSource), alone(story)],
    [say(messages.inEachOther), containmentRows(story, say)],
    [say(messages.days), timeItems(story, say)],
    [say(messages.whoIsNamed), nameRows(story, say)],
  ];
  for (const [title, lines] of parts) {
    let count = 0;
    for (const line of lines) {
      if (count === 0) yield `${level}# ${title}\n`;
      count += 1;
      yield line;
    }
    if (count > 0) yield '';
  }
}

function* differenceRows(story: StoryReport, say: Say): Generator<string> {
  const { differences } = story;
  if (differences.length === 0) {
    yield say(messages.noDifferences);
    return;
  }
  yield row([say(messages.what), '', say(messages.printed)]);
  yield '| --- | --- | --- |';
  for (const difference of differences) {
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
    yield row([escapeMarkdown(about), how, printed]);
  }
}

function* statementItems(story: StoryReport, say: Say): Generator<string> {
  for (const { text, sources, isQuotation, sayings } of story.statements) {
    if (sources <= 1) continue;
    const have = say(messages.ofSources, sources, story.sources.length);
    const quoted = isQuotation ? `, ${say(messages.quotation)}` : '';
    const alike = sayings.filter(hasItsWords);
    const other = sayings.filter((saying) => !hasItsWords(saying));
    const by = alike.map(({ source, way }) => `${ways[way].mark} ${nameOf(source, story)}`).join(', ');
    yield `- ${escapeMarkdown(text)} (${have}${quoted}: ${by})`;
    for (const { source, way, text: said } of other)
      yield `  - ${ways[way].mark} ${nameOf(source, story)}, ${say(ways[way].name)}: ${escapeMarkdown(said)}`;
  }
}

function hasItsWords({ way }: ReportedSaying): boolean {
  return way === 'clearest' || way === 'same';
}

function* alone(story: StoryReport): Generator<string> {
  for (const source of story.sources.keys()) {
    let count = 0;
    for (const { sayings, sources } of story.statements) {
      if (sources !== 1) continue;
      for (const { text } of sayings.filter((saying) => saying.source === source)) {
        if (count === 0) yield `- ${nameOf(source, story)}`;
        count += 1;
        yield `  - ${escapeMarkdown(text)}`;
      }
    }
  }
}

function* containmentRows(story: StoryReport, say: Say): Generator<string> {
  const { containment, sources } = story;
  yield `${say(messages.rowInColumn)}\n`;
  yield row([say(messages.ofThese), ...sources.map((_, at) => nameOf(at, story))]);
  yield rule(story, 1);
  for (const [at, shares] of containment.entries())
    yield row([
      nameOf(at, story),
      ...shares.map((share, other) => (other === at ? '' : percent(share, say))),
    ]);
}

function* timeItems(story: StoryReport, say: Say): Generator<string> {
  if (story.times.length === 0) yield say(messages.noDays);
  for (const { name, kind, published, sayings } of story.times) {
    const vagueness = vaguenesses[kind];
    yield `- ${escapeMarkdown(name)}${vagueness === null ? '' : ` (${say(vagueness)})`}`;
    for (const source of published) yield `  - ${nameOf(source, story)}, ${say(messages.wasPublished)}`;
    for (const { source, text, lacksYear } of sayings) {
      const lent = lacksYear ? ` (${say(messages.yearOfOther)})` : '';
      yield `  - ${nameOf(source, story)}: ${escapeMarkdown(text)}${lent}`;
    }
  }
}

function* nameRows(story: StoryReport, say: Say): Generator<string> {
  const { names, sources } = story;
  if (names.length === 0) {
    yield say(messages.nobodyNamed);
    return;
  }
  yield row([say(messages.name), '', ...sources.map((_, at) => nameOf(at, story))]);
  yield rule(story, 2);
  for (const { name, kind, cells } of names)
    yield row([escapeMarkdown(name), kindOfName(kind, say), ...cells.map((cell) => cell?.count ?? '')]);
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
