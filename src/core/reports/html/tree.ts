// A page in pieces, each serialised by parse5, so that no text of an article can become markup.
import { defaultTreeAdapter, html, serialize, serializeOuter } from 'parse5';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly HtmlContent[];
}
/** What is gone through once may be made while it is written. Nothing becomes arguments, of which too many overflow the stack. */
export type HtmlContent = HtmlElement | string | Iterable<HtmlContent>;

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly HtmlContent[]
): HtmlElement {
  return { name, attributes, content };
}

/** The text of a file whose root is this `html` element. */
export function* htmlDocument(root: HtmlElement): Generator<string> {
  yield '<!DOCTYPE html>';
  yield* written(root);
  yield '\n';
}

function* written(content: HtmlContent): Generator<string> {
  if (typeof content === 'string') {
    const fragment = defaultTreeAdapter.createDocumentFragment();
    defaultTreeAdapter.insertText(fragment, content);
    yield serialize(fragment);
  } else if (!('name' in content)) {
    for (const part of content) yield* written(part);
  } else if (content.content.every((part) => typeof part === 'string')) {
    yield outer(content, content.content.join(''));
  } else {
    const end = `</${content.name}>`;
    yield outer(content, '').slice(0, -end.length);
    yield* written(content.content);
    yield end;
  }
}

function outer({ name, attributes }: HtmlElement, text: string): string {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const made = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  if (text !== '') defaultTreeAdapter.insertText(made, text);
  return serializeOuter(made);
}
