import { type Finding, type Recogniser, piecesInStep } from '../../page';

const tag = /^(?:(?:<\/?[a-z][^<>]*>\s*)+|<\/?[a-z][\w-]*)$/i;
const brokenTag = /(?:^|\s)(?:[a-z-]+="[^"<>]*"\s*)+\/?>.*$/is;

/** A line of a style sheet or a script. */
const code = /^(?:[.#@]?[\w-]+[^.!?]{0,80}\{|\}|[a-z-]+:\s?[^;]{1,80};|[\w.$]+\(.{0,80}\);)$/;
const endOfCode = '{};';
/** From this many on they are no accident. */
const enoughCode = 3;

/** Remains of HTML: a line of tags or of a style sheet, or the rest of a tag that lost its beginning, with the label it linked. */
export const strayMarkup: Recogniser = {
  name: 'stray markup',
  *recognise({ pieces }) {
    const findings: Finding[] = [];
    const isCode = pieces.filter(({ text }) => isCodeLine(text)).length >= enoughCode;
    for (const [index, { start, end, text }] of pieces.entries()) {
      if (index % piecesInStep === piecesInStep - 1) yield;
      if (tag.test(text) || (isCode && isCodeLine(text))) {
        findings.push({ kind: 'furniture', start, end });
        continue;
      }
      const broken = text.includes('="') ? brokenTag.exec(text) : null;
      if (!broken || text.lastIndexOf('<', broken.index) > text.lastIndexOf('>', broken.index)) continue;
      const lead = broken[0].length - broken[0].trimStart().length;
      findings.push({ kind: 'furniture', start: start + broken.index + lead, end });
    }
    return findings;
  },
};

function isCodeLine(text: string): boolean {
  return (
    endOfCode.includes(text.charAt(text.length - 1)) &&
    text.split(/\r\n?|\n/).every((line) => code.test(line.trim()))
  );
}
