import assert from 'node:assert/strict';
import { folios } from '../../../../../../src/core/article/recognisers/head/folios';
import { found, story, told } from '../found';

describe('folios', () => {
  for (const [line, kind, facts] of [
    [
      'VOL. XII.—NO. 3,412.    VIK, MONDAY, AUGUST 3, 1914.    PRICE ONE PENNY.',
      'date',
      { published: '1914-08-03' },
    ],
    ['ESTABLISHED 1821.', 'furniture', {}],
    [
      'The Skell Argus (Melbourne, Vic. : 1848 - 1957), Saturday 21 November 1897, page 7',
      'date',
      { publisher: 'The Skell Argus', published: '1897-11-21' },
    ],
    [
      'The Evening World. (New York, N.Y.), November 21, 1897, Page 3, Image 3',
      'date',
      { publisher: 'The Evening World', published: '1897-11-21' },
    ],
    [
      'Clipped from The Skell Herald, Vik, 21 Nov 1897, Sun, Page 3',
      'date',
      { publisher: 'The Skell Herald', published: '1897-11-21' },
    ],
    [
      'Skell Herald (Vik, Norhaven) · 21 Nov 1897, Sun · Page 3',
      'date',
      { publisher: 'Skell Herald', published: '1897-11-21' },
    ],
    [
      'The Skell Times (London, England), Saturday, Nov. 21, 1897, Issue 35366, p.5',
      'date',
      { publisher: 'The Skell Times', published: '1897-11-21' },
    ],
    ['Late Edition | No. 88', 'furniture', {}],
    [
      'Skell Herald, Wednesday, Aug 05, 1914; pg. 6; Issue 40594; col A',
      'date',
      { publisher: 'Skell Herald', published: '1914-08-05' },
    ],
    ['Skell, Wednesday, Aug 05, 1914; pg. 6', 'date', { publisher: 'Skell', published: '1914-08-05' }],
    [
      'Skellviker Blatt. Montag, 3. August 1914. Nr. 211.',
      'date',
      { publisher: 'Skellviker Blatt', published: '1914-08-03' },
    ],
    ['dpa 0412 4 vm 20.11.26 08:15', 'date', { publisher: 'dpa', published: '2026-11-20' }],
    ['UPI 11-22-63', 'date', { publisher: 'UPI', published: '1963-11-22' }],
  ] as const)
    it(`are found: ${line}`, () => {
      const text = `${line}\n\nICE CLOSES VIK.\n\n${story}`;
      assert.deepEqual(found(folios, text), [[kind, line]]);
      assert.deepEqual(told(folios, text), facts);
    });

  it('stand above each page of a paper, within the story too', () => {
    const head = '6          THE SKELL GAZETTE, SATURDAY, MARCH 16, 1912.';
    assert.deepEqual(found(folios, `${story}\n\n${head}\n\n${story}`), [['furniture', head]]);
    assert.deepEqual(found(folios, `${head}\n\n${story}`), []);
    assert.deepEqual(found(folios, `${story}\n\n6          PIERS BROKE ON MARCH 16, 1912.\n\n${story}`), []);
  });

  for (const line of [
    'Ice closes No. 3 pier of Vik',
    'Second edition of the Vik festival opens',
    'Page 1 of the harbour plan is missing, says mayor',
    'UPI 300',
    'Prices rise in Vik',
  ])
    it(`are not: ${line}`, () => {
      assert.deepEqual(found(folios, `${line}\n\n${story}`), []);
    });

  it('stand above the story', () => {
    assert.deepEqual(found(folios, `${story}\n\nESTABLISHED 1821.\n\n${story}`), []);
  });
});
