// Stories as Web Annotations: each sentence that has a statement linked to its clearest wording, and each difference at all its places.
import { type Annotation, annotationPage, resourcesIn, tag } from '../annotationPage';
import type { StoryReport } from './storyReport';

/** An `AnnotationPage`, as JSON; `made` is when, in ISO form. Sources are the articles' files, relative to the report's own place. */
export function storiesAnnotations(stories: readonly StoryReport[], made: string): string {
  return annotationPage('#stories', stories.flatMap(annotationsOf), made);
}

function annotationsOf({ sources, statements, differences }: StoryReport, at: number): readonly Annotation[] {
  const resources = sources.map(resourcesIn);
  const links = statements.flatMap(({ sayings }, statement) => {
    const clearest = sayings.find(({ way }) => way === 'clearest');
    const target = clearest && resources[clearest.source]?.(clearest);
    if (!target) return [];
    return sayings
      .filter((saying) => saying !== clearest)
      .flatMap((saying, number): readonly Annotation[] => {
        const other = resources[saying.source]?.(saying);
        if (!other) return [];
        const id = `#story-${at + 1}-statement-${statement + 1}-link-${number + 1}`;
        return [
          { id, motivation: 'linking', body: [{ ...other, purpose: 'linking' }, tag(saying.way)], target },
        ];
      });
  });
  const remarks = differences.map(({ kind, relation, about, cells }, difference): Annotation => ({
    id: `#story-${at + 1}-difference-${difference + 1}`,
    motivation: 'commenting',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: about }, tag(kind), tag(relation)],
    target: cells.flatMap((cell, source) => (cell ? (resources[source]?.(cell) ?? []) : [])),
  }));
  return [...links, ...remarks];
}
