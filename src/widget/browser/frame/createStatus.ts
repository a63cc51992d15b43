/** The line under the header that tells how the connection is. */
export interface Status {
  set(part: Partial<State>): void;
}

interface State {
  /** The browser has a network. */
  network: boolean;
  /** The server's line is open. */
  line: boolean;
  /** It was open before. */
  begun: boolean;
  failed: boolean;
}

/** A line lost for less than this is not worth a word; and so long "connected again" stands, in milliseconds. */
const [grace, shownFor] = [1_500, 4_000];

export function createStatus(element: HTMLElement, text: HTMLElement, retry: HTMLElement, phrases: Readonly<Record<string, string>>): Status {
  const state: State = { network: navigator.onLine, line: false, begun: false, failed: false };
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(name: string): void {
    shown = name;
    element.dataset['state'] = name;
    text.textContent = phrases[name] ?? '';
    retry.hidden = name !== 'failed';
  }

  return {
    set(part) {
      Object.assign(state, part);
      clearTimeout(timer);
      if (state.line && state.network) {
        state.begun = true;
        state.failed = false;
        if (shown === '' || shown === 'loading') show('');
        else {
          show('back');
          timer = setTimeout(() => show(''), shownFor);
        }
      } else if (!state.network) show('offline');
      else if (state.failed) show('failed');
      else if (!state.begun) show('loading');
      else if (shown === 'offline') show('reconnecting');
      else if (shown !== 'reconnecting') timer = setTimeout(() => show('reconnecting'), grace);
    },
  };
}
