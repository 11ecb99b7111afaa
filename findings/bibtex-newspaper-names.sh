#!/usr/bin/env bash
# biblatex-csl-converter 3.2.2 (3.6.0, which asks for Node 22, does the same), @citation-js/core, plugin-bibtex and plugin-csl 0.8.2 (npm):
# articles of newspapers from BibTeX to CSL and back.
#
# Guess: a title in capitals may be made small, as BibTeX styles do, but the name of a newspaper stays as it is; `day` belongs to `year` and
# `month`; an article of a newspaper stays one, since both forms can say it (entrysubtype = newspaper; article-newspaper).
# Seen:
#   biblatex-csl-converter   journal = {The New Vik Times}             "The new vik times", printed so in every style
#                            year = 2019, month = may, day = 6         May 2019 (date = {2019-05-06} keeps the day)
#   citation-js              entrysubtype = {newspaper}                an article of a journal, whose genre is "newspaper"
#                            article-newspaper, written as BibLaTeX    without entrysubtype, so that it comes back as a journal's
# What citation-js wrote of an article of a newspaper is read by the other as the "article" of nothing, from "Vik post".
# So names of papers are put into double braces, days into `date`, and kinds are set again after each of the two.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.2.2 \
  @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-csl@0.8.2
cat > read.mjs <<'JS'
import citation from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';

const told = ({ type, genre = '', issued, ...item }) => [type + (genre && `, ${genre}`), item['container-title'], issued['date-parts'].join()].join(' | ');
const read = {
  converter: (text) => told(new CSLExporter(new BibLatexParser(text).parse().entries).parse()['1']),
  citation: (text) => told(new citation.Cite(text).data[0]),
};
const entry = (fields) => `@article{a, author = {Lee, Ann}, title = {Ferry sinks}, ${fields}}`;
const plain = entry('journal = {The New Vik Times}, year = 2019, month = may, day = 6');
const newspaper = entry('journaltitle = {Vik Post}, date = {2019-05-06}, entrysubtype = {newspaper}');
const written = new citation.Cite({
  ...{ id: 'a', type: 'article-newspaper', title: 'Ferry sinks', author: [{ family: 'Lee', given: 'Ann' }] },
  ...{ 'container-title': 'Vik Post', issued: { 'date-parts': [[2019, 5, 6]] } },
}).format('biblatex');
const seen = [plain, newspaper, written].flatMap((text) => [read.converter(text), read.citation(text)]);
console.log(seen);
const expected = [
  'article | The new vik times | 2019,5',
  'article-journal | The New Vik Times | 2019,5,6',
  'article-newspaper | Vik post | 2019,5,6',
  'article-journal, newspaper | Vik Post | 2019,5,6',
  'article | Vik post | 2019,5,6',
  'article-journal | Vik Post | 2019,5,6',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node read.mjs
