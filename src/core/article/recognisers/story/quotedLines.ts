import { type Recogniser, inEachPiece } from '../../page';

const linkOnly = /^(?:[-*+]\s+)?!?\[[^\]]*\]\([^()\s]*\)$/;
const quoted = /^>\s?\S/;

/** Lines that are quoted as in a mail (`> …`), and lines that are a link and nothing else (`[…](…)`). */
export const quotedLines: Recogniser = (page) =>
  inEachPiece(page, ({ start, end, text }) => {
    if (linkOnly.test(text)) return [{ kind: 'furniture', start, end }];
    return quoted.test(text) ? [{ kind: 'quote', start, end }] : [];
  });
