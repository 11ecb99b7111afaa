import assert from 'node:assert/strict';
import { listedLines } from '../../../../../../src/core/article/recognisers/story/listedLines';
import { found, story } from '../found';

/** What is found in lines of their own, which stand between or below prose. */
function listed(lines: readonly string[], below = story): readonly string[] {
  return found(listedLines, [story, ...lines, below].join('\n\n')).map(([kind, text]) => {
    assert.equal(kind, 'paragraph');
    return text;
  });
}

describe('listed lines', () => {
  const figures = ['Port | Ships | Change', 'Vik | 12 | −3', 'Sund | 5 |', 'Total | | £2.1m'];
  const names = ['Office | Holder', 'Finance | Liv Aas', 'Defence | Bo Ek'];
  const demands = ['1. Higher wages', '2. Two pilots', '3) Break the ice. Do it now.'];

  it('are the rows of tables', () => {
    assert.deepEqual(listed(figures), figures);
    assert.deepEqual(listed(['North', ...figures.slice(0, 2), 'South', ...figures.slice(2)]), figures);
    assert.deepEqual(listed(figures, ''), figures);
    assert.deepEqual(listed(names), names);
    assert.deepEqual(listed([...figures, ...names]), [...figures, ...names]);
  });

  it('are no menus', () => {
    assert.deepEqual(listed(['Home | News | Sport', 'Contact | About | Terms']), []);
    assert.deepEqual(listed(['Home | News | Sport']), []);
    assert.deepEqual(listed(['Home | News', 'Contact | About', 'Terms | Privacy'], ''), []);
    assert.deepEqual(found(listedLines, [...figures, story].join('\n\n')), []);
  });

  it('are the items of lists that count', () => {
    assert.deepEqual(listed(demands), demands);
    assert.deepEqual(listed(demands, ''), demands);
    const parted = [...demands.slice(0, 1), 'Nobody has them now', ...demands.slice(1)];
    assert.deepEqual(listed(parted), demands);
  });

  it('are no items of other lists', () => {
    assert.deepEqual(listed(['1. Archive']), []);
    assert.deepEqual(listed(['1. Archive', '3. Sport']), []);
    assert.deepEqual(listed(['Most read', ...demands]), []);
    assert.deepEqual(listed(['More from Vik', 'Ice', ...demands.slice(0, 2)], ''), []);
  });
});
