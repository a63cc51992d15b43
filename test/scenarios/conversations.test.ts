import { describe, it } from '@jest/globals';
import { playScenario, type Scenario } from '../support/playScenario.ts';

const orders = [{ number: '123456', email: 'kari@example.com', postcode: '9405', status: 'sent', carrier: 'Posten', items: [{ name: 'Skijakke', quantity: 1 }] }];

const minutes = (count: number) => ({ pass: count * 60_000 });
const inline = { inline: true };

const scenarios: Scenario[] = [
  {
    name: 'welcomes, answers, offers what comes next',
    steps: [
      [{ open: { locale: 'nb-NO' } }, ['Hei! Jeg er chatboten til Fjell & Fjord'], ['Åpningstider', 'Bytte og retur', 'Hvor er ordren min']],
      ['når stenger dere i Harstad på lørdag?', ['Lørdag 19. desember', '10–16'], ['Bytte og retur']],
      ['Bytte og retur', ['**30 dagers** åpent kjøp'], ['Hvor er ordren min', 'Åpningstider']],
    ],
  },
  {
    name: 'welcomes by name where the channel tells one',
    with: { name: 'Kari' },
    steps: [[{ open: { locale: 'nb', name: 'Kari' } }, ['Hei, Kari! Jeg er chatboten']]],
  },
  { name: 'welcomes in the language of the channel', steps: [[{ open: { locale: 'sv-SE' } }, ['Hej! Jag är chattboten hos Fjell & Fjord']]] },
  { name: 'welcomes a Nynorsk reader in Norwegian', steps: [[{ open: { locale: 'nn-NO' } }, ['Jeg er chatboten']]] },
  { name: 'welcomes in its first language where the channel speaks none of its own', steps: [[{ open: { locale: 'fi-FI' } }, ['Jeg er chatboten']]] },
  {
    name: 'takes an order number that it did not ask for',
    with: inline,
    bot: { orders },
    steps: [
      [{ open: { locale: 'nb' } }, ['chatboten']],
      ['123456', ['e-postadressen eller postnummeret']],
      ['9405', ['Posten']],
    ],
  },
  {
    name: 'does not leave a dialog for a greeting in the middle of it',
    with: inline,
    bot: { orders },
    steps: [
      ['hvor er pakken min?', ['ordrenummer']],
      ['hei', [/chatboten|kan jeg hjelpe/, 'ordrenummer']],
      ['123456', ['e-postadressen eller postnummeret']],
    ],
  },
  {
    name: 'welcomes once',
    steps: [
      [{ open: { locale: 'nb' } }, ['Jeg er chatboten']],
      [{ open: { locale: 'nb' } }, undefined],
      ['hei', ['Hei! Hva kan jeg hjelpe med?']],
    ],
    with: inline,
  },
  {
    name: 'welcomes again after thirty days, and not before',
    with: inline,
    steps: [
      [{ open: { locale: 'nb' } }, ['Jeg er chatboten']],
      [minutes(29 * 24 * 60), []],
      ['hei', ['Hei! Hva kan jeg hjelpe med?']],
      [minutes(2 * 24 * 60), []],
      ['hei', ['Jeg er chatboten']],
    ],
  },
  {
    name: 'says that it is a bot before its first answer where nobody was welcomed',
    with: inline,
    steps: [
      ['når åpner dere i morgen?', [/^Hei! Jeg er chatboten til Fjell & Fjord\.\n\n/, 'I morgen']],
      ['kan jeg bytte en genser?', [/^Du har \*\*30/]],
    ],
  },
  {
    name: 'answers in the language of the question, whatever the channel says',
    with: { ...inline, locale: 'en-us' },
    steps: [
      [{ open: { locale: 'en-us' } }, ["I'm the chatbot at Fjell & Fjord"]],
      ['hvornår lukker I på lørdag?', ['Lørdag den 19. december']],
      ['kan jag byta en tröja?', ['dagars** öppet köp']],
      ['can I return an item?', ['30 days']],
    ],
  },
  {
    name: 'does not understand once, and gets a person the second time, with a promise',
    with: inline,
    steps: [
      [{ open: { locale: 'nb' } }, ['chatboten']],
      ['blåbærsyltetøy på traktor', ['Kan du si det på en annen måte?'], ['Åpningstider', 'Bytte og retur', 'Hvor er ordren min', 'Snakk med oss']],
      ['romskip til månen', ['Det vet jeg ikke, så jeg har spurt butikken. Du får svar her før kl. 12.']],
    ],
  },
  {
    name: 'forgets a miss when it has understood something',
    with: inline,
    steps: [
      [{ open: { locale: 'nb' } }, ['chatboten']],
      ['blåbærsyltetøy på traktor', ['annen måte']],
      ['når åpner dere?', ['I dag']],
      ['romskip til månen', ['annen måte']],
    ],
  },
  {
    name: 'gets a person for who asks, and tells when in the forms that were promised',
    bot: { at: '2026-12-17T15:10:00+01:00' },
    with: inline,
    steps: [['snakk med et menneske', ['Jeg har gitt beskjed i butikken. Du får svar her i morgen før kl. 10.30.']]],
  },
  {
    name: 'asks for an address where nobody is at work, and takes it',
    bot: { at: '2026-12-18T20:00:00+01:00' },
    with: inline,
    steps: [
      ['kan jeg snakke med et menneske', ['Du får svar her på mandag før kl. 11.', 'e-post eller telefonnummer']],
      ['kari@example.com', ['Takk!', 'kari@example.com']],
      ['når åpner dere i morgen?', ['I morgen']],
    ],
  },
  {
    name: 'counts holidays out of a promise',
    bot: { at: '2026-12-24T15:00:00+01:00' },
    with: inline,
    steps: [['menneske', [/Du får svar her på mandag før kl\. 10\./]]],
  },
  {
    name: 'goes on answering one who waits, adds what it cannot answer, and repeats the promise to "hallo??"',
    with: inline,
    steps: [
      ['snakk med et menneske', ['før kl. 12']],
      ['kan jeg bytte en genser?', ['30 dagers']],
      ['og så gjelder det traktoren', [/^Det tar vi med\.$/]],
      ['Hallo??', ['Du får svar her før kl. 12.']],
      ['snakk med et menneske', ['Du får svar her før kl. 12.']],
    ],
  },
  {
    name: 'owns up to a promise that was broken instead of repeating it',
    with: inline,
    steps: [
      ['snakk med et menneske', ['før kl. 12']],
      [minutes(24 * 60), []],
      ['hallo?', ['Beklager at du må vente']],
    ],
  },
  {
    name: 'gets a person after an answer that asks for one, with a word for who complains',
    with: inline,
    steps: [['dette er elendig service', ['Det var leit å høre.', 'Jeg har sendt dette videre til en av oss i butikken. Du får svar her før kl. 12.']]],
  },
  {
    name: 'leads through an order: number, second fact, answer, anything else',
    bot: { orders },
    with: inline,
    steps: [
      [{ open: { locale: 'nb' } }, ['chatboten']],
      ['hvor er pakken min?', ['ordrenummer']],
      ['123456', [/post/]],
      ['kari@example.com', ['Posten', 'Er det noe annet jeg kan hjelpe med?']],
      ['nei takk', ['Ha en fin dag']],
    ],
  },
  {
    name: 'takes both facts in one sentence',
    bot: { orders },
    with: inline,
    steps: [
      ['hvor er pakken min? ordre 123456, kari@example.com', ['Posten']],
      ['ja', ['hva lurer du på?']],
      ['asdf qwerty zxcv', ['Kan du si det på en annen måte?']],
    ],
  },
  {
    name: 'answers a question in the middle of a dialog, and goes on with it',
    bot: { orders },
    with: inline,
    steps: [
      ['hvor er pakken min?', ['ordrenummer']],
      ['når åpner dere i morgen?', ['I morgen', 'Tilbake til det vi holdt på med:', 'ordrenummer']],
      ['123456 og 9405', ['Posten']],
    ],
  },
  {
    name: 'lets the customer out of a dialog',
    bot: { orders },
    with: inline,
    steps: [
      ['hvor er pakken min?', ['ordrenummer']],
      ['avbryt', ['da stopper vi der']],
      ['når åpner dere?', ['I dag']],
    ],
  },
  {
    name: 'gives up after three wrong answers, to a person',
    bot: { orders },
    with: inline,
    steps: [
      ['hvor er pakken min? 123456 feil@example.com', ['Jeg finner ingen ordre']],
      ['123457 kari@example.com', ['Jeg finner den ikke']],
      ['999999 kari@example.com', ['Du får svar her før kl. 12.']],
      ['hvor er pakken min?', ['Du får svar her før kl. 12.']],
    ],
  },
  {
    name: 'gives no new tries to who leaves the dialog and comes back',
    bot: { orders },
    with: inline,
    steps: [
      ['hvor er pakken min? 123456 feil@example.com', ['Jeg finner ingen ordre']],
      ['123456 feil2@example.com', ['Jeg finner den ikke']],
      ['stopp', ['da stopper vi der']],
      ['hvor er pakken min? 123456 feil3@example.com', ['Du får svar her før kl. 12.']],
    ],
  },
  {
    name: 'starts over when told, in any language',
    bot: { orders },
    with: inline,
    steps: [
      ['hvor er pakken min?', ['ordrenummer']],
      ['börja om', ['Då börjar vi om']],
    ],
  },
  { name: 'helps', with: inline, steps: [['hjelp', ['Jeg er en chatbot'], ['Åpningstider', 'Bytte og retur', 'Hvor er ordren min']]] },
  {
    name: 'hands a picture to a person, and adds the next one to the case',
    with: { ...inline, attachments: [{ contentType: 'image/png', contentUrl: 'http://localhost/x.png' }] },
    steps: [
      ['', ['Bilder og filer', 'Du får svar her før kl. 12.']],
      ['', [/^Det tar vi med\.$/]],
    ],
  },
  {
    name: 'gives hours of both branches until one is named, and remembers which',
    with: inline,
    steps: [
      ['når stenger dere i dag?', ['Harstad', '10–18', 'Tromsø', '10–20']],
      ['når stenger dere i Tromsø i dag?', [/^(?!.*Harstad).*10–20/s]],
      ['og har dere åpent i morgen?', [/^(?!.*10–18).*10–20/s]],
    ],
  },
];

describe('a conversation', () => {
  it.each(scenarios)('$name', playScenario);
});
