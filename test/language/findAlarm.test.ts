import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findAlarm } from '../../src/language/findAlarm.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

const selfHarm = [
  'jeg orker ikke leve lenger', 'jeg vil ta livet av meg', 'Jeg vil ikke være her mere', 'jeg vil ikke vaere her lenger', 'jeg vil ikke leve mer', 'eg orkar ikkje leve meir', 'æ vil ikke leve mer',
  'jeg vil dø', 'vil bare dø', 'jeg har selvmordstanker', 'jeg tenker på selvmord', 'skal drepe meg selv i kveld', 'det er ingenting å leve for', 'alle har det bedre uten meg', 'jeg kutter meg selv',
  'jeg kommer til å drepe meg', 'jeg tar selvmord', 'jag tänker ta självmord', 'jeg har tatt en overdose', 'alle hadde hatt det bedre om jeg var borte', 'jeg vil dø når jeg er alene',
  'JEG VIL TA LIVET AV MEG!!!', 'hei, når åpner dere? jeg orker ikke å leve lenger', 'jeg er redd broren min vil ta livet av seg',
  'jeg vil ikke leve længere', 'jeg vil tage mit eget liv', 'jeg orker ikke at leve mere', 'jeg har selvmordstanker', 'gid jeg var død', 'jeg vil ikke være her længere',
  'jag vill inte leva längre', 'jag ska ta mitt liv', 'jag orkar inte leva mer', 'jag vill dö', 'jag har självmordstankar', 'jag vill inte vara här längre', 'jag skar mig, jag skadar mig själv',
  'I want to kill myself', 'i dont want to live anymore', "I don't want to be alive", 'im going to end my life', 'i want to die', 'thinking about suicide', 'everyone would be better off without me',
];
const threats = [
  'jeg kommer og tar dere', 'dere skal få svi, jeg vet hvor dere bor', 'jeg skal drepe dere', 'eg veit kor de bur', 'jeg brenner ned butikken', 'skal sette fyr på sjappa', 'jeg kommer ned med balltre',
  'det er en bombe i butikken', 'jeg slår dere i hjel', 'JEG VET HVOR DU BOR', 'dere fortjener å dø', 'jeg banker deg opp',
  'jeg knuser vinduene deres', 'jeg kommer og knuser vinduene i butikken deres', 'jeg skal ødelegge butikken', 'dere er døde', 'dere fortjener juling', 'jeg sender noen på dere',
  'jeg kommer og smadrer jer', 'jeg ved hvor I bor', 'I skal få tæsk', 'jeg slår jer ihjel', 'jeg brænder jeres butik ned',
  'jag ska bränna ner er butik', 'jag vet var ni bor', 'jag kommer och slår er', 'jag ska döda er', 'ni ska få stryk',
  "I'll kill you", 'im going to burn your shop down', 'i know where you live', 'you deserve to die', 'there is a bomb in your store', 'i am coming down with a gun',
];
const innocent = [
  'denne ventinga tar livet av meg', 'dette tar livet av meg haha', 'dere ødelegger butikken deres med slik service', 'jeg vil avslutte alt jeg har av nyhetsbrev', 'glasset var knust, dere knuste det',
  'jeg dør av latter', 'jeg dør hvis jeg ikke får den snart', 'vi skal bare drepe tid', 'det er dritt å henge meg opp i', 'jeg vil ikke henge meg opp i det', 'kniv til kjøkkenet', 'har dere en killer deal',
  'selvmordsbomber i spill', 'noe å ta livet av tørsten med', 'kan jeg skyte inn noe', 'sprenge prisene', 'bomber (sko) str 42', 'jeg vil ikke leve uten denne jakka', 'batteriet vil bare dø',
  'jeg anmelder dere', 'jeg går til advokat', 'vi sees i retten', 'jeg kommer og henter den', 'kommer settet med kniv?', 'jeg vil ikke være medlem mer', 'dere burde skamme dere', 'dra til helvete',
  'spreng tidsfristen', 'hvordan dreper jeg bakterier i flaska', 'jeg skal ta dere på ordet', 'denne sekken holder på å ta livet av meg', 'kan jeg slå dere sammen i én ordre', 'jeg vet hvor dere ligger',
  'jeg vil dø av skam', 'jeg er ved at dø af grin', 'slå jer ned på prisen', 'I skal bare sende den', 'kan I slå ordrerne sammen',
  'kan ni skjuta upp leveransen', 'jag dör av skratt', 'jag vill inte vara med i klubben längre', 'när ni dödar priserna', 'slå ihop beställningarna',
  'this jacket is to die for', 'does it come with a knife', 'just killing time', 'would it kill you to answer', 'suicide squad poster', 'shoot me an email', 'i cut myself on the packaging', 'my battery is dead',
];

describe('findAlarm', () => {
  it.each(selfHarm)('hears who may harm themselves: "%s"', (text) => {
    expect(findAlarm(text, shippedPacks)?.alarm).toBe('self-harm');
  });

  it.each(threats)('hears a threat: "%s"', (text) => {
    expect(findAlarm(text, shippedPacks)?.alarm).toBe('threat');
  });

  it.each(innocent)('lets pass what only looks like it: "%s"', (text) => {
    expect(findAlarm(text, shippedPacks)).toBeUndefined();
  });

  it('tells the words that said so, and helps before it warns', () => {
    expect(findAlarm('jeg vet hvor dere bor, og jeg vil ta livet av meg', shippedPacks)).toEqual({ alarm: 'self-harm', words: ['ta livet av meg'] });
  });

  it('hears nothing in what customers of shops write', () => {
    for (const file of ['messages.jsonl', 'moods.jsonl', 'elsewhere.jsonl']) {
      const texts = readFileSync(join(import.meta.dirname, '../bench', file), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
      expect(texts.filter((text) => findAlarm(text, shippedPacks) !== undefined)).toEqual([]);
    }
  });
});
