import { Tokenizer } from 'parse5';
import { visible } from '../../plain/invisible';
import { legible } from '../../plain/legible';
import { type Mask, withMasks } from '../../plain/masks';

const reference = /&(?:#[xX]?[\da-fA-F]{1,8}|[A-Za-z][A-Za-z\d]{1,31});?/g;
const decoded = new Map<string, string>();
/** Forms that are kept. */
const mostKept = 10_000;
const ignore = (): void => undefined;

/** What a character reference of HTML, perhaps without its semicolon, stands for, with what follows it in the form. */
function decode(form: string): string {
  const known = decoded.get(form);
  if (known !== undefined) return known;
  let says = '';
  const add = ({ chars }: { readonly chars: string }): void => {
    says += chars;
  };
  new Tokenizer(
    {},
    {
      onComment: ignore,
      onDoctype: ignore,
      onStartTag: ignore,
      onEndTag: ignore,
      onEof: ignore,
      onNullCharacter: ignore,
      onCharacter: add,
      onWhitespaceCharacter: add,
    },
  ).write(form, true);
  if (decoded.size >= mostKept) decoded.clear();
  decoded.set(form, says);
  return says;
}

/** The character references in a stretch of a file. */
export function referenceMasks(text: string, from: number, to: number): readonly Mask[] {
  const slice = text.slice(from, to);
  if (!slice.includes('&')) return [];
  const masks: Mask[] = [];
  for (const { 0: form, index } of slice.matchAll(reference)) {
    const says = decode(form);
    if (says === form || says.length > form.length) continue;
    const start = from + index;
    masks.push({ start, end: start + form.length, says: visible(says) });
  }
  return masks;
}

/** What a text with character references says. */
export function withoutReferences(text: string): string {
  return legible(withMasks(text, referenceMasks(text, 0, text.length)));
}
