/** Who looks after an entry. */
import { expect, it } from 'vitest';
import { findAssignee } from '../../../src/domain/assignments/assignee.ts';

const assigned = {
  contacts: new Map([['own', 'ann']]),
  boroughs: new Map([
    ['E09000012', 'ben'],
    ['E09000022', 'ben'],
  ]),
};

it.each([
  ['its own before that of its borough', { id: 'own', allLondon: false, boroughs: ['E09000012'] }, 'ann'],
  ['its own, although it serves all London', { id: 'own', allLondon: true, boroughs: [] }, 'ann'],
  ['that of its only borough', { id: 'x', allLondon: false, boroughs: ['E09000012'] }, 'ben'],
  ['nobody, of two boroughs', { id: 'x', allLondon: false, boroughs: ['E09000012', 'E09000022'] }, null],
  ['nobody, of all London', { id: 'x', allLondon: true, boroughs: [] }, null],
  ['nobody, of a borough that nobody has', { id: 'x', allLondon: false, boroughs: ['E09000003'] }, null],
])('%s', (_, contact, expected) => {
  expect(findAssignee(contact, assigned)).toBe(expected);
});
