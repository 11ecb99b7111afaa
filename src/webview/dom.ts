// Building elements. Text goes in as text nodes only; no HTML string is ever parsed.

type Attributes = Readonly<Record<string, string>>;

/** What stands in an element; lists are gone through, and never become arguments, of which too many overflow the stack. */
type Child = Node | string | readonly Child[];

function appendAll(parent: Node & ParentNode, children: readonly Child[]): void {
  for (const child of children) {
    if (typeof child === 'string' || child instanceof Node) parent.append(child);
    else appendAll(parent, child);
  }
}

/** Puts children in place of those that an element has. */
export function fill(parent: Element, children: readonly Child[]): void {
  const fragment = document.createDocumentFragment();
  appendAll(fragment, children);
  parent.replaceChildren(fragment);
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  appendAll(made, children);
  return made;
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  appendAll(made, children);
  return made;
}

/** One of VS Code's own icons, for sighted readers; the name is said by what holds it. */
export function icon(name: string): HTMLElement {
  return element('span', { class: `codicon codicon-${name}`, 'aria-hidden': 'true' });
}

export function button(
  attributes: Attributes,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, children);
  made.addEventListener('click', onClick);
  return made;
}

/** A button with an icon alone; `label` is its name and its tooltip. */
export function iconButton(name: string, label: string, onClick: () => void): HTMLButtonElement {
  return button({ class: 'tool', title: label }, onClick, icon(name));
}

/** Gives an element the focus where it stands. */
export function focusInPlace(target: HTMLElement | null | undefined): void {
  target?.focus({ preventScroll: true });
}

/** The same nodes with a dot between each two. */
export function separated(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, i) => (i === 0 ? [node] : [' · ', node]));
}

/** Calls back when what has come into view is laid out: the browser sees in one frame that it did, and does it in the next. */
export function afterLayout(action: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(action));
}

/** Whether the reader asked for less motion. */
export function reducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
