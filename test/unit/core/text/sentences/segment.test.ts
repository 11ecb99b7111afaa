import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { sentenceSpans } from '../../../../../src/core/text/sentences/segment';

function sentences(text: string, locale?: string): string[] {
  return sentenceSpans(text, { start: 0, end: text.length }, locale).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** Each row is the sentences of one text, which is the row joined by spaces. */
const rows: Readonly<Record<string, readonly string[]>> = {
  'titles and initials': ['Gen. David Petraeus met Sen. J. R. Colton.', 'Mr. O. P. Lund did not.'],
  'first names as they were shortened': ['Mr. Wm. Tarrant and Sir Chas. Oakes were saved.', 'Jas. Haldane was not.'],
  'an acronym that is an adjective': ['The U.S. Congress met Tuesday.', 'It met in the U.S. Embassy.'],
  'an acronym that ends the sentence': ['He was held in the U.S.', 'Critics spoke of a trap.'],
  'a speaker named after the quotation': ['"It is late," McCormack said.', '"Why?" he asked.', '"Go!" Smith said.'],
  'a question that is a sentence of its own': ['"Why?"', 'He had no answer.'],
  'each sentence of a quotation': ['She said, "We saw nothing.', 'They still train.', 'We wait."', 'Then she left.'],
  times: ['They meet at 3 p.m. Tuesday in Oslo.', 'It ends at 5 p.m.', 'The mayor will speak.', 'At 6 a.m. Dr. Ross left.'],
  decimals: ['It rose 2.5 percent to $3.20 a share.', 'Sales fell.'],
  ellipses: ['He waited ... and waited.', 'Then... nothing.', 'It was over …', 'Nobody came.'],
  'list numbers': ['1. Boil the water.', '2. Add the salt.'],
  'companies': ['Acme Inc. Chairman Lee resigned from Bolt & Co. on Monday.', 'It fell.'],
}; // prettier-ignore

describe('sentenceSpans', () => {
  for (const [name, row] of Object.entries(rows)) {
    it(name, () => {
      assert.deepEqual(sentences(row.join(' ')), row);
    });
  }

  it('goes on over line breaks', () => {
    assert.deepEqual(sentences('The talks\nwent on.\r\nNobody\rleft.'), [
      'The talks\nwent on.',
      'Nobody\rleft.',
    ]);
  });

  it('splits where the space is missing, but not inside an address', () => {
    assert.deepEqual(sentences('It ended there.Read more at example.org/a?b=c today.'), [
      'It ended there.',
      'Read more at example.org/a?b=c today.',
    ]);
  });

  it('leaves an opening mark to the quotation that follows without a space', () => {
    assert.deepEqual(sentences('The tug came at dusk.It was late.The pilot waved."All is well,"said Orr.'), [
      'The tug came at dusk.',
      'It was late.',
      'The pilot waved.',
      '"All is well,"said Orr.',
    ]);
    assert.deepEqual(sentences('The pilot waved.“All is well,” said Orr.'), [
      'The pilot waved.',
      '“All is well,” said Orr.',
    ]);
    assert.deepEqual(sentences('"The pilot waved."Then it rained.'), [
      '"The pilot waved."',
      'Then it rained.',
    ]);
    assert.deepEqual(sentences('„Der Lotse winkte.“Dann kam Regen.', 'de'), [
      '„Der Lotse winkte.“',
      'Dann kam Regen.',
    ]);
  });

  it('keeps initials with their name after an office, a comma and a line break', () => {
    for (const one of [
      'The\nharbourmaster, C. D. Orr, said no.',
      'The harbourmaster, C. Orr, said no.',
      'The letter was signed by C. Orr and mayor D. Lind on board.',
    ]) {
      assert.deepEqual(sentences(one), [one]);
    }
    assert.deepEqual(sentences('They all had vitamin C. Doctors were glad.').length, 2);
  });

  it('keeps abbreviations of several words together', () => {
    for (const one of [
      'Das gilt z. B. Booten und u. a. Fähren.',
      'Man nimmt i. d. R. Holz und z. T. Stahl o. Ä. dafür.',
      'Das sagte Dr. med. Ida Lind in der Kirche der hl. Anna.',
      'Sie fährt, d. h. Wind und Wetter tun nichts.',
    ]) {
      assert.deepEqual(sentences(one, 'de'), [one]);
    }
    assert.deepEqual(sentences('Es gab Hagel, Regen u. Ä. Danach war es still.', 'de').length, 2);
  });

  it('knows the abbreviations of other languages', () => {
    assert.deepEqual(sentences('Hr. Maier kam am 3. Mai. Er ging z.B. nach Bonn.', 'de').length, 2);
    assert.deepEqual(sentences('M. Dupont est venu. Il est parti.', 'fr').length, 2);
    assert.deepEqual(sentences('会议结束了。大家都走了。', 'zh').length, 2);
  });

  it('leaves an opening mark to what it opens, and a speaker to the quotation, where there are no spaces', () => {
    const chinese = [
      '火势已被控制。',
      '“我们将公布结果。”部长说。',
      '“天气很好。”',
      '部长离开了港口，没有回答问题。',
    ];
    assert.deepEqual(sentences(chinese.join(''), 'zh'), chinese);
    const japanese = [
      '「結果を公表する。」と大臣は述べた。',
      '「哀悼の意を表する」とも語った。',
      '大臣は港を去った。',
    ];
    assert.deepEqual(sentences(japanese.join(''), 'ja'), japanese);
    for (const alone of ['「', '。「', '“']) assert.deepEqual(sentences(alone, 'ja').join(''), alone);
  });

  it('covers all that is not white space, in order, whatever the text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '. ',
        '? "',
        '" ',
        'U.S. ',
        '\n',
        '\ud800',
        'e\u0301',
        '…',
        '。',
        '「',
        '“',
        '」',
        '说。',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const span of sentenceSpans(text, { start: 0, end: text.length })) {
          assert.equal(text.slice(end, span.start).trim(), '');
          assert.ok(span.end > span.start);
          end = span.end;
        }
        assert.equal(text.slice(end).trim(), '');
      }),
    );
  });

  it('is one where neither Unicode nor the language ends one before the last marks, in any Latin text', () => {
    const word = fc
      .stringMatching(/^[ -\-/-:<->@-~\u00a0-\u024f–—‘’“”]{1,12}$/)
      .filter((text) => !text.includes('!'));
    const end = fc.stringMatching(/^[.!?]{0,3}["”’)\]]{0,2} ?$/);
    const locale = fc.constantFrom('en', 'de', 'fr', 'el', 'tr', 'sv');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), end, locale, (words, marks, tag) => {
        const text = `${words.join(' ')}${marks}`;
        const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
        assert.deepEqual(
          Array.from(segmenter.segment(text), ({ segment }) => segment),
          [text],
        );
        assert.deepEqual(
          sentences(text, tag),
          [text.trim()].filter((sentence) => sentence !== ''),
        );
      }),
    );
  });

  it('gives the same sentences to a line of a megabyte as to its parts', () => {
    const part =
      'The minister met Gen. Ross at 3 p.m. Monday. "Why?" he asked. It rained in the U.S. Embassy. ';
    const count = Math.ceil(1_000_000 / part.length);
    assert.equal(sentences(part.repeat(count)).length, 3 * count);
  });

  it('cuts what goes on without an end, between words where there are some, and loses nothing of it', () => {
    const told = sentences('word '.repeat(200_000));
    assert.ok(told.every((part) => part.length <= 10_000 && /^word( word)*$/.test(part)));
    assert.equal(told.join(' '), 'word '.repeat(200_000).trim());
    const joined = sentences(`${'o'.repeat(9_999)}${'😀'.repeat(6_000)} The end.`);
    assert.ok(joined.every((part) => part.length <= 10_000 && !/[\ud800-\udfff]/u.test(part)));
    assert.equal(joined.join('').replaceAll(' ', ''), `${'o'.repeat(9_999)}${'😀'.repeat(6_000)}Theend.`);
    const long = `${'clause and '.repeat(900)}so on.`;
    assert.deepEqual(sentences(`It rained. ${long} It froze.`), ['It rained.', long, 'It froze.']);
  });
});
