import type { Word } from '../../alignment/words/words';
import type { Mention } from '../../entities/entity';
import type { Span } from '../../text/span';
import { aboutPlace } from '../about';
import type { ClaimSentence } from '../claims/claimSentence';
import { eventAt, type EventTold } from './events';
import { mayBeEvent } from './eventWords';
import type { Gathered } from '../claims/gathered';
import type { SentenceFinding, TwoArticles } from '../claims/linkedSentences';
import { isOfTime } from '../claims/phrases';

/** Where something happens, by a word for what is there. */
const sites: ReadonlyMap<string, string> = new Map(
  Object.entries({
    home: 'home house flat apartment villa residence',
    hospital: 'hospital clinic hospice',
    airport: 'airport airfield',
    station: 'station',
    hotel: 'hotel hostel motel',
    garage: 'garage',
    school: 'school college university',
    church: 'church cathedral mosque synagogue chapel',
    prison: 'prison jail',
    car: 'car van lorry truck',
    restaurant: 'restaurant cafe bar pub nightclub',
    office: 'office',
    court: 'court courthouse',
    border: 'border checkpoint',
    harbour: 'harbour harbor port dock',
    shop: 'shop store supermarket',
  }).flatMap(([site, words]) => words.split(' ').map((word) => [word, site] as const)),
);
const leads = new Set('in at near outside from inside'.split(' '));
const mostOfPhrase = 5;

/** Where an event was. */
export interface Placed {
  readonly sentence: ClaimSentence;
  readonly span: Span;
  readonly told: EventTold;
  readonly site: string;
  readonly names: readonly string[];
}

/** The places of events that a sentence tells, by their events. */
export function eventPlacesIn(sentence: ClaimSentence): readonly (readonly [string, Placed])[] {
  if (!sentence.words.some(mayBeEvent)) return [];
  return placesIn(sentence).map((placed) => [placed.told.event, placed]);
}

function placesIn(sentence: ClaimSentence): readonly Placed[] {
  const { words, mentions, text } = sentence;
  const found: Placed[] = [];
  for (let at = 0; at < words.length - 1; at++) {
    if (!leads.has(words[at]?.form.norm ?? '')) continue;
    const span = phraseBehind(words, at + 1, text);
    if (!span) continue;
    const inside = mentions.filter(
      ({ kind, start, end }) => kind === 'place' && start >= span.start && end <= span.end,
    );
    const site = words
      .filter((word) => word.start >= span.start && word.end <= span.end)
      .map(({ form }) => sites.get(form.norm))
      .find((known) => known !== undefined);
    if (inside.length === 0 && site === undefined) continue;
    const last = found.at(-1);
    // "At his home in Vik".
    if (last && text.slice(last.span.end, span.start).trim() === words[at]?.form.norm) {
      found[found.length - 1] = {
        ...last,
        span: { start: last.span.start, end: span.end },
        names: [...last.names, ...inside.map(nameOf)],
      };
      continue;
    }
    const told = eventAt(sentence, { start: words[at]?.start ?? 0, end: span.end });
    if (told) found.push({ sentence, span, told, site: site ?? '', names: inside.map(nameOf) });
  }
  return found;
}

function phraseBehind(words: readonly Word[], from: number, text: string): Span | null {
  let to = from;
  while (to < words.length && to - from < mostOfPhrase) {
    const word = words[to];
    if (!word || (to > from && /[^\s’'-]/u.test(text.slice(words[to - 1]?.end, word.start)))) break;
    if (isOfTime(word) || (!word.name && borders.test(word.form.norm))) break;
    to++;
    if (sites.has(word.form.norm)) break;
  }
  const [first, last] = [words[from], words[to - 1]];
  return to > from && first && last ? { start: first.start, end: last.end } : null;
}

const borders =
  /^(?:in|at|near|on|from|to|by|with|for|after|before|when|while|and|or|as|where|who|which|that|until|since|during|is|was|were|are|has|had|will|would|\d+)$/u;

function nameOf({ text }: Mention): string {
  return text.toLowerCase();
}

/** Two places of one event, each the only one that its article tells. */
export function eventPlaceFindings(
  ofLeft: Gathered<Placed>,
  ofRight: Gathered<Placed>,
  articles: TwoArticles,
): readonly SentenceFinding[] {
  const found: SentenceFinding[] = [];
  for (const [event, mine] of ofLeft) {
    const theirs = ofRight.get(event) ?? [];
    const [left, right] = [mine[0], theirs[0]];
    if (!left || !right || mine.length > 1 || theirs.length > 1) continue;
    if (left.told.tense !== right.told.tense && left.told.tense !== '' && right.told.tense !== '') continue;
    if (!areOthers(left, right, articles)) continue;
    found.push({
      kind: 'name',
      relation: 'conflict',
      about: aboutPlace(left.sentence, left.span),
      left: left.span,
      right: right.span,
      sentences: { left: left.sentence.index, right: right.sentence.index },
    });
  }
  return found;
}

/** A place that the other article names too may hold the one that is told there. */
function areOthers(one: Placed, other: Placed, { left, right }: TwoArticles): boolean {
  if (one.site !== '' && other.site !== '') return one.site !== other.site;
  if (one.names.length === 0 || other.names.length === 0) return false;
  return !one.names.some((name) => right.hasName(name)) && !other.names.some((name) => left.hasName(name));
}
