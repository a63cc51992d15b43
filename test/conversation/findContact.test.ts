import { describe, expect, it } from '@jest/globals';
import { findContact } from '../../src/conversation/findContact.ts';

describe('findContact', () => {
  it.each([
    ['kari.nordmann@example.com', 'kari.nordmann@example.com', true],
    ['Min e-post er kari@example.com 🙂', 'kari@example.com', true],
    ['ring meg på 91 23 45 67', '91 23 45 67', true],
    ['+47 912 34 567', '+47 912 34 567', true],
    ['mobil: 070-123 45 67', '070-123 45 67', true],
    ['jag nås på 0046701234567', '0046701234567', true],
    ['bestilte med kari@example.com i går, men har ikke fått noen bekreftelse på det ennå', 'kari@example.com', false],
    ['kan dere ringe 91234567?', '91234567', false],
  ])('finds the way to reach the customer in "%s"', (text, found, alone) => {
    expect(findContact(text)).toEqual({ text: found, alone });
  });

  it.each(['ordre 123456', 'postnummer 9405', 'kl. 10-18', 'jeg vil ha 2 stk', '', '2026-12-24'])('finds none in "%s"', (text) => {
    expect(findContact(text)).toBeUndefined();
  });
});
