import type { Finding, Recogniser } from '../page';
import { countWords } from '../prose';

const caption =
  /,\s(?:(?:far )?(?:left|right)|cent(?:er|re)|(?:second|third) from (?:left|right)|top|bottom|above|below|in (?:red|blue|white|black|yellow|green)|(?:back|front)(?: row)?|foreground|background)\s*,\s|^(?:from left|clockwise from|left to right|pictured|above|below|(?:file )?photo|image|picture)[:,]\s|\b(?:seen here(?=,| (?:in|on|at|with)\b)|is pictured|are pictured|in this (?:\w+ )?(?:\w+ )?(?:photo|image|picture|handout|frame|file photo))\b|\((?:AP Photo|AFP|Reuters|Getty|Photo|File photo|Image)\b[^()]*\)\s*$|\b(?:file photo|photo|image|picture)\s*[:(/]\s*\p{Lu}[^.]{2,60}$/iu;
const credited = /\p{Lu}\p{L}+ \p{Lu}\p{L}+ ?\/ ?(?:The )?\p{Lu}[\p{L}. ]{1,30}$/u;
const label = /^(?:image|photo|picture|media)? ?caption[,:]?$/i;

/** What stands under a picture: it says who is where in it, or who took it. */
export const captions: Recogniser = {
  name: 'captions',
  recognise({ pieces }) {
    const findings: Finding[] = [];
    for (const [index, { start, end, text, atLineStart }] of pieces.entries()) {
      if (!atLineStart || text.length > 500 || countWords(text) > 60 || /^["“]/.test(text)) continue;
      if (label.test(pieces[index - 1]?.text ?? '') || caption.test(text))
        findings.push({ kind: 'caption', start, end });
      else if (credited.test(text))
        findings.push({ kind: countWords(text) <= 5 ? 'credit' : 'caption', start, end });
    }
    return findings;
  },
};
