import type { Finding, Recogniser } from '../page';

/** How a line may begin that means something in Markdown. */
const marked = /^[-#>!*+[]/;
const linkOnly = /^(?:[-*+]\s+)?!?\[[^\]]*\]\([^()\s]*\)$/;
const quoted = /^>\s?\S/;
const heading = /^#{2,6}\s+\S/;

/** Crossheads, quotations and bare links in Markdown; its `#` heading is left to the headline. */
export const markdown: Recogniser = {
  name: 'Markdown',
  recognise({ pieces }) {
    const hasTitle = pieces.some(({ text }) => text.startsWith('#') && /^#\s+\S/.test(text));
    const findings: Finding[] = [];
    for (const { start, end, text } of pieces) {
      if (!marked.test(text)) continue;
      if (linkOnly.test(text)) findings.push({ kind: 'furniture', start, end });
      else if (quoted.test(text)) findings.push({ kind: 'quote', start, end });
      else if (hasTitle && heading.test(text)) findings.push({ kind: 'crosshead', start, end });
    }
    return findings;
  },
};
