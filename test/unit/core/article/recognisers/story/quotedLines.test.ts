import assert from 'node:assert/strict';
import { quotedLines } from '../../../../../../src/core/article/recognisers/story/quotedLines';
import { found, story } from '../found';

describe('quoted lines', () => {
  it('are quotations, and bare links are furniture', () => {
    const text = `${story}\n\n> It was cold.\n\n- [More](https://example.org/)\n\n${story}`;
    assert.deepEqual(found(quotedLines, text), [
      ['quote', '> It was cold.'],
      ['furniture', '- [More](https://example.org/)'],
    ]);
  });

  it('are no links inside a sentence', () => {
    assert.deepEqual(found(quotedLines, `The [port](https://example.org/) was closed.`), []);
  });
});
