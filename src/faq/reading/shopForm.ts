import { languages, type Language } from '../../language/Language.ts';
import { choice } from '../form/choice.ts';
import { emailAddress, phoneNumber, webAddress } from '../form/contactForms.ts';
import { fields, type FieldValues } from '../form/fields.ts';
import type { Form, Placed } from '../form/Form.ts';
import { id } from '../form/id.ts';
import { list } from '../form/list.ts';
import { localText, type WrittenText } from '../form/localText.ts';
import { record, type RecordLine } from '../form/record.ts';
import { lineText } from '../form/text.ts';
import type { Country } from '../../base/Country.ts';
import type {  } from '../Shop.ts';
import { colour, factName, format, language, orderShape, replyTime, timeZone } from './shopTexts.ts';
import type { ReplyTime } from '../../hours/ReplyTime.ts';

type Lines<T = string> = readonly Placed<T>[];
type Special = readonly RecordLine<string>[];

export interface LocationFields {
  id: string;
  name: WrittenText;
  also: Lines;
  address: WrittenText;
  phone: string;
  map: string;
  hours: string;
  special: Special;
}

export interface SupportFields {
  hours: string;
  special: Special;
  reply_within: ReplyTime;
}

export interface TeamFields {
  id: string;
  name: WrittenText;
  email: string;
}

/** `shop.yaml` as it is written. */
export interface ShopFields {
  format: '1';
  name: WrittenText;
  languages: Lines<Language>;
  country: Country;
  timezone: string;
  contact: FieldValues<{ email: string; phone: string; web: string }>;
  locations: Lines<FieldValues<LocationFields>>;
  support: FieldValues<SupportFields>;
  orders: FieldValues<{ number: Lines; second: Lines<'email' | 'postcode'> }>;
  teams: Lines<FieldValues<TeamFields>>;
  facts: readonly RecordLine<WrittenText>[];
  look: FieldValues<{ colour: string; logo: string }>;
}

const shopLanguages = list(language, { least: 1 });
const hoursExamples = ['man-fre 10-18; lør 10-16; søn og helligdager stengt', 'Mo-Fr 10:00-18:00; Sa 10:00-16:00; PH off'];
const special = {
  form: record(lineText),
  description: 'Days with other hours; they win over everything. A date (2026-12-24), a span (2026-12-27/2026-12-30), every year (12-24) or a day by name (julaften).',
  examples: [{ '2026-12-24': '10-13', '2026-12-27/2026-12-30': 'stengt', julaften: '10-13' }],
};

