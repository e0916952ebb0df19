import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planReminders } from '../../../src/domain/reminders/reminder-plan.ts';
import {
  listFallenStages,
  type RemindedContact,
  type ReminderAddresses,
  recipientsOf,
  reminderCycle,
  reminderStages,
} from '../../../src/domain/reminders/reminders.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';
import { isWorkingDay } from '../../../src/domain/time/working-days.ts';

const policy = { verificationDays: 90, dueBeforeDays: 14, lapseAfterDays: 45 };
const contact = (changes: Partial<RemindedContact> = {}): RemindedContact => ({
  isVacant: false,
  lastVerifiedOn: '2026-08-03',
  unreachableSinceOn: null,
  reportedDeadOn: null,
  revision: 3,
  ...changes,
});
const stagesOn = (of: RemindedContact, today: string) =>
  listFallenStages(of, policy, today).map(({ stage }) => stage);

describe('the stages of a cycle', () => {
  // Checks before both changes of the clock, before a 29 February and at the end of a year.
  const checks = ['2026-08-03', '2026-12-31', '2027-12-01', '2026-01-05', '2024-02-29', '2027-12-31'];
  const stages = [
    [76, 'first'],
    [90, 'due'],
    [97, 'again'],
    [111, 'escalate'],
    [135, 'lapse'],
  ] as const;
  const cases = checks.flatMap((checkedOn) => stages.map(([day, stage]) => [checkedOn, day, stage] as const));

  it.each(cases)('of a check on %s: day %i brings %s, not the day before', (lastVerifiedOn, day, stage) => {
    const of = contact({ lastVerifiedOn });
    expect(stagesOn(of, addDays(lastVerifiedOn, day - 1))).not.toContain(stage);
    expect(listFallenStages(of, policy, addDays(lastVerifiedOn, day)).at(-1)).toEqual({
      stage,
      fellDueOn: addDays(lastVerifiedOn, day),
    });
    expect(stagesOn(of, addDays(lastVerifiedOn, day + 1))).toContain(stage);
  });

  it.each([
    // Worked out by hand: 90 days of a year with and without a 29 February.
    ['2027-12-01', '2028-02-29'],
    ['2026-12-01', '2027-03-01'],
    ['2026-10-03', '2027-01-01'],
    ['2026-12-29', '2027-03-29'],
  ])('of a check on %s the next falls due on %s', (lastVerifiedOn, dueOn) => {
    const due = listFallenStages(contact({ lastVerifiedOn }), policy, '2030-01-01').find(
      ({ stage }) => stage === 'due',
    );
    expect(due?.fellDueOn).toBe(dueOn);
  });

  it('follow the policy', () => {
    const weekly = { verificationDays: 30, dueBeforeDays: 5, lapseAfterDays: 10 };
    const days = listFallenStages(contact({ lastVerifiedOn: '2026-06-01' }), weekly, '2027-01-01');
    expect(days.map(({ stage, fellDueOn }) => `${stage} ${fellDueOn}`)).toEqual([
      'first 2026-06-26',
      'due 2026-07-01',
      'again 2026-07-08',
      'lapse 2026-07-11',
      'escalate 2026-07-22',
    ]);
  });

  it('are none for a vacant post, and one for what nobody has checked', () => {
    expect(stagesOn(contact({ isVacant: true }), '2030-01-01')).toEqual([]);
    expect(stagesOn(contact({ lastVerifiedOn: null }), '2026-08-03')).toEqual(['unchecked']);
  });

  it('come down to one where nobody answers, until somebody has checked again', () => {
    expect(stagesOn(contact({ unreachableSinceOn: '2026-08-10' }), '2026-08-10')).toEqual(['lapse']);
    expect(stagesOn(contact({ unreachableSinceOn: '2026-08-01' }), '2026-08-10')).toEqual([]);
  });

  it('belong to the check that started the clock, or to the revision that nobody has checked', () => {
    expect(reminderCycle(contact())).toBe('checked:2026-08-03');
    expect(reminderCycle(contact({ revision: 9 }))).toBe('checked:2026-08-03');
    expect(reminderCycle(contact({ lastVerifiedOn: null }))).toBe('unchecked:3');
  });
});

describe('what readers report', () => {
  it('brings one stage of its own, on its day, and leaves those of the clock', () => {
    const of = contact({ reportedDeadOn: '2026-08-20' });
    expect(stagesOn(of, '2026-08-19')).toEqual([]);
    expect(listFallenStages(of, policy, '2026-08-20')).toEqual([
      { stage: 'reported', fellDueOn: '2026-08-20' },
    ]);
    expect(stagesOn(of, '2026-10-18')).toEqual(['reported', 'first']);
  });

  it('before the last check brings none, nor where nobody was reached or the post is vacant', () => {
    expect(stagesOn(contact({ reportedDeadOn: '2026-08-02' }), '2026-08-20')).toEqual([]);
    const reportedDeadOn = '2026-08-20';
    expect(stagesOn(contact({ reportedDeadOn, isVacant: true }), '2026-08-20')).toEqual([]);
    expect(stagesOn(contact({ reportedDeadOn, unreachableSinceOn: '2026-08-10' }), '2026-08-20')).toEqual([
      'lapse',
    ]);
  });
});

