/**
 * Brings into view what the editor's find has found. On the desktop the editor does so itself; in a browser it only selects,
 * and scrolls nothing that scrolls inside the page. A selection that changes while the page has no focus is find's.
 */
export function followFind(): void {
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const view = selection?.focusNode?.parentElement?.closest('.scroll');
    if (document.hasFocus() || !view || selection?.isCollapsed !== false) return;
    const { top, bottom } = selection.getRangeAt(0).getBoundingClientRect();
    const seen = view.getBoundingClientRect();
    if (top < seen.top || bottom > seen.bottom) view.scrollTop += top - seen.top - seen.height / 2;
  });
}
