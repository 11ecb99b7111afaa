import path from 'node:path';
import { compareArticles } from '../../../core/alignment/compare';
import { differences } from '../../../core/differences/differences';
import { Library } from '../../../core/library/library';
import { comparisonDocument, storiesDocument } from '../../../core/reports/documents';
import type { Edition } from '../../../core/reports/edition';
import { type ReportFormat, reportFormats } from '../../../core/reports/formats';
import { sayInEnglish } from '../../../core/reports/messages';
import { reportStory, type StoryReport } from '../../../core/reports/story/storyReport';
import { finish } from '../../../core/steps';
import { namesOfPair } from '../../../core/stories/namesOfPair';
import { mostOfStory } from '../../../core/stories/stories';
import { type Command, expectOperands, one } from '../command';
import { Failure, messageOf } from '../failure';
import { textFilesBelow } from '../folder';
import { loadMentionSteps } from '../mentionFinder';
import { named } from '../namedFile';
import { readArticleFile } from '../readArticleFile';
import { readTextFile } from '../textFile';
import { writeWhole } from '../writeWhole';

interface Document {
  readonly text: string;
  /** Of each file that is not in it, why not. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** Throws a `Failure` when there is no such format. */
function formatOf(given: string | undefined): ReportFormat {
  const format = reportFormats.find((known) => known === (given ?? 'md'));
  if (!format) throw new Failure(`--format ${given ?? ''}: not one of ${reportFormats.join(', ')}`, 2);
  return format;
}

/** What two files share, and where they differ. */
function ofPair(leftFile: string, rightFile: string, format: ReportFormat, edition: Edition): Document {
  const comparison = compareArticles(readArticleFile(leftFile), readArticleFile(rightFile));
  const find = loadMentionSteps();
  const [left, right] = [named(comparison.left, find), named(comparison.right, find)];
  const compared = {
    comparison,
    differences: differences(left, right, comparison),
    names: finish(namesOfPair(left, right)),
  };
  const files = { left: leftFile, right: rightFile };
  return { text: finish(comparisonDocument(format, compared, files, edition)), warnings: [], notes: [] };
}

/** The stories that more than one text file of a folder tells, in the order of their first files. */
function ofFolder(folder: string, format: ReportFormat, edition: Edition): Document {
  const { files, warnings: unlisted, notes } = textFilesBelow(folder);
  const library = new Library(loadMentionSteps());
  const unread: { readonly id: string; readonly error: string }[] = [];
  for (const id of files) {
    try {
      const [failure] = finish(library.put([{ id, text: readTextFile(path.join(folder, id)) }])).failed;
      if (failure) throw new Failure(failure.reason, 1);
    } catch (error) {
      unread.push({ id, error: messageOf(error) });
    }
  }
  const told = finish(library.allStories()).filter(({ ids }) => ids.length > 1);
  const stories = told.map(({ central }) => storyIn(library, central));
  const text = finish(storiesDocument(format, stories, edition, unread));
  return { text, warnings: [...unlisted, ...unread.map(({ id, error }) => `${id}: ${error}`)], notes };
}

function storyIn(library: Library, central: readonly string[]): StoryReport {
  const read = central.slice(0, mostOfStory);
  for (const id of read) finish(library.extractEntities(id));
  return reportStory(finish(library.readStory(read, () => undefined)), central, (id) => id);
}

export const report: Command = {
  name: 'report',
  forms: [
    { operands: 'A B', does: 'what two files share, as a document to hand on' },
    { operands: 'DIR', does: 'the stories of the text files below DIR, all in one such document' },
  ],
  run: (operands, options) => {
    const [first = '', second] = operands;
    expectOperands(operands, second === undefined ? 1 : 2);
    const format = formatOf(options.format);
    const edition = { say: sayInEnglish, language: 'en', made: new Date().toISOString() };
    const { text, ...told } =
      second === undefined ? ofFolder(first, format, edition) : ofPair(first, second, format, edition);
    const { out } = options;
    if (out === undefined) return { text, failed: false, ...told };
    writeWhole(out, text);
    return { ...one(options, { format, out }, () => out), ...told };
  },
};
