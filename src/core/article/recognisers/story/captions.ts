import { type Finding, type Recogniser, inEachPiece } from '../../page';
import { creditAtEnd, isPictureCredit } from '../../lines/pictureCredit';
import { countWords } from '../../prose';

const places =
  /,\s(?:(?:far )?(?:left|right)|cent(?:er|re)|(?:second|third) from (?:left|right)|top|bottom|above|below|in (?:red|blue|white|black|yellow|green)|(?:back|front)(?: row)?|foreground|background)\s*,\s/;
const opening =
  /^(?:from left|clockwise from|left to right|pictured|above|below|(?:file )?photo|image|picture)[:,]\s/i;
const pointing =
  /\bseen here(?=,| (?:in|on|at|with)\b)|\b(?:is|are) pictured\b|\bin this (?:\w+ ){0,2}(?:photo|image|picture|handout|frame)\b/;
const closing = [
  /\((?:AP Photo|AFP|Reuters|REUTERS|Getty|Photo|File photo|Image)\b[^()]*\)\s*$/,
  /\b(?:[Ff]ile photo|[Pp]hoto|[Ii]mage|[Pp]icture)\s*[:(/]\s*[A-Z][^.]{2,60}$/,
];
/** UTF-16 units at the end that may say where the picture came from, and the marks of which that has one. */
const closingLength = 160;
const closingMark = /[:(/]/;
const credited = /\p{Lu}\p{L}+ \p{Lu}\p{L}+ ?\/ ?(?:The )?\p{Lu}[\p{L}. ]{1,30}$/u;
const label = /^(?:image|photo|picture|media)? ?caption[,:]?$/i;
/** "Image caption The hall was rebuilt in 1998." */
const labelled = /^(?:image|photo|picture|media) caption[,:]?\s+(?=\S)/i;

/** What stands under a picture: it says who is where in it, or who took it. */
export const captions: Recogniser = (page) =>
  inEachPiece(page, (piece, index) => {
    const { start, end, text, atLineStart } = piece;
    const { pieces, cues, story } = page;
    if (!atLineStart || text.length > 500 || /^["“]/.test(text)) return [];
    if (story && start > story.start && isPictureCredit(text)) return [{ kind: 'credit', start, end }];
    const head = labelled.exec(text)?.[0].length;
    if (head !== undefined && countWords(text) <= 60)
      return [
        { kind: 'furniture', start, end: start + text.slice(0, head).trimEnd().length },
        { kind: 'caption', start: start + head, end },
      ];
    const below = label.test(pieces[index - 1]?.text ?? '');
    if ((below || isCaption(text, cues.has('caption', piece))) && countWords(text) <= 60)
      return [{ kind: 'caption', start, end }];
    if (text.slice(-60).includes('/') && credited.test(text.slice(-60)) && countWords(text) <= 60)
      return [{ kind: countWords(text) <= 5 ? 'credit' : 'caption', start, end }];
    return [];
  });

/** A finding as it is, or a caption without the credit at its end, and that. */
export function withoutCredit(finding: Finding, text: string): readonly Finding[] {
  const { kind, start, end } = finding;
  if (kind !== 'caption') return [finding];
  const caption = text.slice(start, end);
  const credit = creditAtEnd(caption);
  if (credit === null) return [finding];
  const words = { ...finding, end: start + caption.slice(0, credit).trimEnd().length };
  return [...(words.end > start ? [words] : []), { kind: 'credit', start: start + credit, end }];
}

/** @param mayPoint Whether it may say that something is seen in the picture. */
function isCaption(text: string, mayPoint: boolean): boolean {
  if (opening.test(text) || places.test(text)) return true;
  if (mayPoint && pointing.test(text)) return true;
  const end = text.slice(-closingLength);
  return closingMark.test(end) && closing.some((form) => form.test(end));
}
