import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importExtensions } from '../../../../src/core/import/importFormats';
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
    const patterns = ends.map(({ groups }) => groups?.['pattern']);
    const imports = /^\.(html?|docx|pdf|eml|odt)$/;
    // What can be imported is no article yet, or need not be.
    const ofImports = `/${imports.source.replaceAll('\\', '\\\\')}`;
    assert.deepEqual(
      patterns.filter((pattern) => pattern === ofImports),
      [ofImports],
    );
    const ofArticles = patterns.filter((pattern) => pattern !== ofImports);
    assert.ok(ofArticles.length > 5);
    for (const pattern of ofArticles) assert.equal(pattern, String.raw`/^\\.(txt|md|html?)$`);
    // A text file is an article already; the import takes those that hold several.
    assert.deepEqual(
      importExtensions.filter((extension) => !imports.test(`.${extension}`)),
      ['txt'],
    );
    assert.deepEqual(
      [...manifest.matchAll(/"filenamePattern": "\*\.(?<end>\w+)"/g)].map(({ groups }) => groups?.['end']),
      [...articleExtensions],
    );
    assert.ok(manifest.includes(`"default": "**/seeds/**/*.{${articleExtensions.join(',')}}"`));
  });
});
