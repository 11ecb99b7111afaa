// Web Annotations (W3C, JSON-LD) as reports write them.
import type { Span } from '../text/span';

/** How many UTF-16 units before and after a span help to find it again in a text that has changed. */
const contextLength = 32;

/** A text whose spans are annotated. */
interface AnnotatedFile {
  /** Relative to the report's own place, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** A span of a file as a `SpecificResource`. */
export type Resource = ReturnType<ReturnType<typeof resourcesIn>>;

type Body = (Resource & { readonly purpose: 'linking' }) | Remark;

/** What is said of a place. */
interface Remark {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'commenting';
  readonly value: string;
}

export interface Annotation {
  readonly id: string;
  readonly motivation: 'linking' | 'commenting';
  readonly body: readonly Body[];
  readonly target: Resource | readonly Resource[] | undefined;
}

/** Stands before what is as deep in lists as the annotations are, and as much behind it. */
const listed = '[\n  [\n';

/** An `AnnotationPage`, as JSON; `made` is when, in ISO form. */
export function* annotationPage(
  id: string,
  annotations: Iterable<Annotation>,
  made: string,
): Generator<string> {
  yield '{\n  "@context": "http://www.w3.org/ns/anno.jsonld",\n';
  yield `  "id": ${JSON.stringify(id)},\n  "type": "AnnotationPage",\n  "items": [`;
  let count = 0;
  for (const { id: own, motivation, body, target } of annotations) {
    const item = {
      id: own,
      type: 'Annotation',
      motivation,
      generator: { type: 'Software', name: 'Parallax' },
      generated: made,
      body,
      target,
    };
    yield `${count === 0 ? '' : ','}\n${JSON.stringify([[item]], null, 2).slice(listed.length, -listed.length)}`;
    count += 1;
  }
  yield `${count === 0 ? '' : '\n  '}]\n}\n`;
}

export function tag(value: string): Remark {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

/** Makes resources of spans of a file, which the standard counts in code points. */
export function resourcesIn({ file, text }: AnnotatedFile) {
  const source = file.split('/').map(encodeURIComponent).join('/');
  const codePoint = codePointsBefore(text);
  return ({ start, end }: Span) => ({
    type: 'SpecificResource' as const,
    source,
    selector: [
      { type: 'TextPositionSelector' as const, start: codePoint(start), end: codePoint(end) },
      {
        type: 'TextQuoteSelector' as const,
        exact: text.slice(start, end),
        prefix: wholeSlice(text, { start: Math.max(0, start - contextLength), end: start }),
        suffix: wholeSlice(text, { start: end, end: end + contextLength }),
      },
    ],
  });
}

/** Tells how many code points come before an offset. */
function codePointsBefore(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** A slice without halves of a surrogate pair at its ends. */
function wholeSlice(text: string, { start, end }: Span): string {
  return text.slice(isInsidePair(text, start) ? start + 1 : start, isInsidePair(text, end) ? end - 1 : end);
}

function isInsidePair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}
