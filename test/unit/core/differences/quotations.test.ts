import assert from 'node:assert/strict';
import { briefly } from './named';

function quoted(one: string, other: string): readonly string[] {
  return briefly(
    [`“${one},” Mayor Liv Aas told reporters in Marnvik.`],
    [`“${other},” Mayor Liv Aas said to the press in Marnvik.`],
  );
}

describe('Utterances that two articles quote', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'in other words inside',
      'We will rebuild the old pier before the winter',
      'We will rebuild the whole pier before the winter',
      ['quotation wording: the old pier / the whole pier'],
    ],
    [
      'with another last word',
      'We have pulled forty people alive from the water',
      'We have pulled forty people alive from the sea',
      ['quotation wording: the water / the sea'],
    ],
    [
      'denied in one of them',
      'The town can pay for a new pier before the winter',
      'The town cannot pay for a new pier before the winter',
      ['quotation conflict: The town can pay / The town cannot pay'],
    ],
    [
      'with a number in figures',
      'There were seven ships in the harbour',
      'There were 7 ships in the harbour',
      [],
    ],
    ['in short forms', 'It’s not enough to rebuild the pier', 'It is not enough to rebuild the pier', []],
    [
      'with what an article sets in',
      '[Mayor] Aas and the whole council have given away the pier',
      'Aas and the whole [town] council have given away the pier',
      [],
    ],
    [
      'with a name that an article sets in',
      'I will tell him [Mr. Holm] that the town needs the pier',
      'I will tell him that the town needs the pier',
      [],
    ],
    ['led in by a word', 'The pier is our whole trade', 'But the pier is our whole trade', []],
    [
      'in words that say nothing',
      'And then everything came down to the harbour, and that was what we had to do with',
      'So there we were, then all of it came down to the harbour, yes, just so, as it can be',
      [],
    ],
  ];
  for (const [name, one, other, expected] of cases) {
    it(name, () => {
      assert.deepEqual(quoted(one, other), expected);
    });
  }

  it('end where the marks of other languages end them', () => {
    for (const [open = '', close = ''] of ['„“', '»«', '«»', '””'].map((both) => both.split('')))
      assert.deepEqual(
        briefly(
          [
            `${open}Wir wussten es seit vielen Jahren${close}, sagte Ines Caldeira von der Hafenwacht in Marnvik.`,
          ],
          [
            `${open}Wir wussten es seit vielen Jahren${close}, sagte Caldeira, Sekretärin der Hafenwacht in Marnvik.`,
          ],
        ).filter((line) => line.startsWith('quotation')),
        [],
        open + close,
      );
  });

  it('are told where one article has most of it only', () => {
    assert.deepEqual(
      briefly(
        [
          'Aas told reporters in Marnvik that the council was “not willing to give up the right to rebuild the pier in stone.”',
        ],
        [
          '“If the owners do not pay their share, which I still hope for, I am not willing to give up the right to rebuild the pier in stone,” Aas told reporters in Marnvik.',
        ],
      ).map((line) => line.split(':')[0]),
      ['quotation wording'],
    );
  });

  it('are not told by a few words of a long utterance', () => {
    assert.deepEqual(
      briefly(
        ['Aas told reporters in Marnvik that it was “a heavy blow”.'],
        [
          '“Whoever has grown up beside this harbour and has seen the ships come home knows that this was, for all of us here and for our children too, a heavy blow,” Aas told reporters in Marnvik.',
        ],
      ),
      [],
    );
  });

  it('are not set against what is quoted in another place of the same article', () => {
    assert.deepEqual(
      briefly(
        ['“It is not about you at all.”', '“It is not about your quality of life in the harbour.”'],
        ['“It is not about you at all. It is not about your quality of life in the harbour,” Aas said.'],
      ),
      [],
    );
  });

  it('are one in other words, of which none stand in a row in both, where the sentences state the same', () => {
    assert.deepEqual(
      quoted('I had forgotten what a chair feels like', 'I’d forgotten what it is like to sit in a chair'),
      [
        'quotation wording: I had forgotten what a chair feels like / I’d forgotten what it is like to sit in a chair',
      ],
    );
    assert.deepEqual(
      quoted('The whole council will see the plans of the pier', 'Nobody has told the fishermen of the pier'),
      [],
    );
  });

  it('are told where the words are the same and their order is not', () => {
    const told = (quoted: string) => [`“${quoted},” said Mira Oskarsen, the director of the harbour watch.`];
    assert.deepEqual(
      briefly(
        told('Everyone could see it who wanted to see it'),
        told('Everyone who wanted to see it could see it'),
      ),
      [
        'quotation wording: Everyone could see it who wanted to see it / Everyone who wanted to see it could see it',
      ],
    );
  });

  it('are not one in other words where the other article quotes the rest of it elsewhere', () => {
    const [wave, boats] = ['The wave came over the wall at noon', 'the boats were thrown upon the quay'];
    const told = (words: string) => `“${words},” Mayor Liv Aas told reporters in Marnvik.`;
    assert.deepEqual(
      briefly(
        [told(`${wave}, and ${boats}`)],
        [told(wave), 'Aas said that “the boats were thrown upon the quay.”'],
      ),
      [],
    );
  });

  it('are none where one is a phrase taken from the other', () => {
    assert.deepEqual(
      quoted(
        'heavy toll of storms',
        'We who live beside this water have always known the heavy toll that storms take of our boats',
      ),
      [],
    );
  });

  it('are parted where both say much that the other does not', () => {
    const found = briefly(
      [
        '“This town lives from its ships and from nothing else, whatever may come, and we are here to serve the sea and the harbour,” Aas said.',
      ],
      [
        '“I have never believed what people in the capital say of us or our trade, and we are here to serve the sea and the harbour,” Aas said.',
      ],
    );
    assert.deepEqual(found, []);
  });

  it('are none where one article has both and the other one of them, on whichever side', () => {
    const both = '“It is something that this town will remember,” Mayor Liv Aas told reporters in Marnvik.';
    const again =
      '“It is something grand that this town will remember,” Aas said on the quay when all was over.';
    const rest = 'The ferry lay on its side until noon, when two tugs pulled it off the sand.';
    assert.deepEqual(briefly([both, rest], [both, rest, again]), []);
    assert.deepEqual(briefly([both, rest, again], [both, rest]), []);
  });
});
