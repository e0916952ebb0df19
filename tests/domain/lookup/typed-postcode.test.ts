import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listContainedPostcodes,
  listTypedPostcodes,
  writePostcode,
} from '../../../src/domain/lookup/postcodes/typed-postcode.ts';

function likeliest(typed: string): string | undefined {
  const [first] = listTypedPostcodes(typed);
  return first && `${first.shape} ${writePostcode(first)}`;
}

describe('a postcode as people type it', () => {
  it.each([
    ['SE1 7PB', 'unit SE1 7PB'],
    ['se17pb', 'unit SE1 7PB'],
    [' s e 1 7 p b ', 'unit SE1 7PB'],
    ['SE1\u00a07PB', 'unit SE1 7PB'],
    ['ＳＥ１ ７ＰＢ', 'unit SE1 7PB'],
    ['“SE1-7PB”.', 'unit SE1 7PB'],
    ['SEI 7PB', 'unit SE1 7PB'],
    ['SEl 7pb', 'unit SE1 7PB'],
    ['5E1 7PB', undefined],
    ['E1O 5AA', 'unit E10 5AA'],
    ['N1 OAA', 'unit N1 0AA'],
    ['SW1A 1AA', 'unit SW1A 1AA'],
    ['EC1A 1BB', 'unit EC1A 1BB'],
    ['W1A 0AX', 'unit W1A 0AX'],
    ['1G1 1AA', 'unit IG1 1AA'],
    ['SE1 7', 'sector SE1 7'],
    ['SE1 7P', 'sector SE1 7'],
    ['SE17', 'outcode SE17'],
    ['SE1', 'outcode SE1'],
    ['sw1a', 'outcode SW1A'],
    ['E1 O', 'sector E1 0'],
    ['SE1 7CB', undefined],
    ['Q1 1AA', undefined],
    ['12345', undefined],
    ['Hackney', undefined],
    ['', undefined],
  ])('reads %j as %j', (typed, expected) => {
    expect(likeliest(typed)).toBe(expected);
  });

  it('keeps the other reading of an outcode that is also a sector', () => {
    expect(listTypedPostcodes('SE17').map((reading) => `${reading.shape} ${writePostcode(reading)}`)).toEqual(
      ['outcode SE17', 'sector SE1 7'],
    );
  });

  it.each([
    ['Flat 2, 10 Example Road, London SE1 7PB', 'SE1 7PB'],
    ['10 Example Road se17pb', 'SE1 7PB'],
    ['Hackney E8', 'E8'],
    ['10 Example Road, SE1 7PB, London', 'SE1 7PB'],
    ['se17pb Lambeth', 'SE1 7PB'],
    ['10 Example Road\r\nLondon\r\nSE1 7PB\r\nUnited Kingdom', 'SE1 7PB'],
    ['moved from E8 1AA to SE1 7PB last year', 'SE1 7PB'],
  ])('finds the postcode in %j', (typed, expected) => {
    expect(listContainedPostcodes(typed).map(writePostcode)[0]).toBe(expected);
  });

  it('reads any well-formed postcode however it is spaced and cased', () => {
    const letter = (letters: string) => fc.constantFrom(...letters);
    const inward = fc.tuple(
      letter('0123456789'),
      letter('ABDEFGHJLNPQRSTUWXYZ'),
      letter('ABDEFGHJLNPQRSTUWXYZ'),
    );
    const outward = fc.constantFrom('N1', 'E10', 'SE1', 'BR3', 'W1A', 'EC1A', 'SW1P', 'TW19');
    const spacing = fc.array(fc.constantFrom('', ' ', '\u00a0', '.', '-', '  '), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(outward, inward, spacing, fc.boolean(), (outcode, [digit, ...letters], gaps, lower) => {
        const unit = `${outcode}${digit}${letters.join('')}`;
        const typed = [...unit].map((character, place) => character + (gaps[place] ?? '')).join('');
        const [first] = listTypedPostcodes(lower ? typed.toLowerCase() : typed);
        expect(first).toMatchObject({ shape: 'unit', unit, outcode, digit });
      }),
    );
  });
});
