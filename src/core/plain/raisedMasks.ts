import type { Mask } from './masks';
import { raisedFigure } from './raisedFigure';

/** A mark that refers to a note, in a tag of its own. */
const marks =
  /<sup\b[^<>]{0,200}>\s?<a\b[^<>]{0,400}>\s?\[?\w{1,3}\]?\s?<\/a>\s?<\/sup>|<sup\b[^<>]{0,200}>\[\w{1,4}\]<\/sup>/gi;
const figures = /<sup\b[^<>]{0,200}>(\s?\d{1,3}(?:,\s?\d{1,3}){0,4}\s?)<\/sup>/gi;
/** So much of what stands before a figure tells what it is. */
const mostBefore = 80;
const inlineTag = /<\/?(?:a|abbr|b|cite|em|font|i|q|small|span|strong|sub|u)\b[^<>]*>/gi;

/**
 * What is raised by tags behind a word or a figure: what refers to a note is not read ("14<sup>2</sup>" would else be 142), and a
 * power of a measure is written as one.
 */
export function* raisedMasks(text: string): Generator<Mask, void> {
  for (const { 0: mark, index } of text.matchAll(marks))
    yield { start: index, end: index + mark.length, says: '' };
  for (const { 0: whole, 1: figure = '', index } of text.matchAll(figures)) {
    const before = text.slice(Math.max(0, index - mostBefore), index).replace(inlineTag, '');
    if (!/[^\s>]$/u.test(before)) continue;
    const says = raisedFigure(figure, before);
    if (says === null) continue;
    if (says.startsWith('[')) {
      yield { start: index, end: index + whole.length, says: '' };
    } else {
      const start = index + whole.indexOf('>') + 1;
      yield { start, end: start + figure.length, says };
    }
  }
}
