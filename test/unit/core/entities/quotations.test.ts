import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as fc from 'fast-check';
import type { Mention } from '../../../../src/core/entities/entity';
import { findQuotations } from '../../../../src/core/entities/quotations/quotations';
import { findMentions } from '../../../../src/core/entities/mentions';

/** Finds quotations where these people, and no others, are named; as `speaker: words`. */
function quoted(text: string, ...people: readonly string[]): readonly string[] {
  const mentions: Mention[] = people
    .flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }): Mention => ({
        kind: 'person',
        text: name,
        start: index,
        end: index + name.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
  return findQuotations(text, mentions).map(({ speaker, text: words }) => `${speaker.text}: ${words}`);
}

describe('findQuotations', () => {
  it('gives a quotation to whom its verb names, before or after', () => {
    assert.deepEqual(quoted('"The dam will hold," Orsova said on Monday.', 'Orsova'), [
      'Orsova: The dam will hold',
    ]);
    assert.deepEqual(
      quoted('“The dam will hold,” said the mayor of Selby, Ludmila Orsova.', 'Ludmila Orsova'),
      ['Ludmila Orsova: The dam will hold'],
    );
    assert.deepEqual(quoted('Mayor Orsova told reporters: “The dam will hold.”', 'Orsova'), [
      'Orsova: The dam will hold.',
    ]);
    assert.deepEqual(quoted('‘The dam will hold,’ Orsova said.', 'Orsova'), ['Orsova: The dam will hold']);
    assert.deepEqual(quoted('"The dam will hold," according to engineer Paul Brandt.', 'Paul Brandt'), [
      'Paul Brandt: The dam will hold',
    ]);
  });

  it('passes over an aside between speaker and verb', () => {
    assert.deepEqual(
      quoted('"The dam will hold," Rep. Anna Brandt (D-Ohio), who built it, said Friday.', 'Anna Brandt'),
      ['Anna Brandt: The dam will hold'],
    );
    assert.deepEqual(
      quoted(
        'Brandt, whose party has close ties to the town, said the dam would "hold for a century".',
        'Brandt',
      ),
      ['Brandt: hold for a century'],
    );
  });

  it('goes on with the speaker in the next sentence, the next paragraph and for a pronoun', () => {
    assert.deepEqual(
      quoted(
        'Orsova said the dam was sound.\n\n"It will hold," she said. "Nobody has to leave."\n\n"We will see to that."',
        'Orsova',
      ),
      ['Orsova: It will hold', 'Orsova: Nobody has to leave.', 'Orsova: We will see to that.'],
    );
  });

  it('gives nobody what somebody without a name says', () => {
    assert.deepEqual(quoted('A spokesman for Orsova said, "The dam will hold."', 'Orsova'), []);
    assert.deepEqual(quoted('"The dam will hold," Orsova\'s office said.', 'Orsova'), []);
    assert.deepEqual(
      quoted(
        'Orsova left. But a senior official said, "The dam will not hold." "It leaks," he said.',
        'Orsova',
      ),
      [],
    );
    assert.deepEqual(quoted('"The dam will hold," the letter to Orsova said.', 'Orsova'), []);
  });

  it('tells speech from borrowed phrases and titles', () => {
    assert.deepEqual(quoted('Orsova said the "heated exchanges" went on.', 'Orsova'), []);
    assert.deepEqual(quoted('On “Meet The Morning News,” Orsova said the dam was sound.', 'Orsova'), []);
  });

  it('does not join what two people say', () => {
    assert.deepEqual(
      quoted(
        '"It will hold," Orsova said.\n\n"It leaks on two sides," Brandt countered.',
        'Orsova',
        'Brandt',
      ),
      ['Orsova: It will hold', 'Brandt: It leaks on two sides'],
    );
  });

  it('gives spans of the text that belong to somebody it names, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '”',
        ' said ',
        ' Orsova ',
        ' he ',
        '. ',
        '\n\n',
        ', ',
        ' Mr. ',
        '‘',
        '’',
        'according to',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const mentions = findMentions(text);
        for (const { start, end, speaker } of findQuotations(text, mentions)) {
          assert.ok(start >= 0 && start < end && end <= text.length);
          assert.ok(mentions.includes(speaker));
        }
      }),
    );
  });
});
