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
  anEntry({ id: 'moaning', mood: 'complaint' }),
  anEntry({ id: 'praise', mood: 'praise' }),
  anEntry({ id: 'freight' }),
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

const angry = { mood: 'angry', words: ['elendig'] } as const;
const happy = { mood: 'happy', words: ['best'] } as const;
const part = (verdict: 'answer' | 'clarify' | 'none', best?: string, others: readonly string[] = []) => ({ text: best ?? 'noe', dates: [], reading: aReading(verdict, best, others) });
const about = { dates: [] };
const after = { state: { misses: 0, lastEntry: 'freight' } };
const sorry = { act: 'say', phrase: 'mood.sorry' } as const;

const moodRows: Row[] = [
  { name: 'says a word of regret before the answer to who is angry, and shows the way to a person', message: { mood: angry, reading: aReading('answer', 'opening-hours') }, route: 'question',
    actions: [sorry, { act: 'answer', entry: 'opening-hours' }, { act: 'offer-person' }] },
  { name: 'does not say it again while the anger goes on', message: { mood: angry, reading: aReading('answer', 'opening-hours') }, situation: { state: { misses: 0, angry: true } }, route: 'question',
    actions: [{ act: 'answer', entry: 'opening-hours' }, { act: 'offer-person' }] },
  { name: 'says it not beside an answer to a complaint', message: { mood: angry, reading: aReading('answer', 'moaning') }, route: 'question', actions: [{ act: 'answer', entry: 'moaning' }, { act: 'offer-person' }] },
  { name: 'gets a person at once for who is angry and not understood', message: { mood: angry }, route: 'question', actions: [{ act: 'queue', reason: 'angry' }] },
  { name: 'asks nothing back of who is angry', message: { mood: angry, reading: aReading('clarify', 'opening-hours', ['skis']) }, route: 'question', actions: [{ act: 'queue', reason: 'angry' }] },
  { name: 'gets a person out of a dialog that an angry message does not fit', message: { mood: angry }, situation: inDialog, route: 'dialog', actions: [{ act: 'leave-dialog' }, { act: 'queue', reason: 'angry' }] },
  { name: 'goes on with the dialog where an angry message answers it', message: { mood: angry }, situation: { ...inDialog, dialogExpects: true }, route: 'dialog', actions: [sorry, { act: 'continue-dialog' }] },
  { name: 'opens no second case for anger', message: { mood: angry }, situation: { waiting: true }, route: 'question', actions: [{ act: 'add-to-case' }] },
  { name: 'thanks for praise', message: { mood: happy }, route: 'praise', actions: [{ act: 'say', phrase: 'praise.thanks' }] },
  { name: 'thanks for praise by the entry, where it is likeliest', message: { mood: happy, reading: aReading('clarify', 'praise', ['skis']) }, route: 'praise', actions: [{ act: 'answer', entry: 'praise' }] },
  { name: 'asks back of who is pleased and yet seems to have come for something', message: { mood: happy, reading: aReading('clarify', 'skis', ['freight']) }, route: 'question',
    actions: [{ act: 'clarify', entries: ['skis', 'freight'] }] },
  { name: 'does not take a question for praise', message: { mood: happy, asks: true }, route: 'question', actions: [{ act: 'miss' }] },
  { name: 'takes thanks for no miss', message: { thanks: true }, route: 'closing', actions: [{ act: 'say', phrase: 'thanks.reply' }] },
  { name: 'takes "ok" after an answer for no miss', message: { fine: true, yes: true }, situation: after, route: 'closing', actions: [{ act: 'say', phrase: 'fine.reply' }] },
  { name: 'lets go who says no after an answer', message: { no: true }, situation: after, route: 'closing', actions: [{ act: 'say', phrase: 'done.no' }] },
  { name: 'asks on who says yes to several buttons, and shows them again', message: { yes: true }, situation: after, route: 'closing', actions: [{ act: 'say', phrase: 'done.yes' }, { act: 'offer-again' }] },

  { name: 'gets a person for a threat', message: { alarm: { alarm: 'threat', words: ['x'] } }, route: 'alarm', actions: [{ act: 'queue', reason: 'threat' }] },
  { name: 'tells who may harm themselves where help is, whatever else they ask', message: { alarm: { alarm: 'self-harm', words: ['x'] }, reading: aReading('answer', 'opening-hours') }, situation: choosing,
    route: 'alarm', actions: [{ act: 'close-question' }, { act: 'help-line' }, { act: 'queue', reason: 'self-harm' }] },
  { name: 'leaves a dialog for who may harm themselves', message: { alarm: { alarm: 'self-harm', words: ['x'] } }, situation: { ...inDialog, dialogExpects: true },
    route: 'alarm', actions: [{ act: 'leave-dialog' }, { act: 'help-line' }, { act: 'queue', reason: 'self-harm' }] },
  { name: 'is silent with staff, whatever the customer threatens', message: { alarm: { alarm: 'threat', words: ['x'] } }, situation: { owner: 'staff' }, route: 'silent', actions: [] },
];

const severalRows: Row[] = [
  { name: 'answers two questions', message: { parts: [part('answer', 'opening-hours'), part('answer', 'freight')] }, route: 'question',
    actions: [{ act: 'answer', entry: 'opening-hours', about }, { act: 'answer', entry: 'freight', about }] },
  { name: 'answers both and gets the person that one of them needs, last', message: { parts: [part('answer', 'skis'), part('answer', 'freight')] }, route: 'question',
    actions: [{ act: 'answer', entry: 'skis', about }, { act: 'answer', entry: 'freight', about }, { act: 'queue', reason: 'entry', team: 'ski' }] },
  { name: 'answers both and begins a dialog last', message: { parts: [part('answer', 'only-dialog'), part('answer', 'freight')] }, route: 'question',
    actions: [{ act: 'answer', entry: 'freight', about }, { act: 'begin-dialog', dialog: 'order-status' }] },
  { name: 'begins no dialog where a person comes', message: { parts: [part('answer', 'only-dialog'), part('answer', 'complaint')] }, route: 'question',
    actions: [{ act: 'answer', entry: 'complaint', about }, { act: 'queue', reason: 'entry' }] },
  { name: 'owns up to the part that it did not understand', message: { parts: [part('answer', 'freight'), part('none')] }, route: 'question',
    actions: [{ act: 'answer', entry: 'freight', about }, { act: 'miss-rest' }] },
  { name: 'asks back about the part that it is unsure of', message: { parts: [part('answer', 'freight'), part('clarify', 'skis', ['opening-hours'])] }, route: 'question',
    actions: [{ act: 'answer', entry: 'freight', about }, { act: 'clarify', entries: ['skis', 'opening-hours'], also: true }] },
  { name: 'answers two questions in the middle of a dialog, and goes on with it', message: { reading: aReading('answer', 'freight'), parts: [part('answer', 'opening-hours'), part('answer', 'freight')] },
    situation: inDialog, route: 'question', actions: [{ act: 'answer', entry: 'opening-hours', about }, { act: 'answer', entry: 'freight', about }, { act: 'resume-dialog' }] },
];

describe('decide', () => {
  it.each([...moodRows, ...severalRows])('$name', ({ message, situation, route, actions }) => {
    expect(decide(anUnderstanding(message), aSituation(situation))).toEqual({ route, actions });
  });

  it.each(rows)('$name', ({ message, situation, route, actions }) => {
    expect(decide(anUnderstanding(message), aSituation(situation))).toEqual({ route, actions });
  });
});
