import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { makeMentionFinder } from '../../../src/core/entities/mentions';
import { plainText } from '../../../src/core/plain/plainText';
import { checkSpans } from './reading';
import { day, language, text } from './texts';

const model = new Uint8Array(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));
export const findMentions = makeMentionFinder(model);

export const naming = fc.property(
  text,
  fc.option(day),
  fc.option(language, { nil: undefined }),
  (text, published, language) => {
    const plain = plainText(text);
    const mentions = findMentions(plain, published, language);
    checkSpans(mentions, text.length);
    for (const mention of mentions)
      assert.ok(mention.end > mention.start && mention.text.trim() !== '', mention.text);
    assert.deepEqual(findMentions(plain, published, language), mentions);
  },
);
