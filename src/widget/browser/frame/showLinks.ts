import type { Activity, Attachment } from './WebChat.ts';

interface Button {
  type?: string;
  title?: string;
  value?: unknown;
}

const heroCard = 'application/vnd.microsoft.card.hero';

/**
 * An answer's links come as a card with buttons that open a page. The small bundle has no cards, which would double it: they are shown as
 * links on lines of their own, and look like buttons.
 */
export function showLinks(activity: Activity): Activity {
  if (!activity.attachments?.some(({ contentType }) => contentType === heroCard)) return activity;
  return { ...activity, attachments: activity.attachments.flatMap(asText) };
}

function asText(attachment: Attachment): Attachment[] {
  if (attachment.contentType !== heroCard) return [attachment];
  const { title, text, buttons = [] } = (attachment.content ?? {}) as { title?: string; text?: string; buttons?: Button[] };
  const lines = buttons.filter(({ type }) => type === 'openUrl').map(({ title: name, value }) => `- [${plain(name ?? String(value))}](${String(value)})`);
  const content = [title, text, lines.join('\n')].filter((part) => part !== undefined && part !== '').join('\n\n');
  return content === '' ? [] : [{ contentType: 'text/markdown', content }];
}

/** Brackets would end the link's text. */
function plain(title: string): string {
  return title.replace(/[[\]]/g, '');
}
