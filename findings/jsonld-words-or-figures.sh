#!/usr/bin/env bash
# jsonld 9.0.0 (npm): what a source says of itself in JSON-LD (schema.org), turned into RDF and back.
#
# Guess: with `useNativeTypes`, as without it, a text is a text again, and beside it figures are figures (that is what the option is for);
# a text in parts ("He did", "not", ...) has all its parts in each form of JSON, as only RDF knows sets.
# Seen:
#   back from RDF                        "claim": "It sank", "dead": {"@type": ".../integer", "@value": "14"}
#   the same with useNativeTypes         "claim": {"@type": ".../string", "@value": "It sank"}, "dead": 14
#   flatten, frame                       "He did", "not", "not so" of "He did", "not", "not so", "not"
#   expand, compact                      all four
# So either the figures or the words are no longer what they were, and a record of which only the form was changed lacks a word that it said
# twice.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund jsonld@9.0.0
cat > run.cjs <<'JS'
const jsonld = require('jsonld');
const context = { '@vocab': 'https://schema.org/' };
const said = { claim: 'It sank', dead: 14, text: ['He did', 'not', 'not so', 'not'] };
const review = { '@context': context, '@id': 'urn:review', '@type': 'ClaimReview', ...said };
void (async () => {
  const quads = await jsonld.toRDF(review, { format: 'application/n-quads' });
  const back = async (options) => jsonld.compact(await jsonld.fromRDF(quads, { format: 'application/n-quads', ...options }), context);
  const [plain, native] = [await back({}), await back({ useNativeTypes: true })];
  const parts = [
    await jsonld.flatten(review, context),
    await jsonld.frame(review, { '@context': context, '@type': 'ClaimReview' }),
    await jsonld.compact(await jsonld.expand(review), context),
  ].map((made) => (made['@graph']?.[0] ?? made).text.length);
  const read = JSON.stringify([[plain.claim, plain.dead], [native.claim, native.dead], parts]);
  console.log(read);
  const schema = 'http://www.w3.org/2001/XMLSchema#';
  const typed = (type, value) => ({ '@type': `${schema}${type}`, '@value': value });
  const expected = [['It sank', typed('integer', '14')], [typed('string', 'It sank'), 14], [3, 3, 4]];
  process.exitCode = read === JSON.stringify(expected) ? 0 : 1;
})();
JS
node run.cjs
