import type { Activity, DirectLine, Observer } from './WebChat.ts';
import type { Line } from './watchSockets.ts';

/** So often a message is tried before it is called unsent. */
const most = 20;

/**
 * A message that could not be sent is sent again when the line is back. If it had arrived after all, and only the answer was lost, its echo
 * is among what was missed, and it is not sent twice.
 * @returns what is to be called with each activity that arrives
 */
export function keepTrying(directLine: DirectLine, line: Line): (arrived: Activity) => void {
  const echoes = new Map<string, string>();
  const post = directLine.postActivity.bind(directLine);

  directLine.postActivity = (activity) => ({
    subscribe(observer: Observer<string>) {
      let stopped = false;
      const done = (id: string): void => {
        if (stopped) return;
        stopped = true;
        observer.next?.(id);
        observer.complete?.();
      };
      const attempt = (count: number): void => {
        const again = (error?: unknown): void => {
          if (stopped) return;
          if (count >= most) observer.error?.(error ?? new RangeError('not sent'));
          else {
            void line.restored().then(() => {
              const echo = echoes.get(activity.channelData?.clientActivityID ?? '');
              if (echo !== undefined) done(echo);
              else if (!stopped) attempt(count + 1);
            });
          }
        };
        post(activity).subscribe({
          next: (id) => { if (id === 'retry') again(); else done(id); },
          error(error) {
            // Refused for good (too long, too often): the server has said why. Everything else is the line's.
            const { status } = error as { status?: number };
            if (status !== undefined && status >= 400 && status < 500) observer.error?.(error);
            else again(error);
          },
        });
      };
      attempt(1);
      return { unsubscribe() { stopped = true; } };
    },
  });

  return ({ id, channelData }) => {
    if (id !== undefined && channelData?.clientActivityID !== undefined) echoes.set(channelData.clientActivityID, id);
  };
}
