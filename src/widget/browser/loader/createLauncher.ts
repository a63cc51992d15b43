import { element, sign } from '../page/element.ts';

/** The round button at the edge of the page. */
export interface Launcher {
  button: HTMLButtonElement;
  /** How many messages wait, and whether the chat stands open: seen, and said to who cannot see. */
  show(state: { unread: number; open: boolean }): void;
}

const bubble = 'M12 3.5c-4.97 0-9 3.3-9 7.4 0 2.3 1.27 4.35 3.26 5.7-.1 1.2-.55 2.4-1.3 3.4 1.7-.2 3.2-.85 4.4-1.8.84.2 1.73.3 2.64.3 4.97 0 9-3.3 9-7.4s-4.03-7.6-9-7.6Z';
const down = 'M6 9.5l6 6 6-6';

export function createLauncher(say: (name: string, count?: number) => string, pressed: () => void): Launcher {
  const badge = element('span', { class: 'badge', 'aria-hidden': 'true', hidden: '' });
  const button = element('button', { type: 'button', class: 'launcher', 'aria-haspopup': 'dialog' }, sign(bubble), sign(down), badge);
  button.addEventListener('click', pressed);
  return {
    button,
    show({ unread, open }) {
      badge.hidden = unread === 0 || open;
      badge.textContent = unread > 9 ? '9+' : String(unread);
      button.setAttribute('aria-expanded', String(open));
      button.setAttribute('aria-label', open ? say('close') : [say('launcher'), ...(unread > 0 ? [say('unread', unread)] : [])].join(', '));
    },
  };
}
