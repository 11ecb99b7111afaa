import assert from 'node:assert/strict';
import { bylines } from '../../../../../../src/core/article/recognisers/head/bylines';
import { found, story, told } from '../found';

describe('bylines', () => {
  for (const [line, byline] of [
    ['By Ann Lee', 'Ann Lee'],
    ['BY ANN LEE', 'ANN LEE'],
    ['By Ann Lee and Bo Ek, Associated Press', 'Ann Lee and Bo Ek'],
    ['By Ann Lee, Courts Correspondent', 'Ann Lee'],
    ['By Ann Lee, Associated Press Writer', 'Ann Lee'],
    ['Von Jutta Kern', 'Jutta Kern'],
    ['Av Siri Dahl', 'Siri Dahl'],
    ['Story by Ann Lee', 'Ann Lee'],
  ] as const)
    it(`are found: ${line}`, () => {
      const text = `Ice closes harbour of Vik\n${line}\n\n${story}`;
      assert.deepEqual(found(bylines, text), [['byline', line]]);
      assert.equal(told(bylines, text)['byline'], byline);
    });

  it('tell whom the reporters write for', () => {
    assert.equal(told(bylines, 'By Ann Lee and Bo Ek, Associated Press')['publisher'], 'AP');
    assert.equal(told(bylines, 'By Ann Lee, BBC News')['publisher'], 'BBC');
  });

  it('are the line of a blog that says when and by whom', () => {
    const line = 'Posted on October 14, 2026 by skellreader';
    const text = `Ice closes Vik\n${line}\n\n${story}`;
    assert.deepEqual(found(bylines, text), [['byline', line]]);
    assert.deepEqual(told(bylines, text), { byline: 'skellreader', published: '2026-10-14' });
    assert.deepEqual(told(bylines, text.replace('skellreader', 'admin')), { published: '2026-10-14' });
    assert.deepEqual(found(bylines, `Ice closes Vik\nPosted to the door by a sexton\n\n${story}`), []);
  });

  for (const line of [
    '(FROM OUR SPECIAL CORRESPONDENT.)',
    '[From our own Correspondent.]',
    'From a Correspondent in Vik',
    '(By Telegraph.)',
    '(By Special Wire to the Courier.)',
  ])
    it(`name nobody in papers of old: ${line}`, () => {
      assert.deepEqual(found(bylines, `The ice at Vik\n\n${line}\n\n${story}`), [['byline', line]]);
    });

  it('are an agency alone, and then name nobody', () => {
    for (const line of ['By BBC News', 'By Reuters']) {
      assert.deepEqual(found(bylines, `Ice closes Vik\n${line}\n\n${story}`), [['byline', line]]);
      assert.equal(told(bylines, line)['byline'], undefined);
    }
    assert.equal(told(bylines, 'By BBC News')['publisher'], 'BBC');
  });

  it('tell where each of the reporters was, beside the day', () => {
    const line = 'Ann Lee in Vik and Bo Ek in Port Ellery';
    const text = (next: string) => `Ice closes harbour of Vik\n${line}\n${next}\n\n${story}`;
    assert.deepEqual(told(bylines, text('Tue 4 Mar 2025')), { byline: 'Ann Lee and Bo Ek', dateline: 'Vik' });
    assert.deepEqual(found(bylines, text('The ice is two feet thick')), []);
  });

  it('are parted from the date that follows them', () => {
    const text = `By ANN LEE MAY 3, 1997\n\n${story}`;
    assert.deepEqual(found(bylines, text), [
      ['byline', 'By ANN LEE'],
      ['date', 'MAY 3, 1997'],
    ]);
    assert.deepEqual(told(bylines, text), { byline: 'ANN LEE', published: '1997-05-03' });
  });

  it('are the sentence in which a broadcaster hands over to its reporter', () => {
    const line = "VOA's Ann Lee reports from the harbour of Vik.";
    assert.deepEqual(found(bylines, `${story} ${line}`), [['byline', line]]);
    assert.deepEqual(told(bylines, line), { byline: 'Ann Lee', publisher: 'VOA' });
  });

  for (const prose of [
    'By noon the ice was gone and the ferry sailed.',
    'Ann Lee said the port was safe.',
    'AP reporter freed',
    'CNN anchor to leave',
  ])
    it(`are not: ${prose}`, () => {
      assert.deepEqual(found(bylines, `${prose}\n\n${story}`), []);
    });
});
