import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Absence,
  absenceLine,
  absencePartsOf,
  absenceWords,
  checkAbsenceDays,
  findShownAbsence,
  isAbsentOn,
  rawAbsenceOf,
} from '../../../src/domain/contacts/absence.ts';
import { contactChangesSchema, parseFields } from '../../../src/domain/contacts/contact-fields.ts';

const open: Absence = { fromOn: null, untilOn: '2026-12-03', standIn: null };
const later: Absence = { ...open, fromOn: '2026-11-30' };

describe('leave', () => {
  it.each([
    [open, '2026-11-01', true],
    [open, '2026-12-03', true],
    [open, '2026-12-04', false],
    [later, '2026-11-29', false],
    [later, '2026-11-30', true],
    [later, '2026-12-03', true],
    [later, '2026-12-04', false],
    [{ ...open, fromOn: '2028-02-29', untilOn: '2028-02-29' }, '2028-02-29', true],
  ] as const)('%j is under way on %s: %s', (away, on, isUnderWay) => {
    expect(isAbsentOn(away, on)).toBe(isUnderWay);
  });

  it.each([
    [null, '2026-12-01', false],
    [open, '2026-11-21', true],
    [open, '2026-12-03', true],
    [open, '2026-12-04', false],
    // A week before it begins.
    [later, '2026-11-22', false],
    [later, '2026-11-23', true],
    [later, '2026-12-04', false],
  ] as const)('%j is shown on %s: %s', (away, today, isShown) => {
    expect(findShownAbsence(away, today)).toBe(isShown ? away : null);
  });

  it('says its days in dates that stay true', () => {
    expect(absenceWords(open)).toBe('Away until the end of 3 December 2026');
    expect(absenceWords(later)).toBe('Away from 30 November 2026 until the end of 3 December 2026');
    expect(absenceLine(open)).toMatch(/nobody stands in$/);
    const standIn = { name: 'Duty desk', telephone: '020 7946 0001', email: null };
    expect(absenceLine({ ...open, standIn })).toMatch(/in their place: Duty desk, 020 7946 0001$/);
  });

  it.each([
    [{ fromOn: null, untilOn: '2026-11-21' }, undefined],
    [{ fromOn: null, untilOn: '2026-11-20' }, /in the past/],
    [{ fromOn: '2026-12-04', untilOn: '2026-12-03' }, /after the last/],
    [{ fromOn: '2026-12-03', untilOn: '2026-12-03' }, undefined],
    [{ fromOn: null, untilOn: '2027-11-22' }, undefined],
    [{ fromOn: null, untilOn: '2027-11-23' }, /more than a year/],
  ] as const)('with the days %j is told: %s', (days, problem) => {
    const said = checkAbsenceDays({ ...days, standIn: null }, '2026-11-21');
    if (problem === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(problem);
  });
});

describe('leave as it is typed', () => {
  const parse = (parts: Partial<ReturnType<typeof absencePartsOf>>) =>
    parseFields(contactChangesSchema, { away: rawAbsenceOf({ ...absencePartsOf(null), ...parts }) });

  it.each([
    [{ standInTelephone: '020 7946 0001' }, ['away.untilOn', 'away.standIn.name']],
    [{ awayUntilOn: '31/12/2026' }, ['away.untilOn']],
    [{ awayUntilOn: '2026-02-30' }, ['away.untilOn']],
    [{ awayUntilOn: '2026-12-03', standInName: 'Duty desk' }, ['away.standIn']],
    [
      { awayUntilOn: '2026-12-03', standInName: 'Duty desk', standInTelephone: '12' },
      ['away.standIn.telephone'],
    ],
    [
      { awayUntilOn: '2026-12-03', standInName: 'Duty desk', standInEmail: 'nowhere' },
      ['away.standIn.email'],
    ],
  ] as const)('%j is refused beside %j', (parts, fields) => {
    const result = parse(parts);
    expect(result.ok ? [] : result.errors.map(({ field }) => field).toSorted()).toEqual(fields.toSorted());
  });

  it('is none when nothing was typed', () => {
    expect(parse({ awayUntilOn: ' ' })).toEqual({ ok: true, value: { away: null } });
  });

  it('comes back from its parts as it was (seed 20261121)', () => {
    const date = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    const standIn = fc.record({
      name: fc.constantFrom('Duty desk', 'Harrow Council'),
      telephone: fc.constantFrom('020 7946 0001', null),
      email: fc.constant('desk@example.org'),
    });
    const away = fc.record({
      fromOn: fc.option(date, { nil: null }),
      untilOn: date,
      standIn: fc.option(standIn, { nil: null }),
    });
    fc.assert(
      fc.property(away, (given) => {
        expect(parse(absencePartsOf(given))).toEqual({ ok: true, value: { away: given } });
      }),
      { seed: 20261121, verbose: true },
    );
  });
});
