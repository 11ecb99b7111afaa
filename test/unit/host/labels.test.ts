import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { articleLabel } from '../../../src/host/labels/articleLabel';
import { readable } from '../../../src/host/labels/readable';

const shownByItself = /\$\([\w~-]+\)|\[[^\]]+\]\(/;

describe('text of articles in labels and messages', () => {
  it('is neither an icon nor a link to VS Code, and looks as it is written', () => {
    const written = 'The $(heart) of [the matter](command:quit), $(sync~spin)$(x)';
    const labels = [readable(written), articleLabel({ outlet: written, title: null, file: written })];
    for (const label of labels) {
      assert.doesNotMatch(label, shownByItself);
      assert.ok(label.replaceAll('\u2060', '').includes(written));
    }
  });

  it('stays as it is where nothing in it means anything to VS Code', () => {
    const written = 'A $5 (£4) ticket [sic] (page 3)';
    assert.equal(readable(written), written);
  });
});
