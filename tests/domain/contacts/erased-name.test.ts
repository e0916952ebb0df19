import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTakenOut, withoutName } from '../../../src/domain/contacts/changes/erased-name.ts';

describe('a name that is taken out of words', () => {
  it.each([
    ['the whole name', 'Ask for Sana Ali on Mondays.', 'Ask for [name taken out] on Mondays.'],
    ['in another case and spacing', 'ask for SANA  ALI', 'ask for [name taken out]'],
    ['the surname with a title', 'Ms Ali called back.', '[name taken out] called back.'],
    ['the first name alone', 'Sana is in on Fridays.', '[name taken out] is in on Fridays.'],
    ['beside a comma', 'Ali, Sana: mornings', '[name taken out], [name taken out]: mornings'],
    ['not inside another word', 'Alison and the Sanatorium', 'Alison and the Sanatorium'],
    ['not the name of somebody else', 'Mrs Lane took over.', 'Mrs Lane took over.'],
  ])('goes as %s', (_, text, expected) => {
    expect(withoutName(text, 'Sana Ali')).toBe(expected);
  });

  it('of letters that mean something in a pattern is taken as it is', () => {
    expect(withoutName('Ask for A. (Bo) O’Neil+', 'A. (Bo) O’Neil+')).toBe(`Ask for ${nameTakenOut}`);
  });

  it('never leaves the whole name behind, wherever it stands', () => {
    const part = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(part, part, fc.string(), fc.string(), (first, last, before, after) => {
        const name = `${first} ${last}`;
        expect(withoutName(`${before} ${name} ${after}`, name)).not.toContain(name);
      }),
    );
  });
});
