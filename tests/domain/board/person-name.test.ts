/** Whether a text names a person, where an organisation or a role belongs. */
import { expect, it } from 'vitest';
import { isNameOfPerson } from '../../../src/domain/board/checks/person-name.ts';

it.each([
  'Mr Exampleperson',
  'Dr. Exampleperson',
  'Cllr Exampleperson',
  'DCI Exampleperson',
  'Sarah Exampleperson',
  'Mohammed O’Exampleperson',
  'Barking & Dagenham Council, Sarah Exampleperson',
  'Sarah Exampleperson (chair)',
  'Chair: Sarah Exampleperson for the Council',
])('%s is one', (text) => {
  expect(isNameOfPerson(text)).toBe(true);
});

it.each([
  'Metropolitan Police Service',
  'Head of office',
  'Hestia',
  'The Salvation Army',
  'St Thomas’ Hospital',
  'Grace Trust',
  'Thomas Exampleperson Foundation',
  'Example Council, Grace House and the Metropolitan Police',
  'Deputy Mayor for Policing and Crime',
  'misc. partners',
  '',
])('%j is none', (text) => {
  expect(isNameOfPerson(text)).toBe(false);
});
