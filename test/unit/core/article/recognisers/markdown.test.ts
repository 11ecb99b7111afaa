import assert from 'node:assert/strict';
import { markdown } from '../../../../../src/core/article/recognisers/markdown';
import { found, story } from './found';

describe('Markdown', () => {
  it('has crossheads, quotations and bare links', () => {
    const text = `# Ice\n\n${story}\n\n## A cold winter\n\n> It was cold.\n\n- [More](https://example.org/)\n\n${story}`;
    assert.deepEqual(found(markdown, text), [
      ['crosshead', '## A cold winter'],
      ['quote', '> It was cold.'],
      ['furniture', '- [More](https://example.org/)'],
    ]);
  });

  it('leaves the headline, and links inside a sentence', () => {
    assert.deepEqual(found(markdown, `# Ice\n\nThe [port](https://example.org/) was closed.`), []);
  });
});
