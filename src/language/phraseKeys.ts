/**
 * Every sentence the bot can say of itself, with the variables that the sentence must keep. Beside these a phrase may use what
 * every answer may use (`{{shop.name}}`, `{{hours.today}}` …). The texts are in `<language>/phrases.yaml`.
 */
export const phraseKeys = {
  // The welcome, and what stands before the first answer where there was no welcome.
  'greeting.first': [],
  'greeting.intro': [],
  'greeting.notice': ['notice'],
  'help.text': [],
  'restart.done': [],
  'stop.done': [],
  'stop.waiting': ['when'],

  // Not understood, and not sure.
  'miss.first': [],
  'clarify.ask': [],
  'clarify.none': [],
  'clarify.again': [],
  'person.button': [],
  'language.neighbour': ['language'],

  // Into the queue: that it was received, when a person answers, how else to reach the customer.
  'handoff.misses': [],
  'handoff.asked': [],
  'handoff.entry': [],
  'handoff.dialog': [],
  'handoff.attachment': [],
  'handoff.promise': ['when'],
  'handoff.promise.open': [],
  'handoff.contact': [],
  'handoff.contact.window': [],
  'handoff.contact.thanks': ['contact'],
  'waiting.added': [],
  'waiting.repeat': ['when'],
  'waiting.repeat.open': [],
  'waiting.late': [],

  // Around a dialog.
  'dialog.back': [],
  'done.anything': [],
  'done.yes': [],
  'done.no': [],

  // When something of ours failed.
  'error.sorry': [],
} as const satisfies Record<string, readonly string[]>;

/** The name of a shipped phrase. */
export type PhraseKey = keyof typeof phraseKeys;
