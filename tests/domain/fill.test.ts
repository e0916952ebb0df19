import { describe, expect, it } from 'vitest';
import { fill } from '../../src/words/fill.ts';

describe('a sentence with names', () => {
  it('has each of them filled in, wherever it stands and however often', () => {
    expect(fill('Poster for {borough}', { borough: 'Hackney' })).toBe('Poster for Hackney');
    expect(fill('{a}, {b} and {a}', { a: '$1', b: '{a}' })).toBe('$1, {a} and $1');
    expect(fill('Call 101.', {})).toBe('Call 101.');
  });

  it('is refused with one that nothing is given for, and with something that has no place', () => {
    expect(() => fill('Poster for {borough}', {})).toThrow('{borough}');
    expect(() => fill('Poster for {toString}', {})).toThrow('{toString}');
    expect(() => fill('Call 101.', { borough: 'Hackney' })).toThrow('borough');
  });
});
