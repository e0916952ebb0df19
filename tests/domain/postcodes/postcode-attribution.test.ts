import { expect, it } from 'vitest';
import {
  attributions,
  editionAgeWords,
  editionWords,
} from '../../../src/domain/postcodes/postcode-attribution.ts';

const edition = { product: 'onspd', label: 'November 2025', releasedOn: '2025-11-20' } as const;

it.each(['onspd', 'nspl', 'code-point-open', 'built-in'] as const)(
  'says what the three licences ask of %s, with the year of the edition',
  (product) => {
    expect(attributions({ ...edition, product })).toEqual([
      'Contains OS data © Crown copyright and database right 2025',
      'Contains Royal Mail data © Royal Mail copyright and database right 2025',
      'Source: Office for National Statistics licensed under the Open Government Licence v.3.0',
    ]);
  },
);

it.each([
  ['2025-11-20', '0 days'],
  ['2025-11-21', '1 day'],
  ['2026-01-10', '51 days'],
  ['2026-01-20', '2 months'],
  ['2026-11-20', '11 months'],
  ['2026-11-21', '12 months'],
  ['2025-01-01', '0 days'],
])('on %s the edition is %s old', (today, age) => {
  expect(editionAgeWords(edition, today)).toBe(
    `released on 20 November 2025, ${age} before this page was made`,
  );
});

it('names the edition as its publisher does', () => {
  expect(editionWords(edition)).toBe('ONS Postcode Directory, November 2025');
  expect(editionWords({ ...edition, product: 'nspl' })).toBe(
    'National Statistics Postcode Lookup, November 2025',
  );
  expect(editionWords({ ...edition, product: 'built-in' })).toBe('Built-in table of postcode sectors');
});
