// What the command line answers, for people to read.
import type { Difference } from '../../core/differences/difference';
import type { StoryAnswer } from './differences';
import { type BadRow, isBadRow } from './rows';
import type {
  AlignAnswer,
  CompareAnswer,
  EntityAnswer,
  MentionAnswer,
  ReadAnswer,
  SiblingsAnswer,
} from './shapes';

const widest = 100;

export function readableArticle(answer: ReadAnswer, text: string): string {
  const { path, title, publisher, published, byline, dateline, url, blocks, sentences, versions } = answer;
  const facts = Object.entries({ title, publisher, published, byline, dateline, url }).map(
    ([name, value]) => `${name.padEnd(10)} ${value ?? '—'}`,
  );
  const parts = blocks.map(({ kind, start, end }) => `${kind.padEnd(10)} ${line(text.slice(start, end))}`);
  const counts = `${sentences.length} sentences${versions.length > 0 ? `, ${versions.length} versions` : ''}`;
  return [path, ...facts, '', ...parts, '', counts].join('\n');
}

export function readableSiblings(answers: readonly (SiblingsAnswer | BadRow)[]): string {
  return answers
    .flatMap((answer) => {
      if (isBadRow(answer)) return [`${answer.id ?? ''}: ${answer.error}`];
      const siblings = answer.siblings.map(({ id, score, why }) => {
        const reasons = [
          ...(why.sharedSentences > 0 ? [`${why.sharedSentences} same sentences`] : []),
          ...(why.dayGap !== null ? [`${why.dayGap} days apart`] : []),
          [...why.names, ...why.terms].slice(0, 6).join(', '),
        ];
        return `  ${score.toFixed(2)}  ${id ?? ''}  (${reasons.join('; ')})`;
      });
      return [String(answer.id ?? ''), ...(siblings.length > 0 ? siblings : ['  no sibling'])];
    })
    .join('\n');
}

export function readableComparison(answer: CompareAnswer): string {
  const { left, right, links, coverage } = answer;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return [
    `left   ${left.path}: ${left.sentences.length} sentences, ${percent(coverage.left)} linked`,
    `right  ${right.path}: ${right.sentences.length} sentences, ${percent(coverage.right)} linked`,
    ...links.flatMap((link) => [
      '',
      describe(link),
      `  < ${line(said(left, link.left))}`,
      `  > ${line(said(right, link.right))}`,
    ]),
  ].join('\n');
}

export function readableAlignment({ links, onlyLeft, onlyRight }: AlignAnswer): string {
  return [
    ...links.map((link) => `${link.left} – ${link.right}  ${describe(link)}`),
    `only left: ${onlyLeft.join(', ') || 'none'}`,
    `only right: ${onlyRight.join(', ') || 'none'}`,
  ].join('\n');
}

export function readableEntities(answers: readonly (EntityAnswer | BadRow)[]): string {
  return answers
    .flatMap((answer) => {
      if (isBadRow(answer)) return [`${answer.id ?? ''}: ${answer.error}`];
      const { kind, name, mentions, sources, variants, descriptions, quotations } = answer;
      return [
        `${kind.padEnd(12)} ${name}  (${mentions}× in ${sources})`,
        ...(variants.length > 1 ? [line(`  also ${variants.map(({ text }) => text).join(', ')}`)] : []),
        ...descriptions.map(({ text }) => line(`  is   ${text}`)),
        ...quotations.map(({ text }) => line(`  says “${text}”`)),
      ];
    })
    .join('\n');
}

const relations = {
  conflict: 'cannot both be true',
  precision: 'one is more exact',
  wording: 'worded otherwise',
};

export function readableDifferences(found: readonly Difference[]): string {
  if (found.length === 0) return 'no differences';
  const conflicts = found.filter(({ relation }) => relation === 'conflict').length;
  return [
    found.length === 1
      ? `1 difference, ${conflicts === 1 ? 'a conflict' : 'no conflict'}`
      : `${found.length} differences, ${conflicts} of them conflicts`,
    ...found.flatMap(({ kind, relation, about, left, right }) => [
      `${kind}: ${about} (${relations[relation]})`,
      `  ${line(left.text)}`,
      `  ${line(right.text)}`,
    ]),
  ].join('\n');
}

export function readableStories(stories: readonly (StoryAnswer | BadRow)[]): string {
  if (stories.length === 0) return 'no two files tell the same story';
  return stories
    .map((story) => {
      if (isBadRow(story)) return `${story.id ?? ''}: ${story.error}`;
      const rows = story.differences.flatMap(({ kind, relation, about, cells }) => [
        `  ${kind}: ${about} (${relations[relation]})`,
        ...cells.map((cell, at) => `    ${story.articles[at] ?? ''}: ${cell ? line(cell.text) : '—'}`),
      ]);
      return [story.articles.join(', '), ...(rows.length > 0 ? rows : ['  no differences'])].join('\n');
    })
    .join('\n');
}

export function readableMentions(mentions: readonly MentionAnswer[]): string {
  return mentions
    .map(({ start, end, kind, text }) => `${start}–${end}  ${kind.padEnd(12)} ${line(text)}`)
    .join('\n');
}

function describe({ kind, moved, score }: AlignAnswer['links'][number]): string {
  return `${kind}${moved ? ', moved' : ''} (${score.toFixed(2)})`;
}

function said({ sentences }: ReadAnswer, index: number): string {
  const sentence = sentences[index];
  return sentence?.plain ?? sentence?.text ?? '';
}

/** One line of at most `widest` units. */
function line(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= widest ? flat : `${flat.slice(0, widest - 1)}…`;
}
