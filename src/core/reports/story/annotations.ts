// Stories as Web Annotations: each sentence that has a statement linked to its clearest wording, and each difference at all its places.
import { type Annotation, annotationPage, resourcesIn, tag } from '../annotationPage';
import type { StoryReport } from './storyReport';

/** An `AnnotationPage`, as JSON; `made` is when, in ISO form. Sources are the articles' files, relative to the report's own place. */
export function storiesAnnotations(stories: readonly StoryReport[], made: string): Generator<string> {
  return annotationPage('#stories', annotationsOfAll(stories), made);
}

function* annotationsOfAll(stories: readonly StoryReport[]): Generator<Annotation> {
  for (const [at, story] of stories.entries()) yield* annotationsOf(story, at);
}

function* annotationsOf(
  { sources, statements, differences }: StoryReport,
  at: number,
): Generator<Annotation> {
  const resources = sources.map(resourcesIn);
  for (const [statement, { sayings }] of statements.entries()) {
    const clearest = sayings.find(({ way }) => way === 'clearest');
    const target = clearest && resources[clearest.source]?.(clearest);
    if (!target) continue;
    let link = 0;
    for (const saying of sayings) {
      if (saying === clearest) continue;
      link += 1;
      const other = resources[saying.source]?.(saying);
      if (!other) continue;
      const id = `#story-${at + 1}-statement-${statement + 1}-link-${link}`;
      yield { id, motivation: 'linking', body: [{ ...other, purpose: 'linking' }, tag(saying.way)], target };
    }
  }
  for (const [difference, { kind, relation, about, cells }] of differences.entries())
    yield {
      id: `#story-${at + 1}-difference-${difference + 1}`,
      motivation: 'commenting',
      body: [{ type: 'TextualBody', purpose: 'commenting', value: about }, tag(kind), tag(relation)],
      target: cells.flatMap((cell, source) => (cell ? (resources[source]?.(cell) ?? []) : [])),
    };
}
