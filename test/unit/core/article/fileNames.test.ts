import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articleExtensions, isArticleName } from '../../../../src/core/article/fileNames';

describe('Names of articles', () => {
  it('end in one of four ways, in small letters or capitals', () => {
    const names = ['a.txt', 'B.TXT', 'notes.md', 'page.html', 'old page.HTM', 'folder/deep.tar.txt'];
    assert.deepEqual(names.filter(isArticleName), names);
    const others = ['txt', 'a.txt.bak', 'a.docx', 'page.xhtml', 'style.mdx', '.txt/picture.png'];
    assert.deepEqual(others.filter(isArticleName), []);
  });

  it('are the same wherever the manifest names them', () => {
    const manifest = readFileSync(path.join(__PROJECT_ROOT__, 'package.json'), 'utf8');
    const ends = [...manifest.matchAll(/resourceExtname =~ (?<pattern>\S+?)\/i/g)];
    assert.ok(ends.length > 5);
    for (const { groups } of ends) assert.equal(groups?.['pattern'], String.raw`/^\\.(txt|md|html?)$`);
    assert.deepEqual(
      [...manifest.matchAll(/"filenamePattern": "\*\.(?<end>\w+)"/g)].map(({ groups }) => groups?.['end']),
      [...articleExtensions],
    );
    assert.ok(manifest.includes(`"default": "**/seeds/**/*.{${articleExtensions.join(',')}}"`));
  });
});
