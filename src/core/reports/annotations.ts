// The links of a comparison as W3C Web Annotations (JSON-LD), each from a sentence of the left article to one of the right.
import type { Span } from '../text/span';
import type { ComparisonReport, ReportedArticle } from './comparisonReport';

/** How many UTF-16 units before and after a sentence help to find it again in a text that has changed. */
const contextLength = 32;

/** An `AnnotationPage`, as JSON; `made` is when, in ISO form. Sources are the articles' files, relative to the report's own place. */
export function comparisonAnnotations({ left, right, links }: ComparisonReport, made: string): string {
  const leftTargets = targetsIn(left);
  const rightTargets = targetsIn(right);
  const items = links.map((link, index) => ({
    id: `#link-${index + 1}`,
    type: 'Annotation',
    motivation: 'linking',
    generator: { type: 'Software', name: 'Parallax' },
    generated: made,
    body: [
      { ...rightTargets[link.right], purpose: 'linking' },
      ...[link.kind, ...(link.moved ? ['moved'] : [])].map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      })),
    ],
    target: leftTargets[link.left],
  }));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#links',
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/** Each sentence of an article as a `SpecificResource`. */
function targetsIn({ file, text, sentences }: ReportedArticle) {
  const source = file.split('/').map(encodeURIComponent).join('/');
  const codePoints = codePointCounter(text);
  return sentences.map(({ start, end }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: wholeSlice(text, { start: Math.max(0, start - contextLength), end: start }),
        suffix: wholeSlice(text, { start: end, end: end + contextLength }),
      },
    ],
  }));
}

/** Tells how many code points come before an offset, which the standard counts by; offsets must be asked in ascending order. */
function codePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let count = 0;
  return (offset) => {
    for (; at < offset; at++) if (!isInsidePair(text, at)) count++;
    return count;
  };
}

/** A slice without halves of a surrogate pair at its ends. */
function wholeSlice(text: string, { start, end }: Span): string {
  return text.slice(isInsidePair(text, start) ? start + 1 : start, isInsidePair(text, end) ? end - 1 : end);
}

function isInsidePair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}
