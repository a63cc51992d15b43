import type { Activity, Attachment } from './WebChat.ts';

interface Button {
  type?: string;
  title?: string;
  value?: unknown;
}

const heroCard = 'application/vnd.microsoft.card.hero';

/**
 * What is attached, as the small bundle of WebChat shows it. An answer's links come as a card with buttons that open a page; it has no cards,
 * which would double it: they become links on lines of their own, and look like buttons. A picture that the visitor sent is shown as
 * one, where it would be a file by its name.
 */
export function showAttachments(activity: Activity): Activity {
  if (activity.attachments === undefined) return activity;
  return { ...activity, attachments: activity.attachments.flatMap((each) => (each.contentType === heroCard ? asText(each) : [asPicture(each)])) };
}

function asPicture(attachment: Attachment): Attachment {
  const { contentType, contentUrl, thumbnailUrl } = attachment;
  return contentType.startsWith('image/') && contentUrl !== undefined && thumbnailUrl === undefined ? { ...attachment, thumbnailUrl: contentUrl } : attachment;
}

function asText({ content }: Attachment): Attachment[] {
  const { title, text, buttons = [] } = (content ?? {}) as { title?: string; text?: string; buttons?: Button[] };
  const lines = buttons.filter(({ type }) => type === 'openUrl').map(({ title: name, value }) => `- [${plain(name ?? String(value))}](${String(value)})`);
  const markdown = [title, text, lines.join('\n')].filter((part) => part !== undefined && part !== '').join('\n\n');
  return markdown === '' ? [] : [{ contentType: 'text/markdown', content: markdown }];
}

/** Brackets would end the link's text. */
function plain(title: string): string {
  return title.replace(/[[\]]/g, '');
}
