import { type ReadAnswer, readAnswer } from '../../../core/reports/json';
import { type Command, expectOperands, one } from '../command';
import { line } from '../line';
import { readArticleFile } from '../readArticleFile';

function readable(answer: ReadAnswer, text: string): string {
  const { path, title, publisher, published, byline, dateline, url } = answer;
  const { blocks, sentences, versions, documents } = answer;
  const facts = Object.entries({ title, publisher, published, byline, dateline, url }).map(
    ([name, value]) => `${name.padEnd(10)} ${value ?? '—'}`,
  );
  const parts = blocks.map(({ kind, start, end }) => `${kind.padEnd(10)} ${line(text.slice(start, end))}`);
  const counts = `${sentences.length} sentences${versions.length > 0 ? `, ${versions.length} versions` : ''}`;
  const held = documents ? [`${documents.count} documents of a database, read as one article`] : [];
  return [path, ...facts, '', ...parts, '', counts, ...held].join('\n');
}

export const read: Command = {
  name: 'read',
  forms: [
    { operands: 'FILE', does: 'understand a file as an article: title, outlet, date, blocks, sentences' },
  ],
  run: (operands, options) => {
    const [file = ''] = expectOperands(operands, 1);
    const article = readArticleFile(file);
    const answer = readAnswer(file, article);
    return one(options, answer, () => readable(answer, article.text));
  },
};
