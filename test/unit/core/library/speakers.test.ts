import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Entity } from '../../../../src/core/entities/entity';
import { mentionSteps } from '../../../../src/core/entities/mentions';
import { Library } from '../../../../src/core/library/library';
import { finish } from '../../../../src/core/steps';

function people(text: string): readonly Entity[] {
  const library = new Library(mentionSteps);
  finish(library.put([{ id: 'a', text }]));
  finish(library.extractEntities('a'));
  return library
    .entities(null)
    .flatMap(({ id, kind }) => (kind === 'person' ? (finish(library.entity(id)) ?? []) : []));
}

describe('the speakers of a transcript', () => {
  it('are people who are quoted with what they say, under all names of their labels', () => {
    const found = people(
      'MARTA LUND, PRESENTER: Good morning. The lock has been shut since midnight.\n\n' +
        'CAPT. OLE BRINK, PILOT: We saw the gate give way at once.\n\nWe had no time to turn.\n\n' +
        'LUND: Thank you for that account.\n\n' +
        'BRINK: I hope nobody was hurt.\n',
    );
    assert.deepEqual(
      found.map(({ name, descriptions, quotations }) => [
        name,
        descriptions.map(({ text }) => text),
        quotations.map(({ text }) => text),
      ]),
      [
        [
          'MARTA LUND',
          ['PRESENTER'],
          ['Good morning. The lock has been shut since midnight.', 'Thank you for that account.'],
        ],
        [
          'OLE BRINK',
          ['PILOT'],
          ['We saw the gate give way at once.', 'We had no time to turn.', 'I hope nobody was hurt.'],
        ],
      ],
    );
  });

  it('are nobody where a label names nobody', () => {
    const found = people(
      'Q: Why has the lock been shut?\n\nA: The gate gave way at midnight.\n\nQ: Was anybody on it?\n\nA: Nobody that we know of.\n',
    );
    assert.deepEqual(found, []);
  });
});
