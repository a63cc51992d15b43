import type { Reader, Reading } from '../../matching/Reader.ts';
import type { Entry, PlacedText } from '../Entry.ts';
import type { Faq } from '../Faq.ts';
import type { Finding, Place } from '../Finding.ts';
import { coincide } from './coincide.ts';
import { entriesOf, sayPlace, warning } from './entriesOf.ts';
import { keyOf } from './sharedQuestions.ts';

/**
 * Questions and `tests` lines that the loaded engine answers with another entry, or for which another comes first; and entries that
 * lose all of their questions so. A question that two entries share is told elsewhere, once.
 */
export function findTheft(faq: Faq, reader: Reader): Finding[] {
  const entries = entriesOf(faq);
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const text of [entry.label, ...texts(entry)]) {
      const key = keyOf(entry, text);
      owners.set(key, (owners.get(key) ?? new Set()).add(entry.id));
    }
  }
  return entries.flatMap((entry) => {
    const neighbours = entries.filter(({ language }) => language === entry.language);
    const rivals = neighbours.filter((other) => coincide(other, entry));
    const allow = rivals.length === neighbours.length ? undefined : new Set(rivals.map(({ id }) => id));
    const lost = [...entry.questions, ...entry.tests].flatMap((text) => {
      if ((owners.get(keyOf(entry, text.text))?.size ?? 0) > 1) return [];
      const reading = reader.read(text.text, { language: entry.language, ...(allow !== undefined && { allow: (id) => allow.has(id) }) });
      const finding = findThief(text, entry, entries, reading);
      return finding === undefined ? [] : [{ text, finding }];
    });
    const own = lost.filter(({ text }) => entry.questions.includes(text)).length;
    const never = own === entry.questions.length
      ? [warning('entry.never', entry.place, `No customer reaches "${entry.id}": each of its questions is taken by another entry`, 'Write questions and keywords that only this entry has, or make one of the two')]
      : [];
    return [...never, ...lost.map(({ finding }) => finding)];
  });
}

function texts({ questions, tests }: Entry): string[] {
  return [...questions, ...tests].map(({ text }) => text);
}

function findThief(text: PlacedText, entry: Entry, all: readonly Entry[], reading: Reading): Finding | undefined {
  const [best] = reading.ranked;
  if (best === undefined || best.id === entry.id || reading.verdict === 'none') return undefined;
  const place = decisivePlace(reading, all.filter(({ id }) => id === best.id), entry);
  const at = place === undefined ? '' : ` (${sayPlace(place)})`;
  const answered = reading.verdict === 'answer';
  const outcome = answered ? `is answered by "${best.id}"${at}` : `makes the bot ask, with "${best.id}"${at} first`;
  return warning(answered ? 'theft' : 'theft.unsure', text.place, `"${text.text}" stands under "${entry.id}" and ${outcome}, because of ${sayCause(reading)}`, remedy(reading, entry));
}

/**
 * Where what decided stands: the keyword or question that came nearest, else the entry. Only keywords hold in every language.
 * @param thieves the entry that came first, in each of its languages
 */
export function decisivePlace({ why: { nearest, rule } }: Reading, thieves: readonly Entry[], { language }: Pick<Entry, 'language'>): Place | undefined {
  const own = thieves.find((thief) => thief.language === language);
  const said = [...own?.keywords ?? [], ...own?.questions ?? [], ...(rule === 'keyword' ? thieves.flatMap(({ keywords }) => keywords) : [])];
  return said.find(({ text }) => text === nearest)?.place ?? (own ?? thieves[0])?.place;
}

/** What decided, in words that go on from "because of". */
export function sayCause({ why }: Reading): string {
  const words = why.words.slice(0, 4).map(({ word }) => `"${word}"`).join(', ');
  if (why.rule === 'keyword' && why.nearest !== undefined) return `its keyword "${why.nearest}"`;
  if (why.rule === 'question' && why.nearest !== undefined) return `its question "${why.nearest}"`;
  return words === '' ? 'the words taken together' : `the words ${words}`;
}

/** What would give the text to `entry`: it is there that it belongs. */
export function remedy({ why, ranked }: Reading, entry: Pick<Entry, 'id'>): string {
  const thief = ranked[0]?.id ?? '';
  if (why.rule === 'keyword' && why.nearest !== undefined) {
    return `Make the keyword narrower, add a word of this question to "not" of "${thief}", or move the question there`;
  }
  return `Add a telling word of it to "keywords" of "${entry.id}" or to "not" of "${thief}", or move the question there`;
}
