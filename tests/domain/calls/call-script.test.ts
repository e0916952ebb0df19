/** What to say in a call. */
import { expect, it } from 'vitest';
import { writeScript } from '../../../src/domain/calls/call-script.ts';

const contact = {
  role: 'Modern slavery lead',
  organisation: 'Council of Here',
  telephone: '020 7946 0123',
  email: 'lead@example.org',
  hours: { kind: 'always' },
  allLondon: false,
  boroughs: ['a', 'b'],
} as const;
const script = (given: object = {}) =>
  writeScript({ ...contact, boroughs: [...contact.boroughs], ...given }, (code) => `Borough ${code}`);

it('asks for each thing that readers rely on', () => {
  expect(script().facts).toEqual([
    'You are: Modern slavery lead, Council of Here.',
    'People ring you on 020 7946 0123.',
    'You answer: 24 hours a day, every day.',
    'Your e-mail address is lead@example.org.',
  ]);
});

it('asks for what is not known', () => {
  const { facts } = script({ hours: { kind: 'unknown' }, email: null });
  expect(facts.filter((fact) => fact.endsWith('?'))).toHaveLength(2);
});

it.each([
  [{}, 'Borough a and Borough b'],
  [{ allLondon: true, boroughs: [] }, 'all of London'],
  [{ boroughs: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }, '7 boroughs of London'],
])('names the places: %j', (given, places) => {
  expect(script(given).opening).toContain(`We list you for ${places}.`);
});
