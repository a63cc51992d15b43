/**
 * WebChat's own strings, in the shop's words. Those left out are good as they ship, or belong to parts that are not shown; some of them
 * are missing in the Nordic languages, and others speak of a robot or, in Danish, of "meddelelser".
 */
export function localisedStrings(phrases: Readonly<Record<string, string>>): Record<string, string> {
  const say = (name: string): string => phrases[name] ?? '';
  const attached = say('attached').replace('{{count}}', '$1');
  return {
    ACTIVITY_BOT_SAID_ALT: say('bot.said'),
    ACTIVITY_BOT_ATTACHED_ALT: say('bot.attached'),
    ACTIVITY_YOU_SAID_ALT: say('you.said'),
    ACTIVITY_YOU_ATTACHED_ALT: say('you.attached'),
    ACTIVITY_NUM_ATTACHMENTS_ONE_ALT: say('attached.one'),
    ACTIVITY_NUM_ATTACHMENTS_TWO_ALT: attached,
    ACTIVITY_NUM_ATTACHMENTS_FEW_ALT: attached,
    ACTIVITY_NUM_ATTACHMENTS_MANY_ALT: attached,
    ACTIVITY_NUM_ATTACHMENTS_OTHER_ALT: attached,
    ACTIVITY_INTERACTIVE_REASON_SEND_FAILED_ALT: say('unsent'),
    ACTIVITY_STATUS_SEND_FAILED_RETRY: `${say('unsent')} [${say('retry')}][RETRY]`,
    ACTIVITY_STATUS_SEND_STATUS_ALT_SENDING: say('sending'),
    MARKDOWN_EXTERNAL_LINK_ALT: say('link.away'),
    SEND_BOX_IS_EMPTY_TOOLTIP_ALT: say('send.empty'),
    SUGGESTED_ACTIONS_LABEL_ALT: say('suggestions'),
    TEXT_INPUT_ALT: say('input'),
    TEXT_INPUT_PLACEHOLDER: say('input'),
    TEXT_INPUT_SEND_BUTTON_ALT: say('send'),
    TEXT_INPUT_UPLOAD_BUTTON_ALT: say('attach'),
    TEXT_INPUT_DROP_ZONE: say('drop'),
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: say('long'),
    TEXT_INPUT_ATTACHMENTS_ONE: say('attached.one'),
    TEXT_INPUT_ATTACHMENTS_TWO: attached,
    TEXT_INPUT_ATTACHMENTS_FEW: attached,
    TEXT_INPUT_ATTACHMENTS_MANY: attached,
    TEXT_INPUT_ATTACHMENTS_OTHER: attached,
    TRANSCRIPT_ARIA_LABEL_ALT: say('history'),
    TRANSCRIPT_ARIA_ROLE_ALT: say('history.name'),
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: say('link.hint'),
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: say('link.hint'),
    TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_LABEL_ALT: say('suggestions.hint'),
    TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_WITH_ACCESS_KEY_LABEL_ALT: say('suggestions.hint'),
    TRANSCRIPT_LIVE_REGION_SEND_FAILED_ALT: say('unsent'),
    TRANSCRIPT_NEW_MESSAGES: say('new'),
    TRANSCRIPT_MORE_MESSAGES: say('new'),
    TRANSCRIPT_TERMINATOR_TEXT: say('history.end'),
    TYPING_INDICATOR_ALT: say('typing'),
    TYPING_INDICATOR_SINGLE_TEXT: say('typing'),
    TYPING_INDICATOR_MULTIPLE_TEXT: say('typing'),
  };
}
