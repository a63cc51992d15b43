import { describe, expect, it } from '@jest/globals';
import { goodFaq, goodShop, packs, readFolder, refundEntry, told, topicWith } from './goodFaq.ts';
import { readFaq } from '../../src/faq/readFaq.ts';

const design = `
return-policy:
  title: Bytte og retur uten kvittering   # what the entry is called, to staff and in lists
  button: Bytte og retur             # optional: text on a button
  questions:                         # how customers ask; 1 or more
    - Kan jeg returnere en vare?
    - hvor lenge har jeg åpent kjøp
  keywords: [angrerett, "åpent kjøp", retur*]   # optional
  not: [returadresse]
  answer: |
    Du har **{{facts.return_days}} dagers** åpent kjøp. Ta med kvitteringen.

    Velkommen!
  public: "Hei! Vi har svart deg i Messenger."
  image: {url: "https://fjord.example/lapp.png", alt: "Returlapp"}
  prompts: [start-return, refund-status]
  links: [{title: Returskjema, url: "https://fjord.example/retur"}]
  dialog: start-return
  handoff: true
  mood: complaint
  valid: {from: 2026-11-20, until: 24.12.2026}
  locations: [harstad]
  owner: anna
  review_by: 2027-01-15
  was: [returns]
  tests: [kan eg bytte genseren]
start-return:
  title: Start en retur
  questions: [jeg vil sende noe tilbake]
  dialog: start-return
`;

