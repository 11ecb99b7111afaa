// The links of a comparison as Web Annotations, each from a sentence of the left article to one of the right.
import { annotationPage, resourcesIn, tag } from './annotationPage';
import type { ComparisonReport, ReportedArticle } from './comparisonReport';

/** An `AnnotationPage`, as JSON; `made` is when, in ISO form. Sources are the articles' files, relative to the report's own place. */
export function comparisonAnnotations({ left, right, links }: ComparisonReport, made: string): string {
  const leftTargets = targetsIn(left);
  const rightTargets = targetsIn(right);
  const annotations = links.flatMap((link, index) => {
    const [target, partner] = [leftTargets[link.left], rightTargets[link.right]];
    if (!target || !partner) return [];
    return {
      id: `#link-${index + 1}`,
      motivation: 'linking' as const,
      body: [
        { ...partner, purpose: 'linking' as const },
        tag(link.kind),
        ...(link.moved ? [tag('moved')] : []),
      ],
      target,
    };
  });
  return annotationPage('#links', annotations, made);
}

/** Each sentence of an article. */
function targetsIn(article: ReportedArticle) {
  return article.sentences.map(resourcesIn(article));
}
