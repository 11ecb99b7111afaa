import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { importArticle } from '../../../../src/core/import/importArticle';
import { inEnglish } from '../../../../src/core/import/messages';
import { readArticle } from '../../../../src/core/article/readArticle';
import { decode } from './decode';

const folder = path.join(__PROJECT_ROOT__, 'test', 'fixtures', 'import');

interface Expected {
  readonly file: string;
  readonly head: Readonly<Record<string, string | null>>;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly unwanted: readonly string[];
}

const pages = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as readonly Expected[];

describe('pages and mails of many makes', () => {
  for (const { file, head, lines, notes, unwanted } of pages) {
    it(`are imported as a reader wants them: ${file}`, async () => {
      const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
      const { text, notes: told } = await importArticle(bytes, { name: file, decode });
      const { title, publisher, published, byline, url } = readArticle(text, { name: 'imported.txt' });
      assert.deepEqual({ title, publisher, published, byline, url }, head);
      assert.deepEqual(text.trimEnd().split('\n\n').slice(1), lines);
      assert.deepEqual(told.map(inEnglish), notes);
      for (const words of unwanted) assert.ok(!text.includes(words), words);
    });
  }

  it('are decoded by what they say of their encoding', async () => {
    const head = '<!doctype html><meta charset="iso-8859-2"><h1>Mrz w Łodzi</h1>';
    const story =
      '<p>Port w Łodzi był zamknięty w poniedziałek, powiedział burmistrz miasta po południu.</p>';
    const latin2: Readonly<Record<string, number>> = { Ł: 0xa3, ł: 0xb3, ę: 0xea, ó: 0xf3 };
    const bytes = Uint8Array.from(head + story, (letter) => latin2[letter] ?? letter.charCodeAt(0));
    const { text } = await importArticle(bytes, { name: 'a.html', decode });
    assert.match(text, /Port w Łodzi był zamknięty w poniedziałek/);
  });
});
