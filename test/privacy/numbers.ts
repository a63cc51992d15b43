import { idnr } from '@navikt/fnrvalidator';

/** The first valid number of eleven digits that begins so, of the wanted kind of check digit. */
function fnr(birth: string, accept: (number: string) => boolean = isClassic): string {
  for (let rest = 10000; rest < 100000; rest += 1) {
    const number = `${birth}${rest}`;
    if (idnr(number).status === 'valid' && accept(number)) return number;
  }
  return '';
}

/** The first check digit follows the rule of before 2032 (weights 3 7 6 1 8 9 4 5 2, modulus 11). */
function isClassic(number: string): boolean {
  const sum = [3, 7, 6, 1, 8, 9, 4, 5, 2].reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return (11 - (sum % 11)) % 11 === Number(number[9]);
}

/** One of each kind of Norwegian number. */
export const fnrs = {
  classic: fnr('010190'),
  leap: fnr('290200'),
  dnr: fnr('410190'),
  hnr: fnr('014190'),
  synthetic: fnr('018190'),
  'synthetic D': fnr('418190'),
  'of 2032': fnr('010190', (number) => !isClassic(number)),
} as const;

export const personnummers = [
  '811218-9876', '8112189876', '811218 9876', '198112189876', '19811218-9876', '19811218 9876', '811218+9876', '18811218+9876', '1981-12-18-9876', '81-12-18-9876', '811218–9876',
  '811218 - 9876', '811278-9873', '198112789873', '811218\u00A09876', '８１１２１８－９８７６', '811218\u20119876', '19811218\u20139876', '990807-2391', '000229-0013',
];

export const cprs = ['010190-1234', '311299-0001', '290200-4567', '010190 - 1234', '01.01.90-1234', '01-01-90-1234', '010190–1234', '٠١٠١٩٠-١٢٣٤'];
