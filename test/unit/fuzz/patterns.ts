import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isExcluded, RootedGlob, toExclusion } from '../../../src/host/library/scope/glob';
import { excessOf, globLimits } from '../../../src/host/library/scope/globLimits';

const glob = fc
  .array(
    fc.constantFrom(
      '*',
      '**',
      '?',
      '/',
      '{',
      '}',
      ',',
      '[',
      ']',
      '!',
      '(',
      ')',
      '..',
      '\\',
      '#',
      'a',
      'seeds',
      '.txt',
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));
const path = fc
  .array(fc.constantFrom('a', 'seeds', '.txt', 'b.md', '[', '{', '!a', '…'), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('/'));

/** A pattern from the settings is told to be too much, or can be matched with any file. */
export const matching = fc.property(glob, path, (glob, path) => {
  if (excessOf(glob) !== null) return;
  const rooted = new RootedGlob('/home/desk', glob);
  const isIn = rooted.matches(`/home/desk/${path}`);
  assert.equal(new RootedGlob('/home/desk', glob).matches(`/home/desk/${path}`), isIn);
  assert.ok(rooted.searches().length <= globLimits.parts + 1);
  isExcluded(path, [toExclusion(glob)]);
});
