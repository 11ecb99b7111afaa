import { type Recogniser, inEachPiece } from '../../page';

const tag = /^(?:(?:<\/?[a-z][^<>]*>\s*)+|<\/?[a-z][\w-]*)$/i;
const brokenTag = /(?:^|\s)(?:[a-z-]+="[^"<>]*"\s*)+\/?>.*$/is;

/** A line of a style sheet or a script. */
const code = /^(?:[.#@]?[\w-]+[^.!?]{0,80}\{|\}|[a-z-]+:\s?[^;]{1,80};|[\w.$]+\(.{0,80}\);)$/;
const endOfCode = '{};';
/** From this many on they are no accident. */
const enoughCode = 3;

/** Remains of HTML: a line of tags or of a style sheet, or the rest of a tag that lost its beginning, with the label it linked. */
export const strayMarkup: Recogniser = (page) => {
  const isCode = page.pieces.filter(({ text }) => isCodeLine(text)).length >= enoughCode;
  return inEachPiece(page, ({ start, end, text }) => {
    if (tag.test(text) || (isCode && isCodeLine(text))) return [{ kind: 'furniture', start, end }];
    const broken = text.includes('="') ? brokenTag.exec(text) : null;
    if (!broken || text.lastIndexOf('<', broken.index) > text.lastIndexOf('>', broken.index)) return [];
    const lead = broken[0].length - broken[0].trimStart().length;
    return [{ kind: 'furniture', start: start + broken.index + lead, end }];
  });
};

function isCodeLine(text: string): boolean {
  return (
    endOfCode.includes(text.charAt(text.length - 1)) &&
    text.split(/\r\n?|\n/).every((line) => code.test(line.trim()))
  );
}
