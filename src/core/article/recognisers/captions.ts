import type { Finding, Recogniser } from '../page';
import { countWords } from '../prose';

const caption =
  /,\s(?:(?:far )?(?:left|right)|cent(?:er|re)|(?:second|third) from (?:left|right)|top|bottom|above|below|in (?:red|blue|white|black|yellow|green)|(?:back|front)(?: row)?|foreground|background)\s*,\s|^(?:from left|clockwise from|left to right|pictured|above|below|(?:file )?photo|image|picture)[:,]\s|\b(?:seen here(?=,| (?:in|on|at|with)\b)|is pictured|are pictured|in this (?:\w+ )?(?:\w+ )?(?:photo|image|picture|handout|frame|file photo))\b|\((?:AP Photo|AFP|Reuters|Getty|Photo|File photo|Image)\b[^()]*\)\s*$|\b(?:file photo|photo|image|picture)\s*[:(/]\s*\p{Lu}[^.]{2,60}$/iu;

/** What stands under a picture: it says who is where in it, or who took it. */
export const captions: Recogniser = {
  name: 'captions',
  recognise({ pieces }) {
    const findings: Finding[] = [];
    for (const { start, end, text, atLineStart } of pieces) {
      if (!atLineStart || text.length > 500 || countWords(text) > 60 || /^["“]/.test(text)) continue;
      if (caption.test(text)) findings.push({ kind: 'caption', start, end });
    }
    return findings;
  },
};
