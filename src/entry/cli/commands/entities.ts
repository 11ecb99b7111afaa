import path from 'node:path';
import { type Card, cardSteps } from '../../../core/entities/card';
import { Library } from '../../../core/library/library';
import { finish } from '../../../core/steps';
import type { Span } from '../../../core/text/span';
import { type Command, expectOperands, many } from '../command';
import { Failure, messageOf } from '../failure';
import { textFilesBelow } from '../folder';
import { line } from '../line';
import { loadMentionSteps } from '../mentionFinder';
import { type BadRow, isBadRow } from '../rows';
import { readTextFile } from '../textFile';

interface EntityAnswer extends Omit<Card, 'articles' | 'presence'> {
  readonly articles: readonly (Span & { readonly article: string; readonly count: number })[];
}

/** An entity with the place of its first mention in each article. */
function entityAnswer(card: Card): EntityAnswer {
  const { id, kind, name, variants, descriptions, quotations, mentions, sources, articles } = card;
  return {
    id,
    kind,
    name,
    variants,
    descriptions,
    quotations,
    mentions,
    sources,
    articles: articles.map(({ article, count, first: { start, end } }) => ({ article, count, start, end })),
  };
}

/** What text files of a folder name, with all their spellings, descriptions and quotations. */
function inFolder(folder: string, files: readonly string[]): readonly (EntityAnswer | BadRow)[] {
  const library = new Library(loadMentionSteps());
  const unread: BadRow[] = [];
  for (const id of files) {
    try {
      const text = readTextFile(path.join(folder, id));
      const [failure] = finish(library.put([{ id, text }])).failed;
      if (failure) throw new Failure(failure.reason, 1);
      finish(library.extractEntities(id));
    } catch (error) {
      unread.push({ id, error: messageOf(error) });
    }
  }
  const entities = library.entities(null).flatMap(({ id }) => finish(library.entity(id)) ?? []);
  return [...entities.map((entity) => entityAnswer(finish(cardSteps(entity, null)))), ...unread];
}

function readable(answers: readonly (EntityAnswer | BadRow)[]): string {
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

export const entities: Command = {
  name: 'entities',
  forms: [{ operands: 'DIR', does: 'who and what the text files below DIR name, and how each of them does' }],
  run: (operands, options) => {
    const [folder = ''] = expectOperands(operands, 1);
    const { files, ...told } = textFilesBelow(folder);
    return many(options, inFolder(folder, files), readable, told);
  },
};
