import type { Finding, Recogniser } from '../page';
import { countWords } from '../prose';

const forms: readonly RegExp[] = [
  /,\s(?:(?:far )?(?:left|right)|cent(?:er|re)|(?:second|third) from (?:left|right)|top|bottom|above|below|in (?:red|blue|white|black|yellow|green)|(?:back|front)(?: row)?|foreground|background)\s*,\s/,
  /^(?:from left|clockwise from|left to right|pictured|above|below|(?:file )?photo|image|picture)[:,]\s/i,
  /\bseen here(?=,| (?:in|on|at|with)\b)|\b(?:is|are) pictured\b|\bin this (?:\w+ ){0,2}(?:photo|image|picture|handout|frame)\b/,
  /\((?:AP Photo|AFP|Reuters|REUTERS|Getty|Photo|File photo|Image)\b[^()]*\)\s*$/,
  /\b(?:[Ff]ile photo|[Pp]hoto|[Ii]mage|[Pp]icture)\s*[:(/]\s*[A-Z][^.]{2,60}$/,
];
const credited = /\p{Lu}\p{L}+ \p{Lu}\p{L}+ ?\/ ?(?:The )?\p{Lu}[\p{L}. ]{1,30}$/u;
const label = /^(?:image|photo|picture|media)? ?caption[,:]?$/i;

/** What stands under a picture: it says who is where in it, or who took it. */
export const captions: Recogniser = {
  name: 'captions',
  recognise({ pieces }) {
    const findings: Finding[] = [];
    for (const [index, { start, end, text, atLineStart }] of pieces.entries()) {
      if (!atLineStart || text.length > 500 || countWords(text) > 60 || /^["“]/.test(text)) continue;
      if (label.test(pieces[index - 1]?.text ?? '') || forms.some((form) => form.test(text)))
        findings.push({ kind: 'caption', start, end });
      else if (text.slice(-60).includes('/') && credited.test(text.slice(-60)))
        findings.push({ kind: countWords(text) <= 5 ? 'credit' : 'caption', start, end });
    }
    return findings;
  },
};
