import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { readArticle } from '../../../../src/core/article/readArticle';
import { describePage, type PageTable } from './describePage';

const folder = path.join(__PROJECT_ROOT__, 'test', 'fixtures', 'articles');
const pages = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));

describe('pages in the manner of many outlets and archives', () => {
  for (const page of pages) {
    const text = readFileSync(path.join(folder, page), 'utf8');
    const table = JSON.parse(
      readFileSync(path.join(folder, page.replace(/\.\w+$/, '.json')), 'utf8'),
    ) as PageTable;
    it(`are read: ${page}`, () => {
      assert.deepEqual(describePage(readArticle(text)), table);
    });
  }
});
