import { describe, expect, it } from 'vitest';
import { findWrongNumberIn, listReachIn } from '../../../src/domain/contacts/text-reach.ts';

describe('ways to be reached in a text', () => {
  it.each([
    ['Ring 07700 900999 at night.', ['07700900999']],
    ['Ring +44 7700 900999.', ['07700900999']],
    ['Ring +44 (0)7700 900999.', ['07700900999']],
    ['Ring ０７７００ ９００９９９.', ['07700900999']],
    ['Text 84433.', ['84433']],
    ['Write to Me@Evil.example.org, please.', ['me@evil.example.org']],
    ['See https://www.evil.example.org/pay?x=1.', ['evil.example.org/pay?x=1']],
    ['See evil.example.org!', ['evil.example.org']],
    ['Ask at evil dot example (evil.example).', ['evil.example']],
  ])('%s', (text, found) => {
    expect(listReachIn(text)).toEqual(found);
  });

  it.each([
    '',
    'Open 24 hours, 365 days a year, e.g. at 9.30am or 17:00–18:00.',
    'In an emergency ring 999, otherwise 101.',
    'Checked on 2026-11-21 and 21/11/2026; the plan runs 2024–2026. Room 1204, floor 3.',
  ])('none: %s', (text) => {
    expect(listReachIn(text)).toEqual([]);
  });
});

describe('a known wrong number in a text', () => {
  it.each([
    'Ring 0800 121 700.',
    'Ring 0800121700, free.',
    'Ring +44 800 121 700',
    'Ring 07700 900999 0800 121 700',
    'Ring 0800 121 700 07700 900999',
  ])('is found: %s', (text) => {
    expect(findWrongNumberIn(text)).toContain('Give 08000 121 700.');
  });

  it.each(['Ring 08000 121 700.', 'Ring 08000121700', 'Ring 0800 808 3733'])('is not seen in: %s', (text) => {
    expect(findWrongNumberIn(text)).toBeUndefined();
  });
});
