import type { FrameConfig } from '../../shared/FrameConfig.ts';

/** The line that tells when a person answers, until the visitor has written. */
export interface ReplyTime {
  hide(): void;
  /** A page may stand open over noon: what was said long ago is asked for again. */
  refresh(): void;
}

const longAgo = 5 * 60_000;

export function createReplyTime(line: HTMLElement, language: string): ReplyTime {
  let saidAt = Date.now();

  async function ask(): Promise<void> {
    try {
      const answer = await fetch(`/widget/config?language=${language}`);
      const { reply } = await answer.json() as FrameConfig;
      const text = line.querySelector('span');
      if (answer.ok && text !== null) text.textContent = reply;
    } catch {
      // What stands there is better than nothing.
    }
  }

  return {
    hide() { line.hidden = true; },
    refresh() {
      if (line.hidden || Date.now() - saidAt < longAgo) return;
      saidAt = Date.now();
      void ask();
    },
  };
}