describe('an entry', () => {
  it('is read with everything that the format has', () => {
    const entry = goodFaq({ 'nb/returns.yaml': design, 'nb/refund.yaml': refundEntry }).languages.nb?.entries.get('return-policy');
    const at = (line: number, column: number) => ({ file: 'nb/returns.yaml', line, column });
    expect(entry).toEqual({
      id: 'return-policy', language: 'nb', place: at(2, 1),
      title: 'Bytte og retur uten kvittering', label: 'Bytte og retur',
      questions: [{ text: 'Kan jeg returnere en vare?', place: at(6, 7) }, { text: 'hvor lenge har jeg åpent kjøp', place: at(7, 7) }],
      keywords: [{ text: 'angrerett', place: at(8, 14) }, { text: 'åpent kjøp', place: at(8, 25) }, { text: 'retur*', place: at(8, 39) }],
      not: [{ text: 'returadresse', place: at(9, 9) }],
      answer: { text: 'Du har **{{facts.return_days}} dagers** åpent kjøp. Ta med kvitteringen.\n\nVelkommen!', place: at(10, 11) },
      public: { text: 'Hei! Vi har svart deg i Messenger.', place: at(14, 11) },
      image: { url: 'https://fjord.example/lapp.png', alt: 'Returlapp' },
      prompts: [{ text: 'start-return', place: at(16, 13) }, { text: 'refund-status', place: at(16, 27) }],
      links: [{ title: 'Returskjema', url: 'https://fjord.example/retur' }],
      dialog: 'start-return', handoff: {}, mood: 'complaint',
      valid: { from: '2026-11-20', until: '2026-12-24' },
      locations: ['harstad'], owner: 'anna', reviewBy: '2027-01-15', was: ['returns'],
      tests: [{ text: 'kan eg bytte genseren', place: at(26, 11) }],
    });
  });

  it('has empty lists for what it leaves out, and its title for a label', () => {
    expect(goodFaq({ 'nb/a.yaml': refundEntry }).languages.nb?.entries.get('refund-status')).toMatchObject({
      label: 'Refusjon', keywords: [], not: [], prompts: [], links: [], locations: [], tests: [],
    });
  });

  it.each([
    ['ja', {}], ['Ja', {}], ['yes', {}], ['true', {}], ['TRUE', {}], ['sann', {}], ['"ja"', {}],
    ['nei', undefined], ['no', undefined], ['NO', undefined], ['false', undefined], ['nej', undefined],
    ['ski', { team: 'ski' }],
  ])('reads handoff: %s', (written, handoff) => {
    const faq = goodFaq({ 'nb/a.yaml': topicWith(`answer: Ja.\nhandoff: ${written}`) });
    expect(faq.languages.nb?.entries.get('return-policy')?.handoff).toEqual(handoff);
  });

  it.each([['24.12.2026', '2026-12-24'], ['1.2.2027', '2027-02-01'], ['2026-12-24', '2026-12-24'], ['29.02.2028', '2028-02-29'], ['"24.12.2026"', '2026-12-24']])(
    'reads the day %s', (written, day) => {
      expect(goodFaq({ 'nb/a.yaml': topicWith(`answer: Ja.\nreview_by: ${written}`) }).languages.nb?.entries.get('return-policy')?.reviewBy).toBe(day);
    },
  );

  it.each(['24.12', '0150', 'no', 'ja', '+47 22 00 00 00', '10:00', '1e3', 'null', '~', '0x1F', '2026-12-24', '.5', 'NaN', '-'.repeat(3), '1_000'])(
    'keeps the question %s as it was typed', (question) => {
      const faq = goodFaq({ 'nb/a.yaml': `a:\n  title: A\n  questions:\n    - ${question}\n  answer: b\n` });
      expect(faq.languages.nb?.entries.get('a')?.questions[0]?.text).toBe(question);
    },
  );

  it('may have a label of twenty signs, however many units those take', () => {
    const label = '👩‍👩‍👧'.repeat(18) + 'e\u0301' + '🇳🇴';
    expect(goodFaq({ 'nb/a.yaml': topicWith(`answer: Ja.\nbutton: ${label}`) }).languages.nb?.entries.get('return-policy')?.label).toBe(label);
    expect(readFolder({ 'shop.yaml': goodShop, 'nb/a.yaml': topicWith(`answer: Ja.\nbutton: ${label}x`) }).findings.map(({ code }) => code)).toEqual(['label.long']);
  });

  it('may hold eleven prompts and three links, and no more', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `p${index}`);
    const others = ids.map((id) => `${id}:\n  title: ${id}\n  questions: [${id}?]\n  answer: ja\n`).join('');
    const read = (prompts: readonly string[]) => readFolder({ 'shop.yaml': goodShop, 'nb/a.yaml': topicWith(`answer: Ja.\nprompts: [${prompts.join(', ')}]`), 'nb/b.yaml': others }).findings;
    expect(read(ids.slice(1))).toEqual([]);
    expect(told(read(ids), 'nb/a.yaml')).toEqual(['6:58 list.long | "prompts" has 12, and 11 is the most | Take 1 away']);
  });

  it('puts a question that was wrapped over two lines together', () => {
    const faq = goodFaq({ 'nb/a.yaml': 'a:\n  title: A\n  questions:\n    - kan jeg levere\n      tilbake\n    - |\n      to\n      linjer\n  answer: b\n' });
    expect(faq.languages.nb?.entries.get('a')?.questions.map(({ text }) => text)).toEqual(['kan jeg levere tilbake', 'to linjer']);
  });

  it('may offer an entry that only another language has', () => {
    const shop = goodShop.replace('[nb]', '[nb, en]');
    const { faq, findings } = readFolder({ 'shop.yaml': shop, 'nb/a.yaml': refundEntry, 'en/a.yaml': topicWith('answer: Yes.\nprompts: [refund-status]') });
    expect(findings).toEqual([]);
    expect(faq).toBeDefined();
  });

  it('is told with both places when its id stands in two files of a language', () => {
    const { findings } = readFolder({ 'shop.yaml': goodShop, 'nb/a.yaml': refundEntry, 'nb/sub/b.yaml': refundEntry });
    expect(told(findings, 'nb/sub/b.yaml')).toEqual(['2:1 id.twice | The id "refund-status" is taken: nb/a.yaml:2 has it | Give this entry another id, or make one of the two']);
  });

  it('is told when it says it was what another still is, or what another says too', () => {
    const b = refundEntry.replace('refund-status', 'b').replace('Refusjon', 'B');
    const { findings } = readFolder({ 'shop.yaml': goodShop, 'nb/a.yaml': `${refundEntry}${b}${b.replace('\nb:', '\nc:').replace(': B', ': C').replace('[refund]', '[b]')}` });
    expect(findings.map(({ code, severity, place }) => `${severity} ${code} ${place.line}`)).toEqual(['warning was.twice 10', 'warning was.taken 16']);
  });
});

