import { compareArticles } from '../../../core/alignment/compare';
import { type CompareAnswer, compareAnswer, type ReadAnswer } from '../../../core/reports/json';
import { type Command, expectOperands, one } from '../command';
import { line } from '../line';
import { readArticleFile } from '../readArticleFile';
import { describeLink } from './align';

function readable(answer: CompareAnswer): string {
  const { left, right, links, coverage } = answer;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return [
    `left   ${left.path}: ${left.sentences.length} sentences, ${percent(coverage.left)} linked`,
    `right  ${right.path}: ${right.sentences.length} sentences, ${percent(coverage.right)} linked`,
    ...links.flatMap((link) => [
      '',
      describeLink(link),
      `  < ${line(said(left, link.left))}`,
      `  > ${line(said(right, link.right))}`,
    ]),
  ].join('\n');
}

function said({ sentences }: ReadAnswer, index: number): string {
  const sentence = sentences[index];
  return sentence?.plain ?? sentence?.text ?? '';
}

export const compare: Command = {
  name: 'compare',
  forms: [{ operands: 'A B', does: 'link the sentences of two files that state the same' }],
  run: (operands, options) => {
    const [left = '', right = ''] = expectOperands(operands, 2);
    const comparison = compareArticles(readArticleFile(left), readArticleFile(right));
    const answer = compareAnswer(left, right, comparison);
    return one(options, answer, () => readable(answer));
  },
};
