import { describe, expect, it } from '@jest/globals';
import { createMask } from '../../src/privacy/mask.ts';
import { cprs, fnrs, personnummers } from './numbers.ts';

const norwegian = createMask({ orderShapes: ['######', 'FF-####'], country: 'NO' });
const danish = createMask({ orderShapes: ['######'], country: 'DK' });
const swedish = createMask({ orderShapes: [], country: 'SE' });
const everywhere = [norwegian, danish, swedish];

describe('a mask', () => {
  it.each(Object.entries(fnrs))('takes out a %s fødselsnummer however it is written', (_, number) => {
    const six = number.slice(0, 6);
    const five = number.slice(6);
    const spellings = [
      number, `${six} ${five}`, `${six}-${five}`, `${six}\u00A0${five}`, `${six}\u2009${five}`, `${six}–${five}`, `${six} - ${five}`, `${six}.${five}`,
      `${six.slice(0, 2)}.${six.slice(2, 4)}.${six.slice(4)} ${five}`, `${six.slice(0, 2)} ${six.slice(2, 4)} ${six.slice(4)} ${five}`, `${six} ${five.slice(0, 3)} ${five.slice(3)}`,
      number.split('').join(' '), `${number.slice(0, 5)} ${number.slice(5)}`, number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))), `${six}\u200B${five}`, `${number.slice(0, 3)}\u00AD${number.slice(3)}`,
    ];
    for (const mask of everywhere) {
      for (const spelling of spellings) {
        expect(mask(spelling)).toBe('[fnr]');
        expect(mask(`Hei! Mitt fnr er ${spelling}, takk 🙂`)).toBe('Hei! Mitt fnr er [fnr], takk 🙂');
      }
    }
  });

  it.each(personnummers)('takes out the personnummer %s', (number) => {
    for (const mask of everywhere) {
      expect(mask(number)).toBe('[personnummer]');
      expect(mask(`Jag heter Åsa, ${number}. Hej`)).toBe('Jag heter Åsa, [personnummer]. Hej');
    }
  });

  it.each(cprs)('takes out the CPR %s for its dash', (number) => {
    expect(danish(`mit nummer er ${number} tak`)).toBe('mit nummer er [cpr] tak');
    expect(norwegian(number)).toBe('[cpr]');
  });

  it.each([
    ['cpr 0101901234', 'cpr [cpr]'],
    ['CPR-nr.: 010190 1234', 'CPR-nr.: [cpr]'],
    ['cprnummeret er altså 0101901234', 'cprnummeret er altså [cpr]'],
    ['0101901234 er mit personnummer', '[cpr] er mit personnummer'],
    ['cpr0101901234', 'cpr[cpr]'],
    ['mit cpr er 6101901234', 'mit cpr er [cpr]'],
    ['0101901234', '0101901234'],
    ['010190 1234', '010190 1234'],
    ['KID 010190-1234', 'KID [cpr]'],
    ['320190-1234', '320190-1234'],
    ['300290-1234', '300290-1234'],
    ['cpr 3101901234 og cpr 3201901234', 'cpr [cpr] og cpr 3201901234'],
  ])('wants a plausible date and a dash or a word of a CPR: %s', (text, expected) => {
    expect(danish(text)).toBe(expected);
  });

  it.each([
    ['4111 1111 1111 1111', '[card]'], ['4111111111111111', '[card]'], ['4111-1111-1111-1111', '[card]'], ['5555 5555 5555 4444', '[card]'], ['2223003122003222', '[card]'],
    ['3782 822463 10005', '[card]'], ['378282246310005', '[card]'], ['30569309025904', '[card]'], ['6011 1111 1111 1117', '[card]'], ['3530111333300000', '[card]'],
    ['6759649826438453', '[card]'], ['5019 7170 1010 3742', '[card]'], ['4571 7360 0000 0000', '[card]'], ['6205 5000 0000 0000 004', '[card]'],
    ['4111\u00A01111\u00A01111\u00A01111', '[card]'],
    ['visa 4111 1111 1111 1111 12/27 123', 'visa [card] 12/27 123'], ['4111111111111111 0427', '[card] 0427'],
    ['kortnr4111111111111111', 'kortnr[card]'], ['kort: 41 11 11 11 11 11 11 11', 'kort: [card]'],
    ['dankort 5000 0000 0611', 'dankort [card]'],
    ['4111 1111 1111 1112', '4111 1111 1111 1112'], ['1234567812345670', '1234567812345670'],
  ])('takes out a payment card by issuer and Luhn digit: %s', (text, expected) => {
    for (const mask of everywhere) expect(mask(text)).toBe(expected);
  });

  it.each([
    ['NO9386011117947', '[iban]'], ['NO93 8601 1117 947', '[iban]'], ['no93 8601 1117 947 er kontoen', '[iban] er kontoen'], ['IBAN: DK50 0040 0440 1162 43.', 'IBAN: [iban].'],
    ['SE45 5000 0000 0583 9825 7466 tack', '[iban] tack'], ['GB82 WEST 1234 5698 7654 32', '[iban]'], ['DE89\u00A03704\u00A00044\u00A00532\u00A00130\u00A000', '[iban]'], ['IBANNO9386011117947', 'IBAN[iban]'],
    ['NO9386011117948', 'NO9386011117948'], ['XNO9386011117947', 'XNO9386011117947'],
  ])('takes out an account number: %s', (text, expected) => {
    for (const mask of everywhere) expect(mask(text)).toBe(expected);
  });

  it.each([
    '', '👋', 'hei', '123456', 'FF-1234', '#123456 og 9405', 'ordre 123456 9405',
    // phone numbers
    '90012345', '900 12 345', '+47 900 12 345', '+4790012345', '0047 90012345', '20 30 40 50', '+45 20304050', '070-123 45 67', '0701234567', '0701740605', '+46 70 174 06 05', '+46701740605', '08-123 456 78',
    // days, times, prices, postcodes
    '24.12.2026', '24/12-26', '2026-12-24', '2026-12-24 10:00', '2026-12-24T10:00:00.000Z', 'kl 1000', '1 234 567,50 kr', '9405 Harstad', '114 55 Stockholm', '59.9138688100, 10.7522454',
    // parcels
    '370707330000001234', '(00)370707330000001231', '00370707330000001231', '3707 0733 0000 0012 34', '70323456789012345', '7332 1234 5678 9012 3', 'CT123456785NO', 'RR 123 456 785 SE', '84971563697SE', '84971563697 SE'.replace(' ', ''),
    'JJD000390007827187011', '00057126951234567890', 'sporingsnummer 01019012345',
    // a bank account has the check digit of a fødselsnummer, and a GTIN that of a card
    '1503.45.12345', '1503 45 12345', '5701234567899', 'KID 4111111111111111', 'OCR: 5555555555554444', 'orgnr 912 345 678', '556677-8899',
    '550e8400-e29b-41d4-a716-446655440000', 'https://sporing.example/?q=CT123456785NO',
  ])('leaves %p as it is', (text) => {
    for (const mask of everywhere) expect(mask(text)).toBe(text);
  });

  it('takes out every number of a text, and nothing else', () => {
    const { classic, dnr } = fnrs;
    expect(norwegian(`${classic} og ${dnr}, kort 4111 1111 1111 1111, konto NO93 8601 1117 947, ordre 123456, tlf 900 12 345, 010190-1234`))
      .toBe('[fnr] og [fnr], kort [card], konto [iban], ordre 123456, tlf 900 12 345, [cpr]');
  });

  it.each([
    [['###########'], fnrs.classic], [['##########'], '8112189876'], [['######-####'], '010190-1234'], [['######-####'], '811218-9876'], [['################'], '4111111111111111'],
    [['##########-##'], '8112189876-01'], [['NO#############'], 'NO9386011117947'], [['####-####-####-####'], '4111-1111-1111-1111'], [['######', '######-####'], '811218-9876'],
  ])('never takes out a number in the shape %p of an order: %s', (orderShapes, text) => {
    const mask = createMask({ orderShapes, country: 'NO' });
    expect(mask(text)).toBe(text);
    expect(mask(`ordre ${text}, takk`)).toBe(`ordre ${text}, takk`);
    // Any other shop has it taken out.
    expect(norwegian(text)).not.toBe(text);
  });

  it('takes out a personal number of which only a part has the shape of an order', () => {
    const [six, five] = [fnrs.classic.slice(0, 6), fnrs.classic.slice(6)];
    expect(norwegian(`${six} ${five}`)).toBe('[fnr]');
    expect(norwegian('010190-1234')).toBe('[cpr]');
    expect(norwegian('811218 9876')).toBe('[personnummer]');
  });

  it('reads an order number with a postcode behind it as what it is called', () => {
    expect(norwegian('ordre 811218 9876')).toBe('ordre 811218 9876');
    expect(norwegian('#811218 9876')).toBe('#811218 9876');
    expect(norwegian('ordre 811218-9876')).toBe('ordre [personnummer]');
  });

  it('tells a Danish from a Swedish number by the words, then by the country', () => {
    // 5 March 1901 or 2001 to a Dane, 1 March 2005 to a Swede, and the Luhn digit is right.
    const both = '050301-0019';
    expect(danish(both)).toBe('[cpr]');
    expect(swedish(both)).toBe('[personnummer]');
    expect(swedish(`cpr ${both}`)).toBe('cpr [cpr]');
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    for (const part of ['1', '1 ', '12 ', '1-', 'a', 'NO9', '010190 ', '0101901234 ', '4111 1111 1111 1112 ', '1\u200B', '[cpr]', 'kid ', '\u00A0']) {
      const text = part.repeat(Math.ceil(60_000 / part.length));
      const started = performance.now();
      expect(norwegian(text)).toBe(text);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
