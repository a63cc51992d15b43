import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../src/conversation/Action.ts';
import { decide, type Situation } from '../../src/conversation/decide.ts';
import type { Understanding } from '../../src/conversation/Understanding.ts';
import { anEntry } from '../support/anEntry.ts';
import { anUnderstanding, aReading } from '../support/anUnderstanding.ts';

const entries = new Map([
  anEntry({ id: 'opening-hours' }),
  anEntry({ id: 'greeting' }),
  anEntry({ id: 'complaint', handoff: {} }),
  anEntry({ id: 'skis', handoff: { team: 'ski' } }),
  anEntry({ id: 'order-status', dialog: 'order-status' }),
  (({ answer: _, ...entry }) => entry)(anEntry({ id: 'only-dialog', dialog: 'order-status' })),
].map((entry) => [entry.id, entry]));

function aSituation(changes: Partial<Situation> = {}): Situation {
  return {
    owner: 'bot', state: { misses: 0 }, waiting: false, greeted: true, attachments: false, dialogExpects: false, entry: (id) => entries.get(id), ...changes,
  };
}

const inDialog = { state: { misses: 0, dialog: { dialogStack: [{ id: 'order-status', state: {} }] } } };
const choosing = { state: { misses: 0, open: { asks: 'choice' as const, entries: ['complaint', 'opening-hours'], about: 'hm' } } };
const asked = { state: { misses: 0, open: { asks: 'anything-else' as const } } };
const leavingContact = { waiting: true, state: { misses: 0, open: { asks: 'contact' as const } } };
const contact = { text: 'kari@example.com', alone: false };

interface Row {
  name: string;
  message: Partial<Understanding>;
  situation?: Partial<Situation>;
  route: string;
  actions: readonly Action[];
}

