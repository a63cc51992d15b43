import { createInterface } from 'node:readline';
import { readInstant } from '../../base/readInstant.ts';
import { composeBot, composeOrders } from '../../compose.ts';
import { readSettings } from '../../config/readSettings.ts';
import { shiftedClock } from '../../config/shiftedClock.ts';
import { systemClock } from '../../config/systemClock.ts';
import { systemIds } from '../../config/systemIds.ts';
import type { Inbound } from '../../conversation/ConversationLog.ts';
import type { InboundKind, OutgoingMessage } from '../../conversation/StoredMessage.ts';
import { toPlainText } from '../../faq/toPlainText.ts';
import { createLog } from '../../ops/createLog.ts';
import { openStore } from '../../storage/openStore.ts';
import { readingFacts } from '../readingFacts.ts';
import { openSoundFaq } from '../openFaq.ts';
import type { Terminal } from '../Terminal.ts';

export interface ChatOptions {
  faq?: string;
  lang?: string;
  at?: string;
  why?: true;
}

/** Talks until the input ends. Resolves with the exit code. */
export async function runChat(options: ChatOptions, terminal: Terminal): Promise<number> {
  const { knowledge, languages } = openSoundFaq(terminal, options.faq);
  const settings = readSettings(terminal.environment, terminal.workingFolder);
  const clock = options.at === undefined ? systemClock : shiftedClock(systemClock, readInstant(options.at, knowledge.faq.shop.timeZone));
  const world = { workingFolder: terminal.workingFolder, languages, clock, ids: systemIds, log: createLog('error', true) };
  const services = await composeOrders({ ...settings, ...(options.faq !== undefined && { FAQ_DIR: options.faq }) }, world);
  const store = await openStore(undefined, systemIds);
  const { reception } = composeBot({ store, current: () => knowledge, services, channelOf: () => undefined }, world);

  await hear('start', '');
  const person = terminal.input.isTTY === true;
  const lines = createInterface({ input: terminal.input, ...(person && { output: terminal.output, prompt: '> ' }) });
  if (person) lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') await hear('message', line);
    if (person) lines.prompt();
  }
  await store.close();
  return 0;

  async function hear(kind: InboundKind, text: string): Promise<void> {
    const { replies } = await reception.receive(inbound(kind, text));
    const said = await replies();
    for (const reply of said) terminal.out(sayReply(reply, terminal.paint));
    if (options.why === true) await sayWhy(said);
  }

  function inbound(kind: InboundKind, text: string): Inbound {
    const at = clock.now();
    const id = systemIds.next(at);
    return {
      channel: 'chat', channelConversation: 'chat', channelMessage: id, kind, at, text, inline: true, reference: {}, customer: { id: 'you' },
      activity: {
        type: kind === 'start' ? 'conversationUpdate' : 'message', id, text, channelId: 'chat', conversation: { id: 'chat' },
        from: { id: 'you' }, recipient: { id: 'bot' }, ...(kind === 'start' && { membersAdded: [{ id: 'you' }] }),
        ...(options.lang !== undefined && { locale: options.lang }),
      },
    };
  }

  async function sayWhy(said: readonly OutgoingMessage[]): Promise<void> {
    const messages = await store.review.conversation('chat') ?? [];
    for (const { id } of said) {
      const explanation = messages.find((message) => message.id === id)?.explanation;
      if (explanation === undefined) continue;
      terminal.out(terminal.paint('dim', `  because: ${explanation.summary}`));
      for (const [name, text] of readingFacts(explanation)) terminal.out(terminal.paint('dim', `    ${name}: ${text}`));
    }
  }
}

function sayReply({ activity }: OutgoingMessage, paint: Terminal['paint']): string {
  if (activity['type'] !== 'message') return paint('dim', `  (${String(activity['name'])})`);
  const text = typeof activity['text'] === 'string' ? toPlainText(activity['text']) : '';
  const { actions = [] } = (activity['suggestedActions'] ?? {}) as { actions?: { title: string }[] };
  const buttons = actions.length === 0 ? '' : `\n  ${actions.map(({ title }) => paint('cyan', `[${title}]`)).join(' ')}`;
  return `${text.split('\n').map((line) => `  ${line}`).join('\n')}${buttons}\n`;
}
