import { ActionTypes, ActivityTypes, CardFactory, InputHints, MessageFactory, type Activity, type Attachment } from 'botbuilder';
import type { Draft } from '../conversation/Draft.ts';
import type { Language } from '../language/Language.ts';

/** The one reply of a turn as a Bot Framework activity; nothing when the turn says nothing. */
export function toActivity(draft: Draft, language: Language): Partial<Activity> | undefined {
  const text = draft.paragraphs.join('\n\n');
  if (text === '' && draft.image === undefined) return undefined;
  const attachments = attachmentsOf(draft);
  return {
    type: ActivityTypes.Message,
    text,
    textFormat: 'markdown',
    locale: language,
    inputHint: InputHints.AcceptingInput,
    ...(attachments.length > 0 && { attachments }),
    ...(draft.buttons.length > 0 && { suggestedActions: suggested(draft.buttons) }),
  };
}

function suggested(buttons: readonly string[]): NonNullable<Activity['suggestedActions']> {
  const actions = [...new Set(buttons)].map((title) => ({ type: ActionTypes.ImBack, title, value: title }));
  return MessageFactory.suggestedActions(actions).suggestedActions ?? { actions, to: [] };
}

function attachmentsOf({ image, links }: Draft): Attachment[] {
  const picture = image === undefined ? [] : [{ contentType: imageType(image.url), contentUrl: image.url, name: image.alt }];
  const pages = links.length === 0 ? []
    : [CardFactory.heroCard('', [], links.map(({ title, url }) => ({ type: ActionTypes.OpenUrl, title, value: url })))];
  return [...picture, ...pages];
}

/** By the ending of the address; clients look at the picture itself anyway. */
function imageType(url: string): string {
  const ending = /\.(png|gif|webp|svg)(?:$|[?#])/i.exec(url)?.[1]?.toLowerCase();
  return ending === undefined ? 'image/jpeg' : `image/${ending === 'svg' ? 'svg+xml' : ending}`;
}
