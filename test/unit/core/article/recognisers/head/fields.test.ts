import assert from 'node:assert/strict';
import { headerFields } from '../../../../../../src/core/article/recognisers/head/fields';
import { found, story, told } from '../found';

describe('header fields', () => {
  it('head a mail or a record', () => {
    const text = `From: Foreign Desk\nSubject: Ice closes Vik\nDate: 4 July 2007\n\n${story}`;
    assert.deepEqual(
      found(headerFields, text).map(([kind]) => kind),
      ['furniture', 'headline', 'date'],
    );
    assert.deepEqual(told(headerFields, text), { title: 'Ice closes Vik', published: '2007-07-04' });
  });

  it('stand between the lines of Markdown', () => {
    const front = '---\ntitle: "Ice closes Vik"\nurl: https://www.bbc.co.uk/ice\n---';
    const text = `${front}\n\n${story}`;
    assert.deepEqual(found(headerFields, text), [['furniture', front]]);
    assert.deepEqual(told(headerFields, text), {
      title: 'Ice closes Vik',
      url: 'https://www.bbc.co.uk/ice',
      publisher: 'BBC',
    });
  });

  it('have quotation marks of their own', () => {
    const text = `Title: "We wait"\nDate: 4 July 2007\n\n${story}`;
    assert.equal(told(headerFields, text)['title'], '"We wait"');
  });

  it('are more than one, at the top, with names that are known', () => {
    for (const text of [
      `Title: Ice\n\n${story}`,
      `Ice: cold\nSnow: white\n\n${story}`,
      `${story}\n\nTitle: Ice\nDate: 1`,
    ])
      assert.deepEqual(found(headerFields, text), []);
  });
});