/** What is true of the shop in every language. */
export const shopForm: Form<FieldValues<ShopFields>> = fields<ShopFields>({
  format: { form: format, required: true, description: 'The version of this format: 1.', examples: [1] },
  name: { form: localText, required: true, description: 'The name of the shop.', examples: ['Fjell & Fjord'] },
  languages: {
    form: { ...shopLanguages, schema: { ...shopLanguages.schema, uniqueItems: true } }, required: true,
    description: `The languages the bot answers in: ${languages.join(', ')}. The first is the default. Each has a folder of its own.`,
    examples: [['nb', 'en']],
  },
  country: {
    form: { ...choice(['NO', 'DK', 'SE'] as const, { norge: 'NO', norway: 'NO', danmark: 'DK', denmark: 'DK', sverige: 'SE', sweden: 'SE', nor: 'NO', dnk: 'DK', swe: 'SE' }), schema: { enum: ['NO', 'DK', 'SE', false] } },
    required: true, description: 'Public holidays, numbers and law: NO, DK or SE.', examples: ['NO', 'DK', 'SE'],
  },
  timezone: { form: timeZone, required: true, description: 'The clock on the shop\'s wall.', examples: ['Europe/Oslo', 'Europe/Copenhagen', 'Europe/Stockholm'] },
  contact: {
    form: fields<{ email: string; phone: string; web: string }>({
      email: { form: emailAddress, description: 'Where customers write to.', examples: ['hei@fjord.example'] },
      phone: { form: phoneNumber, description: 'Where customers ring.', examples: ['+47 22 00 00 00'] },
      web: { form: webAddress, description: 'The shop on the web.', examples: ['https://fjord.example'] },
    }),
    description: 'How customers reach the shop. Each is optional.',
  },
  locations: {
    form: list(fields<LocationFields>({
      id: { form: id, required: true, description: 'A name for files and programs: a to z, 0 to 9, single dashes.', examples: ['harstad'] },
      name: { form: localText, required: true, description: 'What customers know the branch by.', examples: ['Harstad'] },
      also: { form: list(lineText), description: 'What else customers call it.', examples: [['byen', 'storgata']] },
      address: { form: localText, required: true, description: 'Where it is.', examples: ['Storgata 1, 9405 Harstad'] },
      phone: { form: phoneNumber, description: 'The branch\'s own number.', examples: ['+47 77 00 00 00'] },
      map: { form: webAddress, description: 'A map that shows the way.', examples: ['https://maps.example/harstad'] },
      hours: { form: lineText, required: true, description: 'Opening hours, as on the door. A public holiday that they do not mention is closed.', examples: hoursExamples },
      special,
    }), { least: 1 }), required: true,
    description: 'The branches that customers can visit, one or more.',
  },
  support: {
    form: fields<SupportFields>({
      hours: { form: lineText, required: true, description: 'When people answer what the bot hands over.', examples: ['man-fre 9-16'] },
      special,
      reply_within: { form: replyTime, required: true, description: 'How soon, in open hours: 30m, 2h, or 1d for one working day.', examples: ['30m', '2h', '1d'] },
    }), required: true,
    description: 'When people answer, and how soon.',
  },
  orders: {
    form: fields<{ number: Lines; second: Lines<'email' | 'postcode'> }>({
      number: { form: list(orderShape, { least: 1 }), required: true, description: 'The shapes of an order number; # is a digit.', examples: [['######', 'FF-####']] },
      second: { form: list(choice(['email', 'postcode'] as const), { least: 1 }), required: true, description: 'What proves that an order is the customer\'s: email, postcode.', examples: [['email', 'postcode']] },
    }),
    description: 'How customers ask for an order.',
  },
  teams: {
    form: list(fields<TeamFields>({
      id: { form: id, required: true, description: 'What "handoff" in an entry says.', examples: ['ski'] },
      name: { form: localText, required: true, description: 'What the team is called.', examples: ['Skiavdelingen'] },
      email: { form: emailAddress, description: 'Where the team is told of new cases.', examples: ['ski@fjord.example'] },
    })),
    description: 'Groups of staff that a conversation can be given to.',
  },
  facts: {
    form: record(localText, { unfit: factName.unfit, names: factName.schema }),
    description: 'Prices, days, anything that answers repeat: {{facts.return_days}} in an answer becomes what stands here.',
    examples: [{ return_days: 30, free_freight_from: '499 kr' }],
  },
  look: {
    form: fields<{ colour: string; logo: string }>({
      colour: { form: colour, description: 'The colour of the widget, in quotes.', examples: ['#0a5c36'] },
      logo: { form: webAddress, description: 'A picture for the top of the widget.', examples: ['https://fjord.example/logo.png'] },
    }),
    description: 'How the widget looks.',
  },
}, {
  also: {
    navn: 'name', namn: 'name', shop: 'name', språk: 'languages', sprog: 'languages', language: 'languages', land: 'country', tidssone: 'timezone', tidszone: 'timezone', tidszon: 'timezone', tz: 'timezone',
    kontakt: 'contact', butikker: 'locations', butiker: 'locations', location: 'locations', branches: 'locations', stores: 'locations', shops: 'locations',
    kundeservice: 'support', kundtjänst: 'support', ordre: 'orders', order: 'orders', ordrer: 'orders', lag: 'teams', fakta: 'facts', utseende: 'look', design: 'look',
  },
});
