/**
 * Scrolls to matches of the editor's find. On the desktop the editor does that itself; in a browser it only selects the
 * match. A selection that changes while the page has no focus comes from find.
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
