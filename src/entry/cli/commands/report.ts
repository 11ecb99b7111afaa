import { compareArticles } from '../../../core/alignment/compare';
import { comparisonAnnotations } from '../../../core/reports/annotations';
import { reportComparison } from '../../../core/reports/comparisonReport';
import { comparisonCsv } from '../../../core/reports/csv';
import { comparisonHtml } from '../../../core/reports/html/html';
import { comparisonJson } from '../../../core/reports/json';
import { comparisonMarkdown } from '../../../core/reports/markdown';
import { type ReportFormat, reportFormats } from '../../../core/reports/formats';
import { sayInEnglish } from '../../../core/reports/messages';
import { type Command, expectOperands, one } from '../command';
import { Failure } from '../failure';
import { readArticleFile } from '../readArticleFile';
import { writeWhole } from '../writeWhole';

/** Throws a `Failure` when there is no such format. */
function formatOf(given: string | undefined): ReportFormat {
  const format = reportFormats.find((known) => known === (given ?? 'md'));
  if (!format) throw new Failure(`--format ${given ?? ''}: not one of ${reportFormats.join(', ')}`, 2);
  return format;
}

/** What two files share, as a document of that format. */
function documentOf(leftFile: string, rightFile: string, format: ReportFormat): string {
  const left = readArticleFile(leftFile);
  const right = readArticleFile(rightFile);
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
      return comparisonJson(leftFile, rightFile, comparison);
    case 'annotations':
      return comparisonAnnotations(reported, made);
  }
}

export const report: Command = {
  name: 'report',
  forms: [{ operands: 'A B', does: 'what two files share, as a document to hand on' }],
  run: (operands, options) => {
    const [left = '', right = ''] = expectOperands(operands, 2);
    const format = formatOf(options.format);
    const document = documentOf(left, right, format);
    const { out } = options;
    if (out === undefined) return { text: document, failed: false };
    writeWhole(out, document);
    return one(options, { format, out }, () => out);
  },
};
