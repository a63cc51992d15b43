import { describe, expect, it } from '@jest/globals';
import { exampleOfShape, fitOrderShape, orderShapesPattern } from '../../src/orders/orderShapes.ts';

const matches = (shapes: string[], spelling: 'strict' | 'loose', text: string): boolean => new RegExp(`^${orderShapesPattern(shapes, spelling) ?? '$^'}$`, 'iu').test(text);

describe('the shape of an order number', () => {
  it.each([
    [['######'], 'strict', '123456', true], [['######'], 'strict', '12345', false], [['######'], 'strict', '123 456', false],
    [['FF-####'], 'strict', 'ff1234', true], [['FF-####'], 'loose', 'FF - 1234', true], [['FF-####'], 'loose', 'FG-1234', false],
    [['######-####'], 'strict', '1234567890', false], [['######-####'], 'loose', '1234567890', true], [['######-####'], 'loose', '123456 7890', true],
    [['A.#+#'], 'strict', 'A.1+2', true], [['A.#+#'], 'strict', 'Ax1+2', false], [['####', '######'], 'strict', '123456', true], [[], 'loose', '1', false], [['FF'], 'loose', 'FF', false],
  ] as const)('%p (%s) takes "%s": %p', (shapes, spelling, text, expected) => {
    expect(matches([...shapes], spelling, text)).toBe(expected);
  });

  it.each([
    ['ff1234', ['######', 'FF-####'], 'FF-1234'], ['123456', ['######', 'FF-####'], '123456'], ['123 456', ['######'], '123456'], ['1234567890', ['######-####'], '123456-7890'], ['what', ['####'], 'what'], ['', ['####'], ''],
  ])('writes "%s" as the shop does', (text, shapes, expected) => {
    expect(fitOrderShape(text, shapes)).toBe(expected);
  });

  it('makes an example of itself', () => {
    expect(['######', 'FF-####', '############'].map(exampleOfShape)).toEqual(['123456', 'FF-1234', '123456789012']);
  });
});
