import { append } from '../../append';
import { invisibleMasks } from '../../plain/invisible';
import { noteMasks } from '../../plain/inlineMarkup';
import { raisedMasks } from '../../plain/raisedMasks';
import { legible } from '../../plain/legible';
import { type Mask, maskSteps, takeMaskSteps } from '../../plain/masks';
import { flatMapSteps, Pace } from '../../steps';
import type { Span } from '../../text/span';
import { isDateLine } from '../dates/dateLine';
import { knownOutlet, looksLikeOutlet, outletName } from '../outlets';
import type { Fact, Finding, Piece } from '../page';
import { pieceSteps } from '../pieces';
import { countWords, endsAsSentence, isProse } from '../prose';
import { dayIn } from '../dates/publishedDay';
import { bylineOf } from '../recognisers/head/bylines';
import { ownerIn } from '../recognisers/head/mastheads';
import { headFacts, pageLanguage } from './headFacts';
import { htmlParts, type Part } from './htmlParts';
import type { Layout } from './layout';
import { referenceMasks } from './references';
import { type ReadPart, Regions } from './regions';

/** A step is so many parts, or tags. */
const partsInStep = 500;

/** The layout of a page of HTML, step by step: what its tags say is not read, and what they tell of the parts of the page is believed. */
export function* htmlLayout(text: string): Generator<undefined, Layout> {
  const page = yield* htmlParts(text);
  yield;
  const plain = yield* plainView(text, page.parts, page.tags);
  yield;
  const parts = yield* flatMapSteps(page.parts, partsInStep, (part): ReadPart[] => {
    const says = legible(plain.slice(part.start, part.end)).trim();
    return says === '' ? [] : [{ part, says, prose: isProse(says) ? countWords(says) : 0 }];
  });
  const told = headFacts(text, page);
  const title = headlineOf(parts, told);
  yield;
  const regions = new Regions(parts, title);
  const findings: Finding[] = [];
  const pieces: Piece[] = [];
  yield;
  for (const [index, read] of parts.entries()) {
    if (index % partsInStep === 0) yield;
    const { start, end, continued } = read.part;
    const finding = read === title ? headingOf(read) : findingOf(read, regions);
    if (finding) pushFinding(findings, finding, pieces.at(-1)?.end ?? 0);
    else if (read.part.tag === 'pre') append(pieces, yield* linesOf(text, plain, read.part));
    else
      pieces.push({
        start,
        end,
        text: read.says,
        gap: continued ? 0 : 1,
        indent: 0,
        atLineStart: true,
        atLineEnd: true,
      });
  }
  const of = (...fields: readonly Fact['field'][]) => told.filter(({ field }) => fields.includes(field));
  return {
    plain,
    pieces,
    findings,
    first: of('published', 'publisher', 'url'),
    otherwise: [...of('title').flatMap((fact) => titleAndOutlet(fact, told, parts)), ...of('byline')],
    language: pageLanguage(page),
  };
}

/** Text that keeps its own lines is laid out as in a file of text. */
function* linesOf(
  text: string,
  plain: string,
  { start, end, continued }: Part,
): Generator<undefined, Piece[]> {
  const pieces = yield* pieceSteps(text.slice(start, end), plain.slice(start, end));
  return pieces.map((piece, index) => ({
    ...piece,
    start: start + piece.start,
    end: start + piece.end,
    gap: index > 0 ? piece.gap : continued ? 0 : 1,
  }));
}

/** Furniture, and comments, that stand together are one. */
function pushFinding(findings: Finding[], finding: Finding, read: number): void {
  const last = findings.at(-1);
  const joins = finding.kind === 'furniture' || finding.kind === 'comment';
  if (last?.kind === finding.kind && joins && last.start >= read)
    findings[findings.length - 1] = {
      ...last,
      end: finding.end,
      facts: [...(last.facts ?? []), ...(finding.facts ?? [])],
    };
  else findings.push(finding);
}

const space = /\s{2,}|[\t\r\n]/g;

/** An empty line lies between parts, after a `<br>` none; inside of them white space is one space, but for text that keeps its own lines. */
function* plainView(
  text: string,
  parts: readonly Part[],
  tags: readonly Span[],
): Generator<undefined, string> {
  const kept: Mask[] = [];
  let end = 0;
  const between = (to: number, last: string): void => {
    if (to - end < 2) return;
    kept.push({ start: end, end: end + 1, says: '\n' });
    kept.push({ start: end + 1, end: to - 1, says: '' }, { start: to - 1, end: to, says: last });
  };
  let at = 0;
  const pace = new Pace(partsInStep);
  for (const part of parts) {
    between(part.start, part.continued ? ' ' : '\n');
    end = part.end;
    let from = part.start;
    while ((tags[at]?.end ?? Infinity) <= part.start) at += 1;
    for (let tag = tags[at]; tag && tag.start < part.end; tag = tags[(at += 1)]) {
      for (const mask of referenceMasks(text, from, tag.start)) kept.push(mask);
      kept.push({ ...tag, says: '' });
      from = tag.end;
      if (pace.isDue(1)) yield;
    }
    for (const mask of referenceMasks(text, from, part.end)) kept.push(mask);
    if (pace.isDue(1)) yield;
    if (part.tag === 'pre') continue;
    for (const { 0: run, index } of text.slice(part.start, part.end).matchAll(space)) {
      const start = part.start + index;
      kept.push({ start, end: start + run.length, says: ' ' });
      if (pace.isDue(1)) yield;
    }
  }
  between(text.length, '\n');
  for (const find of [invisibleMasks, noteMasks, raisedMasks]) yield* takeMaskSteps(kept, find(text));
  return yield* maskSteps(text, kept);
}

