import assert from 'node:assert/strict';
import { crossheads } from '../../../../../../src/core/article/recognisers/story/crossheads';
import { found, story } from '../found';

describe('crossheads', () => {
  it('in capitals may end with a full stop, above a paragraph in small letters', () => {
    const head = 'THE FERRY IS LATE.';
    assert.deepEqual(found(crossheads, `${story}\n\n${head}\n\n${story}`), [['crosshead', head]]);
    const page = `${story}\n\n${head}\n\n${story}`.toUpperCase();
    assert.deepEqual(found(crossheads, page), []);
    assert.deepEqual(found(crossheads, `${story}\n\nNO.\n\n${story}`), []);
  });

  it('stand below the headline in papers of old, one below the other', () => {
    const decks = ['EVIDENCE OF THE MATE.', '"NO MAN COULD HAVE SEEN THE ICE."'];
    assert.deepEqual(
      found(crossheads, [...decks, story].join('\n\n')),
      decks.map((deck) => ['crosshead', deck]),
    );
    assert.deepEqual(found(crossheads, [...decks, story].join('\n\n').toUpperCase()), []);
  });

  for (const line of ['A cold winter', 'Why now?', "'No sign of thaw'"])
    it(`are found: ${line}`, () => {
      assert.deepEqual(found(crossheads, `${story}\n\n${line}\n\n${story}`), [['crosshead', line]]);
    });

  for (const line of ['It thawed.', 'Q: Why now?', '"No sign of thaw"', '- a pier', 'the piers,'])
    it(`are not: ${line}`, () => {
      assert.deepEqual(found(crossheads, `${story}\n\n${line}\n\n${story}`), []);
    });

  it('are not lines of a list or of verses, nor go on from the line above', () => {
    for (const lines of [
      'The old pier\nThe new pier\nThe crane',
      'The ice came early\nThe ice stayed late',
      'thaws',
    ])
      assert.deepEqual(found(crossheads, `${story}\n\n${lines}\n\n${story}`), []);
  });

  it('do not go on in the line below', () => {
    const paragraph =
      'not thaw before May, and the harbour of Vik stayed shut until then, as it had in the year before.';
    assert.deepEqual(found(crossheads, `${story}\n\nThe ice did\n${paragraph}\n\n${story}`), []);
  });

  it('are not the questions of an interview', () => {
    const questions = (count: number) =>
      found(
        crossheads,
        [
          story,
          ...['Why now?', 'And then?', 'Will it thaw?'].slice(0, count).flatMap((line) => [line, story]),
        ].join('\n\n'),
      );
    assert.equal(questions(2).length, 2);
    assert.equal(questions(3).length, 0);
  });

  it('are not the short questions of an interview with long ones', () => {
    const long = 'The union says that the inspection in March was a formality. Is that right?';
    const text = [story, 'Why now?', story, 'And then?', story, long, story].join('\n\n');
    assert.deepEqual(found(crossheads, text), []);
  });

  it('stand between paragraphs of the story only', () => {
    assert.deepEqual(found(crossheads, `A cold winter\n\n${story}\n\nMore on ice`), []);
  });
});
