/**
 * On a phone the chat fills the screen: no more than the keyboard leaves of it, and the page behind neither scrolls nor takes the focus.
 * @param edges what catches the keyboard before and after the chat
 */
export function fillScreen(panel: HTMLElement, edges: readonly HTMLElement[]): { begin(): void; end(): void } {
  const small = matchMedia('(max-width: 480px), (max-height: 480px)');
  const { style } = document.documentElement;
  let open = false;
  let before: string | undefined;

  function fit(): void {
    const full = open && small.matches;
    for (const edge of edges) {
      if (full) edge.tabIndex = 0;
      else edge.removeAttribute('tabindex');
    }
    if (full) panel.setAttribute('aria-modal', 'true');
    else panel.removeAttribute('aria-modal');
    if (full && before === undefined) {
      before = style.overflow;
      style.overflow = 'hidden';
    } else if (!full && before !== undefined) {
      style.overflow = before;
      before = undefined;
    }
    const view = full ? visualViewport : null;
    panel.style.height = view === null ? '' : `${view.height}px`;
    panel.style.top = view === null ? '' : `${view.offsetTop}px`;
  }

  small.addEventListener('change', fit);
  visualViewport?.addEventListener('resize', fit);
  visualViewport?.addEventListener('scroll', fit);
  return {
    begin() {
      open = true;
      fit();
    },
    end() {
      open = false;
      fit();
    },
  };
}
