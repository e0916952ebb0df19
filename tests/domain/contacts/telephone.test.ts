import { describe, expect, it } from 'vitest';
import { nationalLineReferences } from '../../../db/reference/national-lines.ts';
import { demonstrationContacts } from '../../../db/seed/demonstration.ts';
import { telephoneHref } from '../../../src/domain/contacts/telephone.ts';

describe('a telephone link', () => {
  it.each([
    ['999', 'tel:999'],
    ['101', 'tel:101'],
    ['08000 121 700', 'tel:+448000121700'],
    ['0800 1111', 'tel:+448001111'],
    ['0800 40 50 40', 'tel:+44800405040'],
    ['020 7946 0123', 'tel:+442079460123'],
    ['+44 20 7946 0123', 'tel:+442079460123'],
  ])('of %s is %s', (telephone, href) => {
    expect(telephoneHref(telephone)).toBe(href);
  });

  it.each(['ring us', '0', '+44'])('refuses %j', (text) => {
    expect(() => telephoneHref(text)).toThrow(RangeError);
  });

  it('can be made of every number in the seed', () => {
    for (const line of nationalLineReferences)
      if (line.telephone) expect(telephoneHref(line.telephone)).toMatch(/^tel:/);
    for (const contact of demonstrationContacts())
      expect(telephoneHref(contact.telephone)).toMatch(/^tel:\+44207946/);
  });
});
