/** Where the keyboard is, and goes. */
export interface Focus {
  /** To the place to write, or to the heading while there is none, or where writing would bring a keyboard over the screen. */
  enter(): void;
  /** To one end of what can be reached. */
  end(which: 'first' | 'last'): void;
}

const reachable = 'button, a[href], input:not([type="file"]), textarea, [tabindex="0"]';

export function findInput(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-id="webchat-sendbox-input"]');
}

/** @param left Escape was pressed where it means nothing else */
export function createFocus(heading: HTMLElement, left: () => void): Focus {
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // Inside the conversation it leads from a message back to the place to write.
    const { target } = event;
    if (target instanceof Element && target.closest('.webchat__basic-transcript') !== null) return;
    left();
  });
  return {
    enter() {
      const touch = matchMedia('(pointer: coarse)').matches;
      (touch ? heading : findInput() ?? heading).focus();
    },
    end(which) {
      const all = [...document.querySelectorAll<HTMLElement>(reachable)].filter((each) => each.offsetParent !== null && each.tabIndex >= 0);
      all.at(which === 'first' ? 0 : -1)?.focus();
    },
  };
}
