import { describe, expect, it } from 'vitest';
import { nationalLineReferences } from '../../../db/reference/national-lines.ts';
import { sampleContacts } from '../../../db/seed/sample-contacts.ts';
import { groupTelephone } from '../../../src/domain/telephone/group-telephone.ts';
import { isSameNumber, telephoneE164, telephoneHref } from '../../../src/domain/telephone/telephone.ts';

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
    for (const contact of sampleContacts())
      expect(telephoneHref(contact.telephone)).toMatch(/^tel:\+44207946/);
  });
});

describe('E.164', () => {
  it.each([
    ['020 7946 0123', '+442079460123'],
    ['+44 20 7946 0123', '+442079460123'],
    ['08000 121 700', '+448000121700'],
    ['0800 1111', '+448001111'],
    ['0800 40 50 40', '+44800405040'],
    ['0300 303 8671', '+443003038671'],
    ['999', null],
    ['101', null],
    ['116 000', null],
    ['18000', null],
  ])('of %s is %s', (telephone, e164) => {
    expect(telephoneE164(telephone)).toBe(e164);
  });

  it('of no number is none', () => {
    expect(telephoneE164(null)).toBeNull();
  });
});

describe('two numbers', () => {
  it.each([
    ['08000 121 700', '0800 0121 700'],
    ['+44 20 7946 0123', '020 7946 0123'],
    ['+44 (0)20 7946 0123', '02079460123'],
    ['0044 20 7946 0123', '020-7946-0123'],
    ['442079460123', '020 7946 0123'],
    ['+44 800 1111', '0800 1111'],
    ['٠٢٠ ٧٩٤٦ ٠١٢٣', '020 7946 0123'],
    ['116000', '116 000'],
    ['999', '999'],
    [null, null],
  ])('%s and %s are the same', (one, other) => {
    expect(isSameNumber(one, other)).toBe(true);
    expect(isSameNumber(other, one)).toBe(true);
  });

  it.each([
    // The helpline's, and the one that is a digit short.
    ['08000 121 700', '0800 121 700'],
    ['020 7946 0123', '020 7946 0124'],
    ['999', '101'],
    ['020 7946 0123', null],
    ['999', null],
  ])('%s and %s are not', (one, other) => {
    expect(isSameNumber(one, other)).toBe(false);
    expect(isSameNumber(other, one)).toBe(false);
  });
});

describe('a number stored before numbers were grouped', () => {
  it.each([
    ['02079460123', '020 7946 0123'],
    ['+44 20 7946 0123', '020 7946 0123'],
    ['+44 2079460123', '020 7946 0123'],
    ['08000121700', '08000 121 700'],
    ['0800 012 1700', '0800 012 1700'],
    ['116000', '116 000'],
    ['999', '999'],
    ['not known', 'not known'],
    ['', ''],
  ])('%s is read as %s', (stored, read) => {
    expect(groupTelephone(stored)).toBe(read);
  });

  it('is read as its owner writes it, of every national line', () => {
    for (const { telephone } of nationalLineReferences) {
      if (telephone === null) continue;
      expect(groupTelephone(telephone.replaceAll(' ', ''))).toBe(telephone);
      expect(groupTelephone(telephone)).toBe(telephone);
    }
  });
});
