// A page built as a tree and serialised by parse5, so that no text of an article can become markup.
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html, serialize } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** Lists are gone through, and never become arguments, of which too many overflow the stack. */
export type HtmlContent = HtmlElement | string | readonly HtmlContent[];

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly HtmlContent[]
): HtmlElement {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const made = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  fill(made, content);
  return made;
}

function fill(parent: HtmlElement, content: readonly HtmlContent[]): void {
  for (const part of content) {
    if (typeof part === 'string') defaultTreeAdapter.insertText(parent, part);
    else if ('nodeName' in part) defaultTreeAdapter.appendChild(parent, part);
    else fill(parent, part);
  }
}

/** The text of a file whose root is this `html` element. */
export function htmlDocument(root: HtmlElement): string {
  const document = defaultTreeAdapter.createDocument();
  defaultTreeAdapter.setDocumentType(document, 'html', '', '');
  defaultTreeAdapter.appendChild(document, root);
  return `${serialize(document)}\n`;
}
