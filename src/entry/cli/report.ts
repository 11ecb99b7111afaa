import writeFileAtomic from 'write-file-atomic';
import { compareArticles } from '../../core/alignment/compare';
import { comparisonAnnotations } from '../../core/reports/annotations';
import { reportComparison } from '../../core/reports/comparisonReport';
import { comparisonCsv } from '../../core/reports/csv';
import { comparisonHtml } from '../../core/reports/html/html';
import { comparisonMarkdown } from '../../core/reports/markdown';
import { sayInEnglish } from '../../core/reports/messages';
import { readFile } from './answers';
import { Failure, messageOf } from './failure';
import { compareAnswer } from './shapes';

const formats = ['html', 'md', 'csv', 'json', 'annotations'] as const;
type Format = (typeof formats)[number];

/** Throws a `Failure` when there is no such format. */
export function formatOf(given: string | undefined): Format {
  const format = formats.find((known) => known === (given ?? 'md'));
  if (!format) throw new Failure(`--format ${given ?? ''}: not one of ${formats.join(', ')}`, 2);
  return format;
}

/** What two files share, as a document of that format. */
export function report(leftFile: string, rightFile: string, format: Format): string {
  const left = readFile(leftFile);
  const right = readFile(rightFile);
  const comparison = compareArticles(left, right);
  const reported = reportComparison(comparison, { left: leftFile, right: rightFile });
  const made = new Date().toISOString();
  switch (format) {
    case 'html':
      return comparisonHtml(reported, { say: sayInEnglish, language: 'en', made });
    case 'md':
      return comparisonMarkdown(reported, sayInEnglish);
    case 'csv':
      return comparisonCsv(reported);
    case 'json':
      return `${JSON.stringify(compareAnswer(leftFile, rightFile, comparison))}\n`;
    case 'annotations':
      return comparisonAnnotations(reported, made);
  }
}

/** Writes the whole of a file or nothing: under another name first. Throws a `Failure` when it cannot be written. */
export function writeWhole(file: string, content: string): void {
  try {
    writeFileAtomic.sync(file, content);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${messageOf(error)}`, 1);
  }
}
