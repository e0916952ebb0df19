import { expect, it } from 'vitest';
import { rangesOf } from '../../src/domain/text/row-ranges.ts';

it('names rows as ranges, in their order', () => {
  expect(rangesOf([25, 3, 5, 4])).toBe('3–5, 25');
});

it('counts the rest where nobody would read them all', () => {
  const everyThird = Array.from({ length: 1100 }, (_, at) => 2 + 3 * at);
  expect(rangesOf(everyThird)).toMatch(/^2, 5, .*, 119 and 1,060 more$/);
});
