import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as fc from 'fast-check';
import type { Mention, MentionKind } from '../../../../src/core/entities/entity';
import { findQuotations } from '../../../../src/core/entities/quotations/quotations';
import { findMentions } from '../../../../src/core/entities/mentions';

/** Finds quotations where these people, and no others, are named; as `speaker: words`. */
function quoted(text: string, ...people: readonly string[]): readonly string[] {
  return quotedBy('person', text, people);
}

/** `quoted` for organisations. */
function said(text: string, ...organisations: readonly string[]): readonly string[] {
  return quotedBy('organisation', text, organisations);
}

function quotedBy(kind: MentionKind, text: string, speakers: readonly string[]): readonly string[] {
  const mentions: Mention[] = speakers
    .flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }): Mention => ({
        kind,
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

  it('knows the marks of other languages', () => {
    for (const words of [
      '„Der Damm hält noch lange“, said Orsova. „Niemand muss gehen.“',
      '»Der Damm hält noch lange«, said Orsova. »Niemand muss gehen.«',
      '« Der Damm hält noch lange », said Orsova. « Niemand muss gehen. »',
      '”Der Damm hält noch lange”, said Orsova. ”Niemand muss gehen.”',
      '„Der Damm hält noch lange”, said Orsova. „Niemand muss gehen.”',
    ])
      assert.deepEqual(
        quoted(words, 'Orsova'),
        ['Orsova: Der Damm hält noch lange', 'Orsova: Niemand muss gehen.'],
        words,
      );
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

  it('takes a pronoun for somebody whom it can be', () => {
    const both = ['Anna Orsova', 'Paul Brandt'] as const;
    assert.deepEqual(
      quoted(
        'Anna Orsova said the dam was sound. Paul Brandt said it was not. "It has held for years," she added.',
        ...both,
      ),
      ['Anna Orsova: It has held for years'],
    );
    assert.deepEqual(
      quoted('Paul Brandt said the dam was sound. "It has held for years," she said.', ...both),
      [],
    );
    assert.deepEqual(
      quoted('Ms Orsova said the dam was sound. "It has held for years," he said.', 'Orsova'),
      [],
    );
  });

  it('takes a pronoun for whom its own paragraph has named since somebody spoke', () => {
    const both = ['Anna Orsova', 'Nora Velling'] as const;
    const spoke = 'Anna Orsova said the dam was sound.\n\n';
    assert.deepEqual(
      quoted(
        `${spoke}The letters lie on the desk of Nora Velling. She is 58. "They knew," she said. "I have never said anything else."`,
        ...both,
      ),
      ['Nora Velling: I have never said anything else.'],
    );
    assert.deepEqual(
      quoted(`${spoke}Nora Velling keeps the letters. "They all knew it," she said.`, ...both),
      ['Nora Velling: They all knew it'],
    );
    assert.deepEqual(
      quoted(`${spoke}In her first year she met Nora Velling. "I liked her," she said.`, ...both),
      ['Anna Orsova: I liked her'],
    );
    assert.deepEqual(
      quoted(`${spoke}The dam was built by Nora Velling. "It will hold," she said.`, ...both),
      [],
      'either of them may have said it',
    );
  });

  it('takes a pronoun for whom the paragraph above names, where the text tells that it can be', () => {
    const people = ['Patricia Okafor', 'Marsh', 'Carol'] as const;
    const trial = (wife: string) =>
      `Judge Patricia Okafor told him: "You sold the trust of a town."\n\nMarsh, who was mayor until he resigned, showed no emotion. ${wife}\n\n"He is not the man I married," she told reporters.`;
    assert.deepEqual(quoted(trial('His wife, Carol, wept.'), ...people), [
      'Patricia Okafor: You sold the trust of a town.',
      'Carol: He is not the man I married',
    ]);
    assert.deepEqual(quoted(trial('She thanked his wife, Carol.'), ...people), [
      'Patricia Okafor: You sold the trust of a town.',
      'Patricia Okafor: He is not the man I married',
    ]);
  });

  it('gives firms and offices what they say, and what "the company" says to the one that is meant', () => {
    const firms = ['Ostrava Sluices Ltd', 'Selby Gates plc'] as const;
    assert.deepEqual(said('"The gates will hold," Selby Gates plc said on Monday.', ...firms), [
      'Selby Gates plc: The gates will hold',
    ]);
    assert.deepEqual(said('According to Selby Gates plc, "the gates will hold for years".', ...firms), [
      'Selby Gates plc: the gates will hold for years',
    ]);
    assert.deepEqual(
      said(
        'The gates were made by Selby Gates plc. "They will hold for years," the company said. "We looked at all of them."',
        ...firms,
      ),
      ['Selby Gates plc: They will hold for years', 'Selby Gates plc: We looked at all of them.'],
    );
    assert.deepEqual(
      said('Selby Gates plc said it was sorry. "We looked at all the gates," it said.', ...firms),
      ['Selby Gates plc: We looked at all the gates'],
    );
  });

  it('gives no firm what one of two may have said, nor what somebody of it said', () => {
    const firms = ['Ostrava Sluices Ltd', 'Selby Gates plc'] as const;
    assert.deepEqual(
      said('Selby Gates plc bought Ostrava Sluices Ltd. "The gates will hold," the company said.', ...firms),
      [],
    );
    assert.deepEqual(said('A spokesman for Selby Gates plc said, "The gates will hold."', ...firms), []);
    assert.deepEqual(said('"The gates will hold," said Selby Gates plc engineer Brandt.', ...firms), []);
    assert.deepEqual(said('"The gates will hold," the company said.', ...firms), []);
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
