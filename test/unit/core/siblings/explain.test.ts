import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/core/article/readArticle';
import { explainSteps } from '../../../../src/core/siblings/explain';
import { askedEntry } from '../../../../src/core/siblings/siblingEntry';

/** Pairs of these say nothing by themselves. */
const saysNothing =
  'across added ahead almost along already apart around aside asked away began beside bringing brought called calling came coming described despite doing early ended enough find former forward found gave getting given going gone hold kept knew known later leave left likely little long making might nearly need next nothing often open outside perhaps place quite rather really right said saw saying second seen several showed soon speak spoke started taken talk things third thought today together told tomorrow toward tried turned upon used using wanted yesterday'.split(
    ' ',
  );

describe('what two articles share', () => {
  it('is looked for in short steps where hundreds of things say nothing', () => {
    const pairs = saysNothing.flatMap((one) => saysNothing.map((other) => `${one} ${other}.`));
    const text = ['It was said again and again.', ...pairs].join('\n\n');
    const asked = askedEntry(readArticle(text, { name: 'vik.txt' }));
    const shared = new Uint8Array(asked.terms.length).fill(1);
    const steps = explainSteps(asked, [shared], () => 1);
    let count = 1;
    while (steps.next().done !== true) count += 1;
    const inStep = asked.terms.length / count;
    assert.ok(asked.terms.length > 5000 && inStep < 1000, `${asked.terms.length} terms, ${inStep} in a step`);
  });
});
