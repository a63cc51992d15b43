import { describe, expect, it } from '@jest/globals';
import { goodFaq, goodShop, readFolder, refundEntry, told } from './goodFaq.ts';

const files = { 'nb/a.yaml': refundEntry };

describe('shop.yaml', () => {
  it('is read with everything that the format has', () => {
    const { shop } = goodFaq({ ...files, 'en/a.yaml': refundEntry, 'shop.yaml': `
format: 1
name: {nb: Fjell & Fjord, en: Mountain & Fjord}
languages: [nb, en]
country: "NO"
timezone: Europe/Oslo
contact: {email: hei@fjord.example, phone: "+47 22 00 00 00", web: "https://fjord.example"}
locations:
  - id: harstad
    name: Harstad
    also: [byen, storgata]
    address: Storgata 1, 9405 Harstad
    phone: +47 77 00 00 00
    map: https://kart.example/harstad
    hours: man-fre 10-18; lør 10-16; helligdager stengt
    special: {2026-12-24: "10-13", 2026-12-27/2026-12-30: stengt, julaften: "10-13"}
support:
  hours: man-fre 9-16
  special: {}
  reply_within: 2h
orders: {number: ["######", "FF-####"], second: [postcode]}
teams: [{id: ski, name: Skiavdelingen, email: ski@fjord.example}]
facts: {return_days: 30, free_freight_from: {nb: 499 kr, en: NOK 499}}
look: {colour: "#0a5c36", logo: "https://fjord.example/logo.png"}
` });
    expect(shop).toMatchObject({
      name: { nb: 'Fjell & Fjord', en: 'Mountain & Fjord' },
      languages: ['nb', 'en'], country: 'NO', timeZone: 'Europe/Oslo',
      contact: { email: 'hei@fjord.example', phone: '+47 22 00 00 00', web: 'https://fjord.example' },
      locations: [{
        id: 'harstad', name: { nb: 'Harstad', en: 'Harstad' }, also: ['byen', 'storgata'],
        address: { nb: 'Storgata 1, 9405 Harstad', en: 'Storgata 1, 9405 Harstad' }, phone: '+47 77 00 00 00', map: 'https://kart.example/harstad',
        place: { file: 'shop.yaml', line: 15, column: 12 },
      }],
      support: { replyWithin: { minutes: 120 } },
      orders: { number: ['######', 'FF-####'], second: ['postcode'] },
      teams: [{ id: 'ski', name: { nb: 'Skiavdelingen', en: 'Skiavdelingen' }, email: 'ski@fjord.example' }],
      facts: {
        return_days: { text: '30', value: { nb: '30', en: '30' }, place: { file: 'shop.yaml', line: 23, column: 22 } },
        free_freight_from: { text: '499 kr', value: { nb: '499 kr', en: 'NOK 499' } },
      },
      look: { colour: '#0a5c36', logo: 'https://fjord.example/logo.png' },
    });
    expect(shop.locations[0]?.schedule.on('2026-12-24').spans).toEqual([{ from: 600, to: 780 }]);
    expect(shop.support.schedule.on('2026-11-23').spans).toEqual([{ from: 540, to: 960 }]);
  });

  it('may leave out what is optional', () => {
    const shop = goodShop.replace(/^(?:orders|teams|facts):.*\n/gm, '');
    expect(goodFaq({ ...files, 'shop.yaml': shop }).shop).toMatchObject({ orders: { number: [], second: ['email', 'postcode'] }, teams: [], facts: {}, look: {} });
  });

  it.each(['NO', '"NO"', '\'NO\'', 'DK', 'SE'])('reads the country %s', (country) => {
    expect(goodFaq({ ...files, 'shop.yaml': goodShop.replace('country: NO', `country: ${country}`) }).shop.country).toBe(country.replace(/["']/g, ''));
  });

  it.each(['Europe/Oslo', 'Europe/Copenhagen', 'Europe/Stockholm', 'UTC', 'America/Argentina/Buenos_Aires'])('knows the time zone %s', (zone) => {
    expect(goodFaq({ ...files, 'shop.yaml': goodShop.replace('Europe/Oslo', zone) }).shop.timeZone).toBe(zone);
  });

  it('tells a word of the hours that it cannot read at that word', () => {
    const { findings } = readFolder({ ...files, 'shop.yaml': goodShop.replace('man-fre 10-18', '"man-fre 10-18; blørdag 10-16"') });
    expect(findings.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toEqual(['11:28 hours.unknown-word']);
  });

  it('tells a special day at its key, and special hours at their word', () => {
    const special = '\n    special:\n      2026-02-30: stengt\n      julaften: "10-13 omtrent"';
    const { findings } = readFolder({ ...files, 'shop.yaml': goodShop.replace('hours: man-fre 10-18', `hours: man-fre 10-18${special}`) });
    expect(findings.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toEqual(['13:7 special.impossible-date', '14:24 hours.unknown-word']);
  });

  it('says what is wrong with each of two branches', () => {
    const second = '  - id: oslo\n    nam: Oslo\n    address: Karl Johan 1\n    hours: man-fre 10-18\n    phone: x\n';
    const { findings } = readFolder({ ...files, 'shop.yaml': goodShop.replace('support:', `${second}support:`) });
    expect(told(findings, 'shop.yaml')).toEqual([
      '13:5 field.unknown | "nam" is not a field | did you mean "name"?',
      '16:12 phone.form | "phone" is not a phone number: "x" | Write it with digits and spaces: "+47 22 00 00 00"',
    ]);
  });

  it('does not blame the answers for facts, teams and branches that it could not read', () => {
    const shop = goodShop.replace('facts: {return_days: 30, free_freight_from: 499 kr}', 'facts: [1]').replace('teams: [', 'teams: {').replace('Skiavdelingen}]', 'Skiavdelingen}}').replace('locations:', 'locations: x\nold:');
    const entry = 'a:\n  title: A\n  questions: [a]\n  answer: "{{facts.return_days}}"\n  handoff: ski\n  locations: [harstad]\n';
    const { findings } = readFolder({ 'shop.yaml': shop, 'nb/a.yaml': entry });
    expect(findings.map(({ place }) => place.file)).not.toContain('nb/a.yaml');
    expect(findings.length).toBeGreaterThan(0);
  });
});
