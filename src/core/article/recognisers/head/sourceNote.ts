import { knownOutlet, looksLikeOutlet, outletName, outletOfUrl } from '../../outlets';
import { dayIn } from '../../dates/publishedDay';
import { type Fact, type Piece, type Recogniser, inEachPiece } from '../../page';
import { countWords } from '../../prose';

const url = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:]/;
const named =
  /\b(?:from the source|source:|published by|originally (?:published|appeared) (?:in|on|at))\s+['"‘“]?([\p{L}\p{N}&. -]{2,40}?)['"’”]?(?=\s+(?:and|on|at)\b|[,.;]|$)/iu;
const note =
  /\b(?:original source|originally (?:published|appeared)|from the source|article has changed|first published or seen|current article|rss feed of changes|permalink|short (?:url|link)|retrieved from|archived (?:from|at)|source url|full story|read the (?:full|original))\b/i;
const firstSeen = /\bfirst published (?:or seen )?(?:on|at) (\d{4}-\d\d-\d\d)/i;
const address = /^(?:url|link|source|from|permalink|web|via)?\s*:?\s*<?https?:\/\/\S+>?$/i;

/** "Source: North Shore News" */
function isSource(text: string): boolean {
  const named = /^source:\s+(\S.{1,60})$/i.exec(text)?.[1];
  return named !== undefined && (knownOutlet(named) !== null || looksLikeOutlet(named));
}

/** Where the page says that its text comes from: an archive's note, or a line that is only an address. */
export const sourceNote: Recogniser = (page) =>
  inEachPiece(page, (piece) => {
    const { start, end, text } = piece;
    if (text.length > 400 || !page.cues.has('sourceNote', piece)) return [];
    if (!address.test(text) && !isSource(text) && !(note.test(text) && countWords(text) <= 45)) return [];
    return /["“]\S+\s\S+\s/.test(text) ? [] : [{ kind: 'furniture', start, end, facts: factsOf(piece) }];
  });

function factsOf({ start, text }: Piece): readonly Fact[] {
  const facts: Fact[] = [];
  const link = url.exec(text);
  if (link) {
    const place = { start: start + link.index, end: start + link.index + link[0].length };
    facts.push({ field: 'url', value: link[0], ...place });
    const publisher = outletOfUrl(link[0]);
    if (publisher !== null) facts.push({ field: 'publisher', value: publisher, ...place });
  }
  const seen = firstSeen.exec(text);
  const day = seen && dayIn(seen[1] ?? '', 'en', null);
  if (seen && day !== null) {
    const at = start + seen.index + seen[0].length - (seen[1] ?? '').length;
    facts.push({ field: 'published', value: day, start: at, end: start + seen.index + seen[0].length });
  }
  const name = named.exec(text);
  if (name?.[1] !== undefined) {
    const at = start + name.index + name[0].lastIndexOf(name[1]);
    facts.push({ field: 'publisher', value: outletName(name[1]), start: at, end: at + name[1].length });
  }
  return facts;
}
