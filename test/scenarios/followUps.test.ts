import { describe, it } from '@jest/globals';
import { playScenario, type Scenario } from '../support/playScenario.ts';

const inline = { inline: true };
const minutes = (count: number) => ({ pass: count * 60_000 });

const scenarios: Scenario[] = [
  {
    name: 'is about the last answer, for another day and another branch',
    with: inline,
    steps: [
      ['når stenger dere i Harstad i dag?', ['I dag har vi åpent 10–18.']],
      ['og på lørdag?', ['Lørdag 19. desember har vi åpent 10–16.']],
      ['og i Tromsø?', ['Lørdag 19. desember har vi åpent 10–18.']],
      ['hva med julaften?', ['10–13']],
    ],
  },
  { name: 'in Danish', with: inline, steps: [['hvornår lukker I i Harstad i dag?', ['I dag']], ['og på lørdag?', ['Lørdag den 19. december']], ['hvad med i morgen?', ['I morgen']]] },
  { name: 'in Swedish', with: inline, steps: [['när stänger ni i Harstad idag?', ['10–18']], ['och på lördag?', ['19 december']], ['imorgon då?', [/[Ii] morgon/]]] },
  { name: 'in English', with: inline, steps: [['when do you close in Harstad today?', ['today']], ['and on Saturday?', ['Saturday']], ['what about tomorrow?', ['tomorrow']]] },
  {
    name: 'is forgotten with the episode',
    with: inline,
    steps: [
      ['når stenger dere i Harstad i dag?', ['10–18']],
      [minutes(31), []],
      ['og i Tromsø?', [/^(?!.*10–)/s]],
    ],
  },
  {
    name: 'is a yes to the only button',
    with: inline,
    steps: [
      ['når stenger dere i dag?', ['10–18'], ['Bytte og retur']],
      ['ja takk', ['30 dagers'], ['Hvor er ordren min', 'Åpningstider']],
      ['ja', ['hva lurer du på?'], ['Hvor er ordren min', 'Åpningstider']],
      ['åpningstider takk', ['10–18']],
    ],
  },
  {
    name: 'is a button typed with a slip, once it was offered',
    with: inline,
    steps: [
      ['når stenger dere i dag?', ['10–18'], ['Bytte og retur']],
      ['Bytte og returr', ['30 dagers']],
    ],
  },
  {
    name: 'only takes note, thanks or declines, and is no miss',
    with: inline,
    steps: [
      ['når stenger dere i dag?', ['10–18']],
      ['ok', ['Bare spør hvis det er noe mer.']],
      ['takk', ['Bare hyggelig!']],
      ['nei takk', ['Ha en fin dag!']],
      ['blåbærsyltetøy på traktor', ['annen måte']],
    ],
  },
  { name: 'thanks in Danish', with: inline, steps: [['hvornår lukker I i dag?', ['10–18']], ['mange tak', ['Det var så lidt!']]] },
  { name: 'thanks in Swedish', with: inline, steps: [['när stänger ni idag?', ['10–18']], ['tack så mycket', ['Så lite så!']]] },
  { name: 'thanks in English', with: inline, steps: [['when do you close today?', ['10']], ['thanks a lot', ["You're welcome!"]]] },
];

describe('what follows an answer', () => {
  it.each(scenarios)('$name', playScenario);
});

// What is asked back: opening hours, returns, or none of them.
const asked: Scenario['steps'][number] = ['har dere traktorer', [/Mente du/], ['Åpningstider', 'Bytte og retur', 'Ingen av disse']];
const choices: Scenario[] = [
  ...['den andre', 'nummer to', 'nei, den andre', '2', 'den siste', 'bytte og returr', 'den anden', 'den sista', 'the second one'].map((text): Scenario => ({
    name: `is made by its place, or nearly by its text: "${text}"`, with: inline, steps: [asked, [text, [/30 (dagers|dages|dagars|days)/]]],
  })),
  ...['den første', 'nummer en', '1', 'ja'].map((text): Scenario => ({ name: `is the first: "${text}"`, with: inline, steps: [asked, [text, ['10–18']]] })),
  { name: 'is none of them: "nei"', with: inline, steps: [asked, ['nei', ['Hva lurer du på?']]] },
];

describe('a choice', () => {
  it.each(choices)('$name', playScenario);
});
