import type { Cue } from '../../cues';
import { type Recogniser, inEachPiece } from '../../page';
import { countWords } from '../../prose';

/** What banners ask, and the words without which none of it is there. */
const asks: readonly (readonly [cue: Cue | null, pattern: RegExp])[] = [
  ['subscriptions', /\bsubscri(?:be|bing|ption)\b/i],
  ['donations', /\bdonat(?:e|ing|ions?)\b/i],
  ['cookies', /\bcookies?\b/i],
  ['accounts', /\b(?:sign|log) ?(?:up|in)\b/i],
  ['newsletters', /\bnewsletters?\b/i],
  [
    'policies',
    /\b(?:privacy|cookie) (?:policy|notice|settings|choices|preferences)|terms of (?:use|service)\b/i,
  ],
  ['consent', /\bconsent\b/i],
  [
    null,
    /\b(?:our|this) (?:site|website|web site|page|app|journalism|coverage|newsroom|partners|readers)\b/i,
  ],
  ['freeAccess', /\bfree (?:for|to read|access|trial|articles?)\b|\bfor free\b/i],
  ['support', /\b(?:support|help us|become a member|membership)\b/i],
  ['requests', /\b(?:please (?:consider|enable|try|click|update|check)|click here|tap here)\b/i],
  ['technicalities', /\b(?:javascript|browser|ad ?blocker|download (?:the|our) app)\b/i],
  [
    'alerts',
    /\bbreaking news alerts?|latest (?:information|updates?|headlines) (?:at|in your|delivered)|inbox\b/i,
  ],
];

/** Speaking to the reader is a sign beside others only. */
const pronouns: readonly RegExp[] = [/\b(?:you|your)\b/i, /\b(?:we|us|our)\b/i];

/** What each banner has at least one of. */
const worthAsking =
  /subscri|donat|cookie|newsletter|(?:sign|log) ?(?:up|in)\b|consent|privacy|\bfree (?:for|to|access|trial|articles?)\b|for free|support|browser|please|inbox|click/i;
/** More than a word or two in quotation marks: somebody speaks. */
const quotation = /["“][^"”]*\s[^"”]*\s[^"”]*["”]/;

/** A paragraph in which the site speaks to the reader about itself: consent, subscription, donation, "our coverage is free". */
export const banners: Recogniser = (page) =>
  inEachPiece(page, (piece, index) => {
    const { start, end, text } = piece;
    if (text.length > 700 || !page.cues.has('banner', piece) || !worthAsking.test(text)) return [];
    const edge = index < 8 || index >= page.pieces.length - 8;
    const asked = asks.filter(([cue, ask]) => (cue === null || page.cues.has(cue, piece)) && ask.test(text));
    const addressed = pronouns.filter((pronoun) => pronoun.test(text));
    const score = asked.length < 2 ? 0 : asked.length + addressed.length;
    const isBanner = score >= (edge ? 3 : 4) && score * 16 >= countWords(text) && !quotation.test(text);
    return isBanner ? [{ kind: 'furniture', start, end }] : [];
  });
