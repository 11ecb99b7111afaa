import assert from 'node:assert/strict';
import { readArticle } from '../../../../../../src/core/article/readArticle';
import { captions } from '../../../../../../src/core/article/recognisers/story/captions';
import { found, story } from '../found';

describe('captions', () => {
  for (const caption of [
    'Mayor Liv Aas, left, and Captain Bo Ek, right, look at the broken pier.',
    'From left: Liv Aas, Bo Ek and Jon Dahl at the harbour.',
    'The ferry, seen here in 1998, was sold last year.',
    'Ice in the harbour of Vik on Monday. (AP Photo/Jon Dahl)',
  ])
    it(`are found: ${caption.slice(0, 30)}`, () => {
      assert.deepEqual(found(captions, `${caption}\n\n${story}`), [['caption', caption]]);
    });

  it('follow their label, and credits stand by themselves', () => {
    const text = `Image caption\nThe old ferry\n\n${story}\n\nJon Dahl/Reuters`;
    assert.deepEqual(found(captions, text), [
      ['caption', 'The old ferry'],
      ['credit', 'Jon Dahl/Reuters'],
    ]);
  });

  it('stand with credits between paragraphs', () => {
    const credits = [
      ...['Getty Images', 'EPA', 'Reuters', 'Image: AFP', 'Photograph: A. Lund/EPA', '(AP Photo/Jon Dahl)'],
      ...['Image source, Getty Images', 'Foto: dpa', 'AFP via Getty Images', 'Photo by Jon Dahl'],
    ];
    for (const line of credits)
      assert.deepEqual(found(captions, `${story}\n\n${line}\n\n${story}`), [['credit', line]]);
    assert.deepEqual(found(captions, `${story}\n\nImage caption The ferry was built in 1998\n\n${story}`), [
      ['furniture', 'Image caption'],
      ['caption', 'The ferry was built in 1998'],
    ]);
    assert.deepEqual(found(captions, `${story}\n\nPhoto: The harbour after the ice\n\n${story}`), [
      ['caption', 'Photo: The harbour after the ice'],
    ]);
  });

  for (const [words, credit] of [
    ['Ice in the harbour of Vik on Monday.', '(AP Photo/Jon Dahl)'],
    ['The pier on Tuesday morning.', 'Photo: Per Lund'],
    ['The pier on Tuesday morning', 'Photo: Per Lund'],
    ['The pier in 1998.', 'Photograph: Per Lund/Vik Tidende'],
    ['The mayor at the pier.', 'Per Lund / Vik Tidende'],
    ['The mayor at the pier |', 'Getty Images'],
    ['The mayor at the pier.', '© 2024 Per Lund'],
    ['The pier is closed.', '[Credit: Per Lund/AFP via Getty Images]'],
    ['Der Hafen im März.', 'Foto: Per Lund/dpa'],
    ['', 'Photo: Per Lund'],
    ['', '© Per Lund'],
    ['', 'Courtesy of Per Lund'],
  ] as const)
    it(`keep their words apart from who made the picture: ${words} ${credit}`, () => {
      const caption = `${words} ${credit}`.trim();
      const figure = `<html><body><p>${story}</p><figure><img src="a"><figcaption>${caption}</figcaption></figure><p>${story}</p>`;
      const { plain, blocks, sentences } = readArticle(figure, { name: 'ice.html' });
      const ofKind = (kind: string) =>
        blocks.filter((block) => block.kind === kind).map(({ start, end }) => plain.slice(start, end));
      assert.deepEqual(ofKind('caption'), words === '' ? [] : [words]);
      assert.deepEqual(ofKind('credit'), [credit]);
      assert.deepEqual(
        sentences.map((sentence) => sentence.plain),
        [story, ...(words === '' ? [] : [words]), story],
      );
    });

  for (const caption of [
    'Per Lund at the pier.',
    'The mayor looks at the photo: Vik in 1998.',
    'A ship of Acme Images in the harbour of Vik',
    'Copyright law divides the town.',
  ])
    it(`keep all their words where none says who made the picture: ${caption}`, () => {
      const figure = `<html><body><p>${story}</p><figcaption>${caption}</figcaption><p>${story}</p>`;
      const { blocks } = readArticle(figure, { name: 'ice.html' });
      assert.deepEqual(
        blocks.map(({ kind }) => kind).filter((kind) => kind === 'caption' || kind === 'credit'),
        ['caption'],
      );
    });

  for (const prose of [
    'Reuters reported that the ferry had left.',
    'AP',
    'The ferry left, and the right of way was given to the barge.',
    '"She is seen here every day," the baker said.',
  ])
    it(`are not: ${prose.slice(0, 30)}`, () => {
      assert.deepEqual(found(captions, `${prose}\n\n${story}`), []);
    });
});
