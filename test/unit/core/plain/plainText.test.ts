import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { filler, legible, legibleText } from '../../../../src/core/plain/legible';
import { plainText } from '../../../../src/core/plain/plainText';

function says(text: string): string {
  return legible(plainText(text));
}

/** What is written, and what a reader reads there. */
const rows: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'what has no width': [
    ['The har\u00adbour \u200bis clo\u2060sed.\ufeff', 'The harbour is closed.'],
    ['Nord\u200chavn', 'Nordhavn'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d🔬 Aas', '👩\u200d🔬 Aas'],
  ],
  'broken words': [
    ['The cap-\ntain left the har‐ \r\n  bour on Tues¬\nday.', 'The captain left the harbour on Tuesday.'],
    ['a gla-\ncier', 'a glacier'],
    ['The PIER IS CLO-\nSED', 'The PIER IS CLOSED'],
    ['the cap- tain', 'the captain'],
  ],
  'compounds that stay': [
    ['a well-\nknown pier', 'a well-known pier'],
    ['an Anglo-\nNorse ship', 'an Anglo-Norse ship'],
    ['a 15-\nyear-old in mid-\n1990', 'a 15-year-old in mid-1990'],
    ['an ice-\nbreaker like no other ice-breaker', 'an ice-breaker like no other ice-breaker'],
    ['a state-of-\nthe-art ship', 'a state-of-the-art ship'],
  ],
  'hyphens that hang': [
    ['two-\nand three-year terms', 'two-\nand three-year terms'],
    ['pre- and post-war', 'pre- and post-war'],
    ['It was late -\nand cold', 'It was late -\nand cold'],
  ],
  'character references': [
    ['Vik&#8217;s caf&eacute;s &amp; piers&hellip;', 'Vik’s cafés & piers…'],
    ['&Scaron;ev&ccaron;enko &rarr; Łód&zacute;, 3 &times; 5 &le; 20', 'Ševčenko → Łódź, 3 × 5 ≤ 20'],
    ['&#x201C;No,&#148; he said', '“No,” he said'],
    ['&#173;&shy;AT&T; &nosuch; &#xD800;', 'AT&T; &nosuch; &#xD800;'],
  ],
  tags: [
    ['the <b>MS <i class="x">Aas</i></b><br/>sank', 'the MS Aas sank'],
    ['if a <b and c> d', 'if a <b and c> d'],
    ['<tr> x < y', '<tr> x < y'],
  ],
  links: [
    ['the [port](https://example.org/a_(b) "Port") said', 'the port said'],
    ['he [the mayor](as he said) left', 'he [the mayor](as he said) left'],
    ['- [Port](https://example.org)\n- more', '- [Port](https://example.org)\n- more'],
  ],
  stress: [
    ['**Vik** and _Aas_, *both* ***here***', 'Vik and Aas, both here'],
    ['2 * 3 * 4, snake_case_name, price* of x*', '2 * 3 * 4, snake_case_name, price* of x*'],
    ['* * *', '* * *'],
  ],
  'what was struck out': [
    ['Of ~~$3~~$35 million, ~~14~~ <s>15</s>17 came', 'Of $35 million,  17 came'],
    ['the mayor was <del datetime="x">taken <b>away</b></del><ins>heard</ins>', 'the mayor was heard'],
    ['~~ no ~~ ~~~ a <s>1 < 2 </del> b~', '~~ no ~~ ~~~ a 1 < 2  b~'],
  ],
  'marks that refer to notes': [
    ['It sank.[2] Nobody died.[^a] So said Aas¹.', 'It sank. Nobody died. So said Aas¹.'],
    ['It sank on Monday.¹ Rain.(4)', 'It sank on Monday. Rain.'],
    ['It sank. [12]', 'It sank. '],
    ['the plan[s] of 5 km² (4) [2]', 'the plan[s] of 5 km² (4) [2]'],
  ],
};

const piece = fc.oneof(
  fc.constantFrom(...['-\n', '- ', '¬\r\n', '\u00ad', '\u200b', '\u200d', 'ﬁ', '&#8217;', '&amp;', '[', ']', '](', ')']),
  fc.constantFrom(...['*', '**', '_', '<b>', '</b>', '<br>', '[2]', '.', ' ', '\n', 'sea', 'Aas', '¹', 'http://x.y/', '\u2060']),
  fc.string(),
); // prettier-ignore
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

describe('the plain view of a text', () => {
  for (const [name, cases] of Object.entries(rows)) {
    it(name, () => {
      for (const [written, read] of cases) assert.equal(says(written), read);
    });
  }

  it('is the text itself where there is nothing to leave out', () => {
    for (const written of ['The pier, well-known, is closed (again).', '', '“No,” he said.\n\n- one\n- two'])
      assert.equal(plainText(written), written);
  });

  it('is as long as the text, unit by unit the text, filler, or what is written in another way', () => {
    fc.assert(
      fc.property(text, (written) => {
        const plain = plainText(written);
        assert.equal(plain.length, written.length);
        for (let at = 0; at < written.length; at += 1) {
          if (plain[at] === written[at] || plain[at] === filler) continue;
          assert.ok(
            /[&<]/.test(written.slice(Math.max(0, at - 1), at + 1)),
            'a reference or a tag begins here',
          );
        }
      }),
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('sea', 'Aas', 'closed.', '12', '—'), { minLength: 1 }),
        (words) => {
          const written = words
            .map((word, at) => (at % 3 === 0 ? `**${word}**` : `<i>${word}</i>`))
            .join(' ');
          assert.equal(says(written), words.join(' '));
        },
      ),
    );
  });

  it('takes a megabyte of any one mark', () => {
    for (const mark of [
      '-\n',
      '\u00ad',
      'a-\nb',
      '[a](',
      '](',
      '**',
      '*a',
      '_a ',
      '<b ',
      '&#',
      '[2]',
      '.¹',
      'a- ',
      '¬\n',
    ])
      assert.equal(
        plainText(mark.repeat(1_000_000 / mark.length)).length,
        mark.length * Math.floor(1_000_000 / mark.length),
      );
  });
});

describe('what a plain view says', () => {
  it('leads back to where each word is written', () => {
    const plain = plainText('**Aas** left the of\u00adﬁce.[2]');
    const { text, written, read } = legibleText(plain);
    assert.equal(text, 'Aas left the office.');
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    const shown = (word: string) => {
      const { start, end } = written(at(word));
      return plain.slice(start, end).replaceAll(filler, '·');
    };
    assert.deepEqual([shown('Aas'), shown('left'), shown('office')], ['Aas', 'left', 'of·ﬁce']);
    assert.deepEqual(read(written(at('office'))), at('office'));
    assert.deepEqual(read({ start: 0, end: plain.length }), { start: 0, end: text.length });
  });

  it('maps any stretch there and back', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const plain = plainText(source);
        const { text, written, read } = legibleText(plain);
        assert.equal(text, legible(plain));
        const start = a % (text.length + 1);
        const end = start + (b % (text.length + 1 - start));
        const place = written({ start, end });
        const said = legible(plain.slice(place.start, place.end));
        assert.ok(end === start || said.includes(text.slice(start, end)));
        const again = read(place);
        assert.ok(end === start || (again.start <= start && again.end >= end));
      }),
    );
  });
});
