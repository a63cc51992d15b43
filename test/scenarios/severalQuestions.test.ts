import { describe, it } from '@jest/globals';
import { playScenario, type Scenario } from '../support/playScenario.ts';

const orders = [{ number: '123456', email: 'kari@example.com', postcode: '9405', status: 'sent', carrier: 'Posten', items: [{ name: 'Skijakke', quantity: 1 }] }];
const inline = { inline: true };

const scenarios: Scenario[] = [
  {
    name: 'answers both in one reply, the day only where it stands, and merges the buttons',
    with: inline,
    steps: [['Hei! Når har dere åpent i Harstad på lørdag? Og kan jeg bytte en genser', [/Lørdag 19\. desember har vi åpent 10–16\.\n\nDu har \*\*30 dagers\*\* åpent kjøp\./], ['Hvor er ordren min']]],
  },
  {
    name: 'keeps each branch to its own question',
    with: inline,
    steps: [['når stenger dere i Tromsø i dag? og kan jeg bytte en genser?', [/I dag har vi åpent 10–20\.[^]*30 dagers/]]],
  },
  {
    name: 'begins the dialog last, and goes on with it',
    bot: { orders },
    with: inline,
    steps: [
      ['hvor er pakken min, og kan jeg bytte en genser?', [/30 dagers[^]*ordrenummer/]],
      ['123456 og 9405', ['Posten']],
    ],
  },
  {
    name: 'gets the person that one of them needs, last and once',
    with: inline,
    steps: [['kan dere preppe skiene mine? og når stenger dere i Harstad i dag?', [/Det gjør vi gjerne\.\n\nI dag har vi åpent 10–18\.\n\nJeg har sendt dette videre/]]],
  },
  {
    name: 'answers what it understands and owns up to the rest',
    with: inline,
    steps: [['hvem er kongen av danmark, og når åpner dere i Harstad i morgen?', [/I morgen har vi åpent 10–18\.\n\nDet andre du spurte om, skjønte jeg ikke helt/], ['Bytte og retur', 'Snakk med oss']]],
  },
  { name: 'answers what is one question in two clauses once', with: inline, steps: [['når åpner dere i Harstad i dag og når stenger dere?', [/^(?!.*10–18.*10–18).*10–18/s]]] },
  {
    name: 'answers two questions in the middle of a dialog',
    bot: { orders },
    with: inline,
    steps: [
      ['hvor er pakken min?', ['ordrenummer']],
      ['når åpner dere i Harstad i morgen? og kan jeg bytte en genser?', [/I morgen[^]*30 dagers[^]*Tilbake til det vi holdt på med:[^]*ordrenummer/]],
    ],
  },
  { name: 'answers both in Danish', with: inline, steps: [['Hvornår lukker I i Harstad på lørdag? Og kan jeg bytte en trøje?', [/Lørdag den 19\. december[^]*30 dages/]]] },
  { name: 'answers both in Swedish', with: inline, steps: [['När stänger ni i Harstad på lördag, och kan jag byta en tröja?', [/[Ll]ördag[^]*19 december[^]*30 dagars/]]] },
  { name: 'answers both in English', with: inline, steps: [['When do you close in Harstad on Saturday, and can I exchange a sweater?', [/Saturday[^]*30 days/]]] },
];

describe('a message that asks two things', () => {
  it.each(scenarios)('$name', playScenario);
});