/** The heading that the page's head has too, else the first one that the page itself calls its main one. */
function headlineOf(parts: readonly ReadPart[], told: readonly Fact[]): ReadPart | null {
  const main = parts.filter(({ part }) => part.tag === 'h1');
  const title = keyOf(told.find(({ field }) => field === 'title')?.value ?? '');
  const isTold = ({ says }: ReadPart): boolean => {
    const key = keyOf(says);
    return title.includes(key) || (title !== '' && key.includes(title));
  };
  return (
    main.find((read) => countWords(read.says) > 1 && isTold(read)) ??
    main.find(({ part, says }) => part.region === null && countWords(says) > 1) ??
    parts.find((read) => read.part.tag === 'h2' && countWords(read.says) > 2 && isTold(read)) ??
    main[0] ??
    null
  );
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function headingOf({ part: { start, end }, says: value }: ReadPart): Finding {
  return { kind: 'headline', start, end, facts: [{ field: 'title', value, start, end }] };
}

/** A question may be one; what else ends as a sentence is what a page sets large for another reason. */
function isHeading(says: string): boolean {
  return !endsAsSentence(says) || (says.endsWith('?') && says.length <= longestQuestion);
}

/** In UTF-16 units; the questions of an interview are longer, or more than one sentence. */
const longestQuestion = 60;

/** What the markup tells of a part; null where the words have to tell. */
function findingOf(read: ReadPart, regions: Regions): Finding | null {
  const { part, says } = read;
  const { start, end } = part;
  const kind = regions.kindOf(read);
  if (kind === 'furniture') {
    const owner = ownerIn(says);
    if (owner === null) return { kind, start, end };
    return { kind, start, end, facts: [{ field: 'publisher', value: outletName(owner), start, end }] };
  }
  if (kind !== null) return { kind, start, end };
  if (/^h[1-6]$/.test(part.tag)) return isHeading(says) ? { kind: 'crosshead', start, end } : null;
  const words = countWords(says);
  const hint = part.hinted >= part.length * 0.8 && read.prose === 0 ? part.hint : null;
  if (hint === 'byline') {
    const byline = bylineFacts(says, part);
    if (byline.length > 0) return { kind: 'byline', start, end, facts: byline };
  }
  const day = part.datetime === null ? null : dayIn(part.datetime, 'en', null);
  if (hint === 'date' && day !== null && words <= 12 && !/\d/.test(says) === !isDateLine(says)) {
    const isLater = /update|modif|edited|aktualisiert|mis à jour/i.test(says);
    return {
      kind: 'date',
      start,
      end,
      facts: isLater ? [] : [{ field: 'published', value: day, start, end }],
    };
  }
  return part.linked >= part.length * 0.9 && !endsAsSentence(says) ? { kind: 'furniture', start, end } : null;
}

/** Who wrote the page: also an outlet, where the page says that it did. What is read of a part is not as long as the part. */
function bylineFacts(says: string, { start, end }: Part): readonly Fact[] {
  const facts = (bylineOf({ start, end, text: says }, 'en') ?? []).flatMap((finding) => finding.facts ?? []);
  const [, name] = /^(?:by\s+)?([^·|•\d]{2,60}?)\s*(?:[·|•,]|$)/i.exec(says) ?? [];
  const isNamed = facts.some(({ field }) => field === 'byline');
  const own: Fact[] = isNamed || name === undefined ? [] : [{ field: 'byline', value: name, start, end }];
  return [...own, ...facts].map((fact) => ({ ...fact, start, end }));
}

const ends: readonly RegExp[] = [
  /^(?<title>.+\S)\s+[|–—·-]\s+(?<outlet>\S.{0,60})$/u,
  /^(?<outlet>\S.{0,60}?)\s+[|–—·-]\s+(?<title>\S.+)$/u,
];

/** "Ferry sinks | Example News" without the outlet's name, and that. */
function titleAndOutlet(fact: Fact, told: readonly Fact[], parts: readonly ReadPart[]): readonly Fact[] {
  const { start, end } = fact;
  for (const form of ends) {
    const { title, outlet = '' } = form.exec(fact.value)?.groups ?? {};
    if (title === undefined) continue;
    const name = outletName(outlet);
    const isOutlet =
      knownOutlet(outlet) !== null ||
      looksLikeOutlet(outlet) ||
      told.some(({ field, value }) => field === 'publisher' && value === name) ||
      parts.some(({ part, says }) => says === outlet && part.linked >= part.length * 0.9);
    if (isOutlet)
      return [
        { ...fact, value: title },
        { field: 'publisher', value: name, start, end },
      ];
  }
  return [fact];
}
