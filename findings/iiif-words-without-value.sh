#!/usr/bin/env bash
# @iiif/parser 2.2.10 (npm): a newspaper of a library in IIIF Presentation 2, with the recognised words of its page as annotations, brought to
# Presentation 3, which takes its annotations from the W3C Web Annotation model.
#
# Guess: what an annotation says (`chars`) becomes the `value` of its TextualBody, as the model names it; the recognised words of a page, which
# said "painting" in version 2, are "supplementing".
# Seen: both bodies are {"type": "Text", "chars": "..."}, with an address on example.org made up for each: the word of version 2 in a record that
# says it is of version 3, and no `value`, as if the text lay in a file at that address. The words of the page are "painting" still.
# So a reader of version 3 finds annotations at the right places of the page, and in none of them a word: "the paper does not report it".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @iiif/parser@2.2.10
cat > run.mjs <<'JS'
import { upgrade } from '@iiif/parser/upgrader';

const page = 'https://vik.press/page1';
const says = (chars, motivation, id) => ({
  ...{ '@id': `https://vik.press/${id}`, '@type': 'oa:Annotation', motivation, on: `${page}#xywh=1,1,5,5` },
  resource: { '@type': 'cnt:ContentAsText', format: 'text/plain', chars },
});
const words = {
  ...{ '@id': 'https://vik.press/words', '@type': 'sc:AnnotationList' },
  resources: [says('Nobody died.', 'sc:painting', 'a1'), says('Not so, see page 2.', 'oa:commenting', 'a2')],
};
const scan = {
  ...{ '@type': 'oa:Annotation', motivation: 'sc:painting', on: page },
  resource: { '@id': 'https://vik.press/page1.jpg', '@type': 'dctypes:Image', format: 'image/jpeg', height: 90, width: 60 },
};
const canvas = { '@id': page, '@type': 'sc:Canvas', label: 'A1', height: 90, width: 60, images: [scan], otherContent: [words] };
const issue = upgrade({
  ...{ '@context': 'http://iiif.io/api/presentation/2/context.json', '@id': 'https://vik.press/m', '@type': 'sc:Manifest' },
  ...{ label: 'Vik Times', navDate: '2019-05-07T00:00:00Z', sequences: [{ '@type': 'sc:Sequence', canvases: [canvas] }] },
});
const read = issue.items[0].annotations[0].items.map(({ motivation, target, body }) => {
  const { type, value, chars } = [body].flat()[0];
  return [motivation, target.endsWith('#xywh=1,1,5,5'), type, value ?? null, chars];
});
console.log(issue['@context'], read);
const expected = [
  ['painting', true, 'Text', null, 'Nobody died.'],
  ['commenting', true, 'Text', null, 'Not so, see page 2.'],
];
process.exitCode = JSON.stringify(read) === JSON.stringify(expected) && issue.navDate.startsWith('2019-05-07') ? 0 : 1;
JS
node run.mjs
