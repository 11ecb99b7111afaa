#!/usr/bin/env bash
# @citation-js/core 0.8.2 with plugin-ris 0.8.2 and plugin-csl 0.8.2 (npm): articles of newspapers as RIS, the form in which archives
# of newspapers hand out their citations.
#
# Guess: an article of a newspaper (TY NEWS) keeps its authors (AU) and its day (DA), as one of a journal or a magazine does.
# Seen, for the same record with another type:
#   JOUR, MGZN   author Lee and Dahl, 6 May 2019
#   NEWS         no author, and only the year; what stands in AU is under "reporter", as plain strings that no style prints:
#                "Ferry sinks off Vik. (2019). Vik Post, A1." instead of "Lee, A., & Dahl, B. (2019, May 6). …"
#   The other way round is alike: an article-newspaper that has an author and a day is written without AU and DA, an
#   article-magazine with both. Nothing is raised, and read again the two are gone for good.
# So of all kinds of source it is the newspaper whose writers and day are lost; its records are read from CSL-JSON or BibTeX.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-csl@0.8.2
cat > cite.cjs <<'JS'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-csl');
const record = (type) =>
  ['TY  - ' + type, 'AU  - Lee, Ann', 'AU  - Dahl, Bo', 'TI  - Ferry sinks off Vik', 'T2  - Vik Post']
    .concat(['DA  - 2019/05/06/', 'PY  - 2019', 'SP  - A1', 'ER  - ', ''])
    .join('\n');
const read = Object.fromEntries(
  ['JOUR', 'MGZN', 'NEWS'].map((type) => {
    const cite = new Cite(record(type));
    const [{ author, reporter, issued }] = cite.data;
    console.log(type, JSON.stringify({ author, reporter, issued }));
    return [type, { author, reporter, day: issued['date-parts'][0].join('-'), printed: cite.format('bibliography', { template: 'apa' }).trim() }];
  }),
);
console.log(read.MGZN.printed);
console.log(read.NEWS.printed);
const written = Object.fromEntries(
  ['article-magazine', 'article-newspaper'].map((type) => {
    const author = [{ given: 'Ann', family: 'Lee' }];
    const text = new Cite([{ id: 'a', type, title: 'Ferry', author, issued: { 'date-parts': [[2019, 5, 6]] } }]).format('ris');
    console.log(text);
    return [type, /^AU /m.test(text) && /^DA /m.test(text)];
  }),
);
const kept = ({ author, day }) => author?.length === 2 && day === '2019-5-6';
const lost = read.NEWS.author === undefined && read.NEWS.reporter.join('|') === 'Lee, Ann|Dahl, Bo' && read.NEWS.day === '2019';
const same = kept(read.JOUR) && kept(read.MGZN) && lost && read.NEWS.printed === 'Ferry sinks off Vik. (2019). Vik Post, A1.';
process.exitCode = same && written['article-magazine'] && !written['article-newspaper'] ? 0 : 1;
JS
node cite.cjs
