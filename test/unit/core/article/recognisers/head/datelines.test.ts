import assert from 'node:assert/strict';
import { datelines } from '../../../../../../src/core/article/recognisers/head/datelines';
import { found, story, told } from '../found';

describe('datelines', () => {
  for (const [dateline, facts] of [
    ['WASHINGTON (CNN) -', { dateline: 'WASHINGTON', publisher: 'CNN' }],
    ['BAGHDAD, Iraq (AP) —', { dateline: 'BAGHDAD, Iraq', publisher: 'AP' }],
    ['NAIROBI, Kenya (AP) _', { dateline: 'NAIROBI, Kenya', publisher: 'AP' }],
    ['VIK, March 3 (Reuters) -', { dateline: 'VIK', publisher: 'Reuters' }],
    ['NEW YORK --', { dateline: 'NEW YORK' }],
    ['VIK, 12 August 2025 –', { dateline: 'VIK', published: '2025-08-12' }],
    ['VIK, July 24, 2007 (Reuters) -', { dateline: 'VIK', publisher: 'Reuters', published: '2007-07-24' }],
    ['BERLIN (dpa) -', { dateline: 'BERLIN', publisher: 'dpa' }],
    ['Berlin/Kiel (dpa/lno) -', { dateline: 'Berlin/Kiel', publisher: 'dpa' }],
    ['PARIS, 3 mars 2025 (AFP) -', { dateline: 'PARIS', publisher: 'AFP', published: '2025-03-03' }],
    ['Madrid, 3 de marzo de 2025 (EFE).-', { dateline: 'Madrid', publisher: 'EFE', published: '2025-03-03' }],
    ['MOSCOW. March 3 (Interfax) -', { dateline: 'MOSCOW', publisher: 'Interfax' }],
    ['VIK, Aug. 2.—', { dateline: 'VIK' }],
    ['PORT VIK, Friday.--', { dateline: 'PORT VIK' }],
    ['VIK, Sunday night —', { dateline: 'VIK' }],
    ['VIK, Norway, Nov. 20, 2026 /PRNewswire/ --', { dateline: 'VIK, Norway', published: '2026-11-20' }],
    ['Vik, 20 November 2026 –', { dateline: 'Vik', published: '2026-11-20' }],
    ['VIK, Norway – November 20, 2026 –', { dateline: 'VIK, Norway', published: '2026-11-20' }],
    ['Vik, Norway – 20 November 2026:', { dateline: 'Vik, Norway', published: '2026-11-20' }],
    ['VIK, Norway (November 20, 2026) –', { dateline: 'VIK, Norway', published: '2026-11-20' }],
    ['VIK | November 20, 2026 |', { dateline: 'VIK', published: '2026-11-20' }],
    ['November 20, 2026 – VIK, Norway –', { dateline: 'VIK, Norway', published: '2026-11-20' }],
    ['VIK, Norway--(BUSINESS WIRE)--', { dateline: 'VIK, Norway', publisher: 'BUSINESS WIRE' }],
    ['(Reuters) -', { publisher: 'Reuters' }],
    ['Nov 21 (Norwire) -', { publisher: 'Norwire' }],
    ['March 3, 2025 (AP) -', { publisher: 'AP', published: '2025-03-03' }],
    ['Nordhavn (NTB) –', { dateline: 'Nordhavn', publisher: 'NTB' }],
  ] as const)
    it(`are found: ${dateline}`, () => {
      const text = `${dateline} ${story}`;
      assert.deepEqual(found(datelines, text), [['dateline', dateline]]);
      assert.deepEqual(told(datelines, text), facts);
    });

  it('end in a full stop in German papers, before the first words of the story alone', () => {
    const german =
      'Der Hafen von Vik ist am Montag gesperrt worden, weil das Eis zwei seiner Piers zerstört hat.';
    const text = `LENDORF. ${german}\n\nBAD VIK. ${german}`;
    assert.deepEqual(found(datelines, text, { locale: 'de' }), [['dateline', 'LENDORF.']]);
    assert.deepEqual(told(datelines, text, { locale: 'de' }), { dateline: 'LENDORF' });
    assert.deepEqual(found(datelines, `LENDORF. ${story}`), []);
  });

  it('may be joined to the first word, as typewriters and readers of print have it', () => {
    assert.deepEqual(found(datelines, `PORT VIK, Friday.--${story}`), [['dateline', 'PORT VIK, Friday.--']]);
  });

  it('are no days of the week', () => {
    const text = `Saturday, November 21, 2026 – ${story}`;
    assert.deepEqual(found(datelines, text), [['date', 'Saturday, November 21, 2026 –']]);
    assert.deepEqual(told(datelines, text), { published: '2026-11-21' });
  });

  for (const [line, blocks, facts] of [
    [
      'VIK, Norway, March 3, 2025 (Reuters)',
      [['dateline', 'VIK, Norway, March 3, 2025 (Reuters)']],
      { dateline: 'VIK, Norway', publisher: 'Reuters', published: '2025-03-03' },
    ],
    [
      'VIK (AP) — Monday, 3 March 2025',
      [
        ['dateline', 'VIK (AP) —'],
        ['date', 'Monday, 3 March 2025'],
      ],
      { dateline: 'VIK', publisher: 'AP', published: '2025-03-03' },
    ],
    ['VIK, August 3.', [['dateline', 'VIK, August 3.']], { dateline: 'VIK' }],
    ['Vik, 3 March 2025', [['dateline', 'Vik, 3 March 2025']], { dateline: 'Vik', published: '2025-03-03' }],
  ] as const)
    // prettier-ignore
    it(`stand on a line of their own: ${line}`, () => {
      const text = `Ice closes harbour\n\n${line}\n\n${story}`;
      assert.deepEqual(found(datelines, text), blocks);
      assert.deepEqual(told(datelines, text), facts);
    });

  it('are not words in capitals further down, but are where an agency is named', () => {
    const below = (text: string) => found(datelines, [story, story, text].join('\n\n'));
    assert.deepEqual(below(`THE THREE PIERS — ${story}`), []);
    assert.deepEqual(below(`PORT ELLERY, Maine (AP) — ${story}`), [
      ['dateline', 'PORT ELLERY, Maine (AP) —'],
    ]);
  });

  for (const prose of [
    `In Vik, 3 March 2025 – ${story}`,
    `VOL. XII.—NO. 3. ${story}`,
    `Rep. Owen Pike (D-Ore.) said ${story}`,
    `Sen. Ann Lee (R-Maine) — ${story}`,
    `The Harbour Commission (HC) wants ${story}`,
    `The Long Winter (2013) was a film. ${story}`,
    `Jon A. (Jo) Dahl said ${story}`,
  ])
    it(`are not names with what they stand for: ${prose.slice(0, 24)}`, () => {
      assert.deepEqual(found(datelines, prose), []);
    });

  for (const prose of [`NATO said ${story}`, `The U.S. - ${story}`, 'WASHINGTON - a port'])
    it(`are not: ${prose.slice(0, 20)}`, () => {
      assert.deepEqual(found(datelines, prose), []);
    });
});