const rows: Row[] = [
  { name: 'answers what it understands', message: { reading: aReading('answer', 'opening-hours') }, route: 'question', actions: [{ act: 'answer', entry: 'opening-hours' }] },
  { name: 'offers what it is unsure of, three at most', message: { reading: aReading('clarify', 'opening-hours', ['complaint', 'skis', 'greeting']) }, route: 'question',
    actions: [{ act: 'clarify', entries: ['opening-hours', 'complaint', 'skis'] }] },
  { name: 'says that it did not understand', message: {}, route: 'question', actions: [{ act: 'miss' }] },
  { name: 'gets a person after an answer that asks for one', message: { reading: aReading('answer', 'complaint') }, route: 'question',
    actions: [{ act: 'answer', entry: 'complaint' }, { act: 'queue', reason: 'entry' }] },
  { name: 'gets the team that the entry names', message: { reading: aReading('answer', 'skis') }, route: 'question',
    actions: [{ act: 'answer', entry: 'skis' }, { act: 'queue', reason: 'entry', team: 'ski' }] },
  { name: 'begins the dialog of an entry after its answer', message: { reading: aReading('answer', 'order-status') }, route: 'question',
    actions: [{ act: 'answer', entry: 'order-status' }, { act: 'begin-dialog', dialog: 'order-status' }] },
  { name: 'begins the dialog alone where the entry has no answer', message: { reading: aReading('answer', 'only-dialog') }, route: 'question',
    actions: [{ act: 'begin-dialog', dialog: 'order-status' }] },
  { name: 'welcomes who says hello first', message: { reading: aReading('answer', 'greeting') }, situation: { greeted: false }, route: 'question', actions: [{ act: 'greet' }] },
  { name: 'answers a hello by the entry once welcomed', message: { reading: aReading('answer', 'greeting') }, route: 'question', actions: [{ act: 'answer', entry: 'greeting' }] },
  { name: 'is silent while a person has the conversation', message: { reading: aReading('answer', 'opening-hours'), command: 'stop' }, situation: { owner: 'staff' }, route: 'silent', actions: [] },

  { name: 'gets a person when asked', message: { command: 'person' }, route: 'command-person', actions: [{ act: 'queue', reason: 'asked' }] },
  { name: 'gets a person out of a dialog', message: { command: 'person' }, situation: inDialog, route: 'command-person', actions: [{ act: 'leave-dialog' }, { act: 'queue', reason: 'asked' }] },
  { name: 'stops a dialog when told', message: { command: 'stop' }, situation: inDialog, route: 'command-stop',
    actions: [{ act: 'leave-dialog' }, { act: 'close-question' }, { act: 'say', phrase: 'stop.done' }] },
  { name: 'stops a dialog of one who waits, and repeats the promise', message: { command: 'stop' }, situation: { ...inDialog, waiting: true }, route: 'command-stop',
    actions: [{ act: 'leave-dialog' }, { act: 'close-question' }, { act: 'say', phrase: 'stop.done' }, { act: 'repeat-promise' }] },
  { name: 'takes "hello?" of one who waits for no greeting, though it is its label', message: { ping: true, label: { entry: 'greeting', language: 'en' } },
    situation: { waiting: true }, route: 'ping', actions: [{ act: 'repeat-promise' }] },
  { name: 'tells one who says stop while waiting that the case stands', message: { command: 'stop' }, situation: { waiting: true }, route: 'command-stop',
    actions: [{ act: 'close-question' }, { act: 'keep-case' }] },
  { name: 'starts over when told', message: { command: 'restart' }, situation: inDialog, route: 'command-restart', actions: [{ act: 'leave-dialog' }, { act: 'restart' }] },
  { name: 'helps in the middle of a dialog and goes on with it', message: { command: 'help' }, situation: inDialog, route: 'command-help',
    actions: [{ act: 'help' }, { act: 'resume-dialog' }] },

  { name: 'takes the text of a button for its entry', message: { label: { entry: 'opening-hours', language: 'nb' } }, route: 'label', actions: [{ act: 'answer', entry: 'opening-hours' }] },
  { name: 'leaves a dialog for a button that was pressed', message: { label: { entry: 'opening-hours', language: 'nb' } }, situation: inDialog, route: 'label',
    actions: [{ act: 'leave-dialog' }, { act: 'answer', entry: 'opening-hours' }] },

  { name: 'answers what was chosen among the offered', message: { label: { entry: 'opening-hours', language: 'nb' } }, situation: choosing, route: 'choice',
    actions: [{ act: 'close-question' }, { act: 'answer', entry: 'opening-hours' }] },
  { name: 'takes a plain yes for the first that was offered', message: { yes: true }, situation: choosing, route: 'choice',
    actions: [{ act: 'close-question' }, { act: 'answer', entry: 'complaint' }, { act: 'queue', reason: 'entry' }] },
  { name: 'hears that none of them was meant', message: { button: 'none-of-these' }, situation: choosing, route: 'none-of-these',
    actions: [{ act: 'close-question' }, { act: 'none-of-these' }] },
  { name: 'hears a plain no as none of them', message: { no: true }, situation: choosing, route: 'none-of-these', actions: [{ act: 'close-question' }, { act: 'none-of-these' }] },
  { name: 'takes a new question while something is offered', message: { reading: aReading('answer', 'opening-hours') }, situation: choosing, route: 'question',
    actions: [{ act: 'close-question' }, { act: 'answer', entry: 'opening-hours' }] },
  { name: 'lets go who has nothing else', message: { no: true }, situation: asked, route: 'closing', actions: [{ act: 'close-question' }, { act: 'say', phrase: 'done.no' }] },
  { name: 'asks on who has something else', message: { yes: true }, situation: asked, route: 'closing', actions: [{ act: 'say', phrase: 'done.yes' }] },

  { name: 'gives an open dialog its answer', message: { text: '123456' }, situation: { ...inDialog, dialogExpects: true }, route: 'dialog', actions: [{ act: 'continue-dialog' }] },
  { name: 'gives an open dialog what it does not understand', message: {}, situation: inDialog, route: 'dialog', actions: [{ act: 'continue-dialog' }] },
  { name: 'answers a clear question in the middle of a dialog, and goes on with it', message: { reading: aReading('answer', 'opening-hours') }, situation: inDialog, route: 'question',
    actions: [{ act: 'answer', entry: 'opening-hours' }, { act: 'resume-dialog' }] },
  { name: 'gives a text that fits the dialog to it, whatever else it reads like', message: { reading: aReading('answer', 'opening-hours') },
    situation: { ...inDialog, dialogExpects: true }, route: 'dialog', actions: [{ act: 'continue-dialog' }] },
  { name: 'leaves the dialog for an answer that needs a person', message: { reading: aReading('answer', 'complaint') }, situation: inDialog, route: 'question',
    actions: [{ act: 'leave-dialog' }, { act: 'answer', entry: 'complaint' }, { act: 'queue', reason: 'entry' }] },
  { name: 'lets the customer out of a dialog by a plain no', message: { no: true }, situation: inDialog, route: 'dialog', actions: [{ act: 'leave-dialog' }, { act: 'say', phrase: 'stop.done' }] },

  { name: 'answers on while the customer waits', message: { reading: aReading('answer', 'opening-hours') }, situation: { waiting: true }, route: 'question',
    actions: [{ act: 'answer', entry: 'opening-hours' }] },
  { name: 'adds to the case what it cannot answer while the customer waits', message: {}, situation: { waiting: true }, route: 'question', actions: [{ act: 'add-to-case' }] },
  { name: 'opens no second case for one who waits', message: { reading: aReading('answer', 'complaint') }, situation: { waiting: true }, route: 'question',
    actions: [{ act: 'answer', entry: 'complaint' }, { act: 'add-to-case' }] },
  { name: 'repeats the promise to "hallo??"', message: { ping: true }, situation: { waiting: true }, route: 'ping', actions: [{ act: 'repeat-promise' }] },
  { name: 'takes the address that it asked for', message: { text: 'kari@example.com takk, og når åpner dere egentlig', contact }, situation: leavingContact, route: 'contact',
    actions: [{ act: 'take-contact', contact: 'kari@example.com' }] },
  { name: 'takes an address that stands alone also unasked', message: { contact: { ...contact, alone: true } }, situation: { waiting: true }, route: 'contact',
    actions: [{ act: 'take-contact', contact: 'kari@example.com' }] },
  { name: 'takes no address when nobody waits', message: { contact: { ...contact, alone: true } }, route: 'question', actions: [{ act: 'miss' }] },

  { name: 'gets a person for a picture', message: { text: '' }, situation: { attachments: true }, route: 'attachment', actions: [{ act: 'queue', reason: 'attachment' }] },
  { name: 'adds a picture to the case that waits', message: { text: '' }, situation: { attachments: true, waiting: true }, route: 'attachment', actions: [{ act: 'add-to-case' }] },
];

describe('decide', () => {
  it.each(rows)('$name', ({ message, situation, route, actions }) => {
    expect(decide(anUnderstanding(message), aSituation(situation))).toEqual({ route, actions });
  });
});
