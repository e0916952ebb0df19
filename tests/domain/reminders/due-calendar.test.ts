import { describe, expect, it } from 'vitest';
import { listDueDays } from '../../../src/domain/reminders/due-calendar.ts';

const contact = (organisation: string, nextDueOn: string | null, status: 'active' | 'vacant' = 'active') => ({
  id: organisation.toLowerCase(),
  organisation,
  role: 'Lead',
  nextDueOn,
  status,
});

describe('listDueDays', () => {
  it('has one day for all that fall due on it, in order, and none for what was never checked or is vacant', () => {
    const days = listDueDays([
      contact('Sutton', '2027-02-01'),
      contact('Barnet', '2027-02-01'),
      contact('Camden', '2026-12-31'),
      contact('Ealing', null),
      contact('Merton', '2027-02-01', 'vacant'),
    ]);
    expect(days.map(({ on, title, contacts }) => [on, title, contacts.map(({ id }) => id)])).toEqual([
      ['2026-12-31', 'Check 1 entry of the directory', ['camden']],
      ['2027-02-01', 'Check 2 entries of the directory', ['barnet', 'sutton']],
    ]);
  });
});
