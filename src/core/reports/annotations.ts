// The links of a comparison as Web Annotations, each from a sentence of the left article to one of the right.
import { type Annotation, annotationPage, resourcesIn, tag } from './annotationPage';
import type { ComparisonReport } from './comparisonReport';

/** An `AnnotationPage`, as JSON; `made` is when, in ISO form. Sources are the articles' files, relative to the report's own place. */
export function comparisonAnnotations(report: ComparisonReport, made: string): Generator<string> {
  return annotationPage('#links', annotationsOf(report), made);
}

function* annotationsOf({ left, right, links }: ComparisonReport): Generator<Annotation> {
  const [resourceLeft, resourceRight] = [resourcesIn(left), resourcesIn(right)];
  for (const [index, link] of links.entries()) {
    const [sentence, partner] = [left.sentences[link.left], right.sentences[link.right]];
    if (!sentence || !partner) continue;
    yield {
      id: `#link-${index + 1}`,
      motivation: 'linking',
      body: [
        { ...resourceRight(partner), purpose: 'linking' },
        tag(link.kind),
        ...(link.moved ? [tag('moved')] : []),
      ],
      target: resourceLeft(sentence),
    };
  }
}
