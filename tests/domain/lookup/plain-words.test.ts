import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords, typingErrors } from '../../../src/domain/lookup/names/plain-words.ts';

describe('typing errors', () => {
  it.each([
    ['peckham', 'peckham', 0],
    ['peckham', 'pekham', 1],
    ['peckham', 'peckhamm', 1],
    ['peckham', 'peckhem', 1],
    ['peckham', 'pekcham', 1],
    ['sutton', 'luton', 2],
    ['', 'abc', 3],
  ])('from %j to %j are %i', (from, to, expected) => {
    expect(typingErrors(from, to, 5)).toBe(expected);
    expect(typingErrors(to, from, 5)).toBe(expected);
  });

  it('are the same whatever the limit, up to it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcd '), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (from, to, most) => {
        const errors = typingErrors(from, to, 100);
        const limited = typingErrors(from, to, most);
        if (errors <= most) expect(limited).toBe(errors);
        else expect(limited).toBeGreaterThan(most);
      }),
      { seed: 20261121 },
    );
  });
});

it('names are compared without accents, apostrophes and punctuation', () => {
  expect(plainWords(' St. Pàul’s-Cray, ')).toEqual(['st', 'pauls', 'cray']);
});
