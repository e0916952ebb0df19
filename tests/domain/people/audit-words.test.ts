/** Audit events in words. */
import { expect, it } from 'vitest';
import { actionWords, auditDifferences } from '../../../src/domain/people/audit-words.ts';

it.each([
  ['contact.edit', 'Edited a contact'],
  ['contact.edit-refused', 'Refused: edited a contact'],
  ['something.new', 'something.new'],
])('%s reads %s', (action, words) => {
  expect(actionWords(action)).toBe(words);
});

it.each([
  [null, null, []],
  [{ a: 1, b: 'x' }, { a: 1, b: 'y' }, [{ name: 'b', before: 'x', after: 'y' }]],
  [null, { count: 3 }, [{ name: 'count', before: '–', after: '3' }]],
  [{ on: null }, { on: '' }, [{ name: 'on', before: '–', after: '–' }]],
  [['a'], ['a', 'b'], [{ name: 'value', before: '["a"]', after: '["a","b"]' }]],
  ['old', undefined, [{ name: 'value', before: 'old', after: '–' }]],
])('of %j and %j says what differs', (before, after, differences) => {
  expect(auditDifferences(before, after)).toEqual(differences);
});
