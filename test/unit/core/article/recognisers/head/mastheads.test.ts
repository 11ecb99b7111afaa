import assert from 'node:assert/strict';
import { mastheads } from '../../../../../../src/core/article/recognisers/head/mastheads';
import { found, story, told } from '../found';

describe('mastheads', () => {
  for (const [line, kind, facts] of [
    ['BBC News', 'furniture', { publisher: 'BBC' }],
    ['The Carrow Valley Herald', 'furniture', { publisher: 'The Carrow Valley Herald' }],
    ['Skellvik Tidende', 'furniture', { publisher: 'Skellvik Tidende' }],
    ['THE CARROW INTELLIGENCER.', 'furniture', { publisher: 'THE CARROW INTELLIGENCER' }],
    ['Le Courrier de Marrow', 'furniture', { publisher: 'Le Courrier de Marrow' }],
    ['Marrower Zeitung', 'furniture', { publisher: 'Marrower Zeitung' }],
    ['North Shore News | June 2, 2022', 'date', { publisher: 'North Shore News', published: '2022-06-02' }],
    ['Neue Skellzeitung', 'furniture', { publisher: 'Neue Skellzeitung' }],
    ['Skell Press Agency, 2 June 2022', 'date', { publisher: 'Skell Press Agency', published: '2022-06-02' }],
    ['Skell Public Radio, 2 June 2022', 'date', { publisher: 'Skell Public Radio', published: '2022-06-02' }],
    ['The Skell Herald - June 2, 2022', 'date', { publisher: 'The Skell Herald', published: '2022-06-02' }],
    [
      'The Skell Beacon, June 2, 2022 — by Ida Brekke',
      'date',
      { publisher: 'The Skell Beacon', published: '2022-06-02', byline: 'Ida Brekke' },
    ],
    [
      'Ida Brekke, Skell Herald, 2 June 2022',
      'date',
      { publisher: 'Skell Herald', published: '2022-06-02', byline: 'Ida Brekke' },
    ],
    [
      'Skell Daily News | 2 June 2022 | Ida Brekke',
      'date',
      { publisher: 'Skell Daily News', published: '2022-06-02', byline: 'Ida Brekke' },
    ],
    [
      'Skell Daily News | 2 June 2022 | Front Page',
      'date',
      { publisher: 'Skell Daily News', published: '2022-06-02' },
    ],
    [
      'The Skell Gazette. Wednesday, March 13, 1912.',
      'date',
      { publisher: 'The Skell Gazette', published: '1912-03-13' },
    ],
    ['Skeller Allgemeine', 'furniture', { publisher: 'Skeller Allgemeine' }],
    [
      'Marrower Morgenpost, 2. Juni 2022',
      'date',
      { publisher: 'Marrower Morgenpost', published: '2022-06-02' },
    ],
    ['The Vik Enquirer', 'furniture', { publisher: 'The Vik Enquirer' }],
    ['Skell-Kurier', 'furniture', { publisher: 'Skell-Kurier' }],
    ['The Skell Post-Gazette', 'furniture', { publisher: 'The Skell Post-Gazette' }],
    ['Skell Herald, 2 June 2022, p. A4', 'date', { publisher: 'Skell Herald', published: '2022-06-02' }],
  ] as const)
    it(`are found: ${line}`, () => {
      const text = `${line}\n\n${story}`;
      assert.deepEqual(found(mastheads, text), [[kind, line]]);
      assert.deepEqual(told(mastheads, text), facts);
    });

  it('are told by the owner of the copyright', () => {
    const text = `${story}\n\nCopyright 2007 Vik Media. All rights reserved.`;
    assert.equal(told(mastheads, text)['publisher'], 'Vik Media');
  });

  for (const line of ['Reuters', 'Breaking News', 'Ice closes harbour of Vik'])
    it(`are not: ${line}`, () => {
      assert.deepEqual(found(mastheads, `${line}\n\n${story}`), []);
    });
});
