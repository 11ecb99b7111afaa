import { type Finding, type Recogniser, piecesInStep } from '../../page';

const linkOnly = /^(?:[-*+]\s+)?!?\[[^\]]*\]\([^()\s]*\)$/;
const quoted = /^>\s?\S/;

/** Lines that are quoted as in a mail (`> …`), and lines that are a link and nothing else (`[…](…)`). */
export const quotedLines: Recogniser = {
  name: 'quoted lines',
  *recognise({ pieces }) {
    const findings: Finding[] = [];
    for (const [index, { start, end, text }] of pieces.entries()) {
      if (index % piecesInStep === piecesInStep - 1) yield;
      if (linkOnly.test(text)) findings.push({ kind: 'furniture', start, end });
      else if (quoted.test(text)) findings.push({ kind: 'quote', start, end });
    }
    return findings;
  },
};
