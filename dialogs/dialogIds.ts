/**
 * The dialogs that an entry of the FAQ may name. Apart from the dialogs themselves, so that checking a FAQ does not load the Bot
 * Framework; a test holds the two against each other.
 */
export const dialogIds = ['order-status'] as const;