describe('whom a stage goes to', () => {
  const all: ReminderAddresses = {
    contact: 'c@example.org',
    deputy: 'd@example.org',
    standIn: [],
    escalation: ['e@example.org'],
  };
  const none: ReminderAddresses = { contact: null, deputy: null, standIn: [], escalation: [] };
  it.each([
    ['first', all, ['c@example.org']],
    ['due', all, ['c@example.org', 'd@example.org']],
    ['again', all, ['c@example.org', 'administrators']],
    ['escalate', all, ['e@example.org']],
    ['lapse', all, ['administrators']],
    ['unchecked', all, ['administrators']],
    ['due', { ...all, deputy: null }, ['c@example.org']],
    [
      'first',
      { ...all, standIn: ['s@example.org', 'd@example.org'] },
      ['c@example.org', 's@example.org', 'd@example.org'],
    ],
    ['due', { ...all, standIn: ['d@example.org'] }, ['c@example.org', 'd@example.org']],
    ['first', { ...none, standIn: ['s@example.org'] }, ['s@example.org']],
    ['due', { ...none, deputy: 'd@example.org' }, ['administrators', 'd@example.org']],
  ] as const)('%s of %o: %o', (stage, addresses, expected) => {
    expect(recipientsOf(stage, addresses)).toEqual(expected);
  });

  it.each(reminderStages)('is somebody, also where no address is known: %s', (stage) => {
    expect(recipientsOf(stage, none)).toEqual(['administrators']);
  });
});

describe('the messages of a run', () => {
  const addresses = { contact: 'Box@example.org', deputy: 'deputy@example.org', standIn: [], escalation: [] };
  const stages = [
    { stage: 'first', fellDueOn: '2026-10-18' },
    { stage: 'due', fellDueOn: '2026-11-01' },
    { stage: 'again', fellDueOn: '2026-11-08' },
  ] as const;
  const pending = (contactId: string, mailbox: string) => ({
    contactId,
    cycle: 'checked:2026-08-03',
    stages,
    addresses: { ...addresses, contact: mailbox },
  });

  it('are one to each address, with the newest stage for it, and account for every stage', () => {
    const plan = planReminders([pending('a', 'Box@example.org'), pending('b', 'box@example.org')]);
    const summary = plan.messages.map(({ to, items }) => [to, items.map(({ newest }) => newest.stage)]);
    expect(summary).toEqual([
      ['Box@example.org', ['again', 'again']],
      ['deputy@example.org', ['due', 'due']],
      ['administrators', ['again', 'again']],
    ]);
    expect(plan.messages[0]?.items[0]?.earlier.map(({ stage }) => stage)).toEqual(['first', 'due']);
    const outcomes = plan.records.map(({ contactId, stage, outcome }) => `${contactId} ${stage} ${outcome}`);
    expect(outcomes).toEqual(
      ['a', 'b'].flatMap((id) => [`${id} first superseded`, `${id} due sent`, `${id} again sent`]),
    );
    expect(plan.notifications).toContainEqual({ contact: 'a', stage: 'first', to: 'Box@example.org' });
  });

  it('are one when the deputy reads the same mailbox', () => {
    const same = {
      ...pending('a', 'Box@example.org'),
      addresses: { ...addresses, deputy: 'BOX@example.org' },
    };
    const plan = planReminders([same]);
    expect(plan.messages.map(({ to }) => to)).toEqual(['Box@example.org', 'administrators']);
    expect(plan.notifications).toHaveLength(4);
  });
});

describe('runs on any days, in any number', () => {
  const seed = 20261121;

  it(`deal with each stage once per cycle, and with each that fell due (seed ${seed})`, () => {
    const start = '2026-01-01';
    const days = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 60 });
    const checks = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(days, checks, (runDays, checkDays) => {
        const handled = new Set<string>();
        const checkedOn = [...checkDays].sort((one, other) => one - other);
        for (const day of [...runDays, 700].sort((one, other) => one - other)) {
          const last = checkedOn.findLast((on) => on <= day);
          if (last === undefined) continue;
          const today = addDays(start, day);
          const of = contact({ lastVerifiedOn: addDays(start, last) });
          const cycle = reminderCycle(of);
          const fallen = listFallenStages(of, policy, today);
          const stages = fallen.filter(({ stage }) => !handled.has(`${cycle} ${stage}`));
          const plan = planReminders([
            {
              contactId: 'a',
              cycle,
              stages,
              addresses: { contact: 'a@example.org', deputy: null, standIn: [], escalation: [] },
            },
          ]);
          expect(plan.records.map(({ stage }) => stage)).toEqual(stages.map(({ stage }) => stage));
          expect(new Set(plan.messages.map(({ to }) => to)).size).toBe(plan.messages.length);
          for (const { stage } of plan.records) {
            expect(handled.has(`${cycle} ${stage}`)).toBe(false);
            handled.add(`${cycle} ${stage}`);
          }
          for (const { stage } of fallen) expect(handled.has(`${cycle} ${stage}`)).toBe(true);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-12-25', false],
    ['2024-02-29', true],
    ['2026-10-25', false],
  ])('%s: %s', (date, isWorking) => {
    expect(isWorkingDay(date, new Set(['2026-12-25']))).toBe(isWorking);
  });
});
