import assert from 'node:assert/strict';
import { reasonFor } from '../../../../../src/core/alignment/marks/reason';
import { WordReader } from '../../../../../src/core/alignment/words/words';

function namesInBoth(left: string, right: string): readonly string[] {
  const reader = new WordReader();
  const read = (text: string) => ({ text, words: reader.words(text) });
  return reasonFor(read(left), read(right)).names;
}

describe('what two sentences have in common', () => {
  it('is no day on which one tells of a thing and the other only says it', () => {
    const coming = 'The pilots of Port Ellen will meet the harbour board on Tuesday, both sides said.';
    assert.deepEqual(
      namesInBoth(coming, 'The harbour board said Tuesday that the pilots of Port Ellen are ready to meet.'),
      ['Port Ellen'],
    );
    assert.deepEqual(
      namesInBoth(
        coming,
        'The pilots of Port Ellen will meet the board, its head told reporters on Tuesday.',
      ),
      ['Port Ellen'],
    );
  });

  it('is a day that both tell of, or on which both say it', () => {
    assert.deepEqual(namesInBoth('They will meet on Tuesday.', 'The two met on Tuesday at noon.'), [
      'Tuesday',
    ]);
    assert.deepEqual(
      namesInBoth('Mayor Orr said Tuesday it was over.', 'It is over, Mayor Orr said on Tuesday.'),
      ['Orr', 'Tuesday'],
    );
  });

  it('is the time of a clock as a whole, and no part of one', () => {
    assert.deepEqual(
      namesInBoth('It began at 4:20 a.m. on the quay.', 'It began at 4:40 a.m. on the quay.'),
      [],
    );
    assert.deepEqual(namesInBoth('It began at 4:40 a.m. on the quay.', 'The fire began at about 4:40 a.m.'), [
      '4:40',
    ]);
  });
});
