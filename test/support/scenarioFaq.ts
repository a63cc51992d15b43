import type { FaqFile } from '../../src/faq/faqVersion.ts';

const shop = `
format: 1
name: Fjell & Fjord
languages: [nb, da, sv, en]
country: NO
timezone: Europe/Oslo
contact: {email: hei@fjord.example, phone: "+47 22 00 00 00"}
locations:
  - {id: harstad, name: Harstad, address: "Storgata 1, 9405 Harstad", hours: man-fre 10-18; lør 10-16, special: {julaften: "10-13"}}
  - {id: tromso, name: Tromsø, address: "Havnegata 2, 9008 Tromsø", hours: man-fre 10-20; lør 10-18, special: {julaften: "10-13"}}
support: {hours: man-fre 9-16, reply_within: 2h}
orders: {number: ["######"], second: [email, postcode]}
teams: [{id: ski, name: Skiavdelingen}]
facts: {return_days: 30}
`;

const nb = `
opening-hours:
  title: Åpningstider
  questions: [når åpner dere, når stenger dere, hvor lenge har dere åpent, har dere åpent i dag, hva er åpningstidene]
  answer: "{{hours.asked}}"
  prompts: [return-policy]
return-policy:
  title: Bytte og retur
  questions: [kan jeg returnere en vare, hvor lenge har jeg åpent kjøp, kan jeg bytte en genser, hvordan sender jeg noe i retur]
  answer: Du har **{{facts.return_days}} dagers** åpent kjøp.
  prompts: [order-status, opening-hours]
order-status:
  title: Hvor er ordren min
  questions: [hvor er pakken min, når kommer ordren min, status på bestillingen min]
  dialog: order-status
complaint:
  title: Klage på butikken
  questions: [jeg vil klage på dere, dette er elendig service, jeg er sint på butikken]
  answer: Det var leit å høre.
  handoff: true
  mood: complaint
ski-service:
  title: Skiservice
  questions: [kan dere preppe skiene mine, slipe stålkanter på ski, hva koster skiservice]
  answer: Det gjør vi gjerne.
  handoff: ski
greeting:
  title: Hei
  questions: [hei, god dag, hallo, heisann]
  answer: Hei! Hva kan jeg hjelpe med?
  prompts: [opening-hours, return-policy, order-status]
`;

const da = `
opening-hours:
  title: Åbningstider
  questions: [hvornår åbner I, hvornår lukker I, hvor længe har I åbent, har I åbent i dag]
  answer: "{{hours.asked}}"
return-policy:
  title: Ombytning og retur
  questions: [kan jeg returnere en vare, kan jeg bytte en trøje, hvordan sender jeg noget retur]
  answer: Du har **{{facts.return_days}} dages** returret.
order-status:
  title: Hvor er min ordre
  questions: [hvor er min pakke, hvornår kommer min ordre]
  dialog: order-status
greeting:
  title: Hej med dig
  questions: [hej, goddag, halløj]
  answer: Hej! Hvad kan jeg hjælpe med?
  prompts: [opening-hours, return-policy]
`;

const sv = `
opening-hours:
  title: Öppettider
  questions: [när öppnar ni, när stänger ni, hur länge har ni öppet, har ni öppet i dag]
  answer: "{{hours.asked}}"
return-policy:
  title: Byte och retur
  questions: [kan jag lämna tillbaka en vara, kan jag byta en tröja, hur returnerar jag något]
  answer: Du har **{{facts.return_days}} dagars** öppet köp.
order-status:
  title: Var är min order
  questions: [var är mitt paket, när kommer min order]
  dialog: order-status
greeting:
  title: Hej hej
  questions: [hej, tjena, god dag]
  answer: Hej! Vad kan jag hjälpa till med?
  prompts: [opening-hours, return-policy]
`;

const en = `
opening-hours:
  title: Opening hours
  questions: [when do you open, when do you close, what are your opening hours, are you open today]
  answer: "{{hours.asked}}"
return-policy:
  title: Returns
  questions: [can I return an item, how do I send something back, can I exchange a sweater]
  answer: You have **{{facts.return_days}} days** to return it.
order-status:
  title: Where is my order
  questions: [where is my parcel, when will my order arrive]
  dialog: order-status
greeting:
  title: Hello
  questions: [hello, hi, good morning]
  answer: Hello! How can I help?
  prompts: [opening-hours, return-policy]
`;

/** A small shop with two branches in four languages, for conversations. */
export const scenarioFaq: readonly FaqFile[] = [
  { path: 'shop.yaml', text: shop },
  { path: 'nb/shop.yaml', text: nb },
  { path: 'da/shop.yaml', text: da },
  { path: 'sv/shop.yaml', text: sv },
  { path: 'en/shop.yaml', text: en },
];