describe('a folder', () => {
  const read = (files: Readonly<Record<string, string>>) => readFolder(files).findings.map(({ severity, code, place, text }) => `${severity} ${place.file}:${place.line}:${place.column} ${code}: ${text}`);

  it.each<[string, Record<string, string>, string[]]>([
    ['that is empty', {}, ['fault shop.yaml:1:1 shop.missing: The FAQ folder is empty']],
    ['without shop.yaml', { 'nb/a.yaml': refundEntry }, ['fault shop.yaml:1:1 shop.missing: There is no shop.yaml in the FAQ folder']],
    ['without shop.yaml, of which the entries are checked all the same', { 'nb/a.yaml': 'a:\n  titel: A\n' }, [
      'fault shop.yaml:1:1 shop.missing: There is no shop.yaml in the FAQ folder',
      'fault nb/a.yaml:1:1 field.missing: "a" has no "questions"',
      'fault nb/a.yaml:1:1 entry.no-answer: "a" has neither an answer nor a dialog',
      'fault nb/a.yaml:2:3 field.unknown: "titel" is not a field',
    ]],
    ['without an entry', { 'shop.yaml': goodShop }, ['fault shop.yaml:3:13 language.empty: There is no entry in nb/, nor in any other language']],
    ['with entries that are all commented out', { 'shop.yaml': goodShop, 'nb/a.yaml': '# a:\n#  title: A\n' }, ['fault shop.yaml:3:13 language.empty: There is no entry in nb/, nor in any other language']],
    ['that lacks one language', { 'shop.yaml': goodShop.replace('[nb]', '[nb, sv]'), 'nb/a.yaml': refundEntry }, ['warning shop.yaml:3:17 language.empty: "sv" is one of the languages, and there is no entry in sv/']],
    ['with a language that the shop does not list', { 'shop.yaml': goodShop, 'nb/a.yaml': refundEntry, 'da/a.yaml': refundEntry }, ['warning da/a.yaml:1:1 language.unlisted: The folder da/ is not read: "da" is not among the languages in shop.yaml']],
    ['with a folder by another name', { 'shop.yaml': goodShop, 'nb/a.yaml': refundEntry, 'no/a.yaml': refundEntry }, ['warning no/a.yaml:1:1 file.unread: This file is not read: "no" is not the folder of a language']],
    ['with a topic beside shop.yaml', { 'shop.yaml': goodShop, 'nb/a.yaml': refundEntry, 'returns.yaml': refundEntry }, ['warning returns.yaml:1:1 file.unread: This file is not read: only shop.yaml stands directly in the FAQ folder']],
    ['with .yml for .yaml', { 'shop.yaml': goodShop, 'nb/a.yaml': refundEntry, 'nb/b.yml': refundEntry }, ['warning nb/b.yml:1:1 file.unread: This file is not read: its name does not end in .yaml']],
    ['with a misspelt file of phrases', { 'shop.yaml': goodShop, 'nb/a.yaml': refundEntry, 'nb/_phrase.yaml': 'x: y' }, ['warning nb/_phrase.yaml:1:1 file.unread: This file is not read: a name that starts with "_" is not a topic']],
    ['with drafts, schemas and orders beside', { 'shop.yaml': goodShop, 'nb/a.yaml': refundEntry, 'nb/_draft.yaml': '@', '.schema/topic.json': '{', 'orders.csv': 'a;b', 'nb/notes.txt': 'x' }, []],
  ])('%s', (_, files, expected) => {
    expect(read(files)).toEqual(expected);
  });

  it('is read at any depth, in the order of its paths and of the entries in them', () => {
    const entry = (id: string) => `${id}:\n  title: ${id}\n  questions: [${id}?]\n  answer: ja\n`;
    const faq = goodFaq({ 'nb/b/c.yaml': entry('three'), 'nb/a.yaml': entry('two') + entry('one') });
    expect([...faq.languages.nb?.entries.keys() ?? []]).toEqual(['two', 'one', 'three']);
  });

  it('gives its version, which the order of the files does not change', () => {
    const files = [{ path: 'shop.yaml', text: goodShop }, { path: 'nb/a.yaml', text: refundEntry }];
    const context = { packs, dialogs: [], engine: 'e' };
    const { faq } = readFaq(files, context);
    expect(faq?.version).toMatch(/^[0-9a-f]{64}$/);
    expect(readFaq(files.toReversed(), context).faq?.version).toBe(faq?.version);
    expect(readFaq(files, { ...context, engine: 'f' }).faq?.version).not.toBe(faq?.version);
  });

  it('is read the same a second time, from memory', () => {
    const files = { 'shop.yaml': goodShop, 'nb/a.yaml': topicWith('answr: Ja.') };
    expect(readFolder(files)).toEqual(readFolder(files));
  });

  it('lists shop.yaml first, then file by file from the top', () => {
    const { findings } = readFolder({ 'shop.yaml': goodShop.replace('NO', 'NOR'), 'nb/b.yaml': topicWith('answr: Ja.\nbuton: x'), 'nb/a.yaml': 'x:\n' });
    expect(findings.map(({ place: { file, line } }) => `${file}:${line}`)).toEqual(['shop.yaml:4', 'nb/a.yaml:1', 'nb/b.yaml:5', 'nb/b.yaml:6']);
  });
});
