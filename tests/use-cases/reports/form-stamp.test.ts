/** How old a form may be that somebody sends, to the millisecond. */
import { expect, it } from 'vitest';
import { checkFormStamp, createFormStamp } from '../../../src/use-cases/reports/form-stamp.ts';
import { testNow } from '../../support/database.ts';

const secret = 'a secret that only this test knows';
const halfDayMs = 12 * 60 * 60_000;

it.each([
  [0, 'too-fast'],
  [1999, 'too-fast'],
  [2000, 'good'],
  [halfDayMs, 'good'],
  [halfDayMs + 1, 'too-old'],
])('a form that was shown %i ms ago is %s', (age, expected) => {
  const stamp = createFormStamp(secret, 'line-999', testNow);
  const now = new Date(testNow.getTime() + age);
  expect(checkFormStamp(secret, 'line-999', stamp, now)).toBe(expected);
  expect(checkFormStamp(secret, 'line-101', stamp, now)).toBe('unknown');
  expect(checkFormStamp('another secret', 'line-999', stamp, now)).toBe('unknown');
});
