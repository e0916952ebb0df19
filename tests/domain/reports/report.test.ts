/** When reports make a contact due, over every order and any number of them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ContactReport,
  decideReport,
  type ReportProblem,
  reportProblems,
} from '../../../src/domain/reports/report.ts';

const telephone = '020 7946 0123';
const report = (problem: ReportProblem, senderMark: number, of = telephone): ContactReport => ({
  id: `${problem} ${senderMark}`,
  problem,
  line: '',
  reportedAt: '2026-11-20T12:00:00.000Z',
  reportedOn: '2026-11-20',
  senderMark,
  telephone: of,
  settledAt: null,
  effect: null,
});
const today = '2026-11-20';
const entry = { kind: 'council_lead', telephone, reportedDeadOn: null, lookedOn: null } as const;
const isDead = (problem: ReportProblem) => problem === 'no-answer' || problem === 'wrong-number';

it('makes a contact due exactly when the second different sender says that the number is dead', () => {
  const reports = fc.array(fc.tuple(fc.constantFrom(...reportProblems), fc.integer({ min: 0, max: 3 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(reports, (sent) => {
      const open: ContactReport[] = [];
      const senders = new Set<number>();
      let reportedDeadOn: string | null = null;
      for (const [problem, senderMark] of sent) {
        const decision = decideReport(
          { problem, line: '', senderMark },
          open,
          { ...entry, reportedDeadOn },
          today,
        );
        const isNew = isDead(problem) && !senders.has(senderMark);
        const wasDue = senders.size >= 2;
        if (isDead(problem)) senders.add(senderMark);
        const makesDue = decision.kind === 'stored' && decision.makesDue;
        expect(makesDue).toBe(isNew && !wasDue && senders.size === 2);
        if (makesDue) reportedDeadOn = '2026-11-20';
        if (decision.kind === 'stored') open.push(report(problem, senderMark));
      }
    }),
    { seed: 20261121 },
  );
});

it.each([
  ['another number', '020 7946 0999', false],
  ['the same number grouped otherwise', '02079460123', true],
  ['the same number as other countries dial it', '+44 20 7946 0123', true],
])('counts a report of %s: %s, %s', (_, of, makesDue) => {
  const given = { problem: 'no-answer', line: '', senderMark: 2 } as const;
  const open = [report('no-answer', 1, of)];
  expect(decideReport(given, open, entry, today)).toEqual({
    kind: 'stored',
    makesDue,
  });
});

it('makes nothing due where no number is shown', () => {
  const given = { problem: 'no-answer', line: '', senderMark: 2 } as const;
  const open = [{ ...report('no-answer', 1), telephone: null }];
  expect(decideReport(given, open, { ...entry, telephone: null }, today)).toMatchObject({
    makesDue: false,
  });
});

it.each([
  ['999', false],
  ['101', false],
  ['0800 1111', true],
  ['+44 20 7946 0123', true],
])('lets two senders put doubt beside %s: %s', (number, makesDue) => {
  const given = { problem: 'no-answer', line: '', senderMark: 2 } as const;
  const open = [report('no-answer', 1, number)];
  expect(decideReport(given, open, { ...entry, telephone: number }, today)).toEqual({
    kind: 'stored',
    makesDue,
  });
});

it.each([
  ['council_lead', true],
  ['police_spoc', true],
  ['support_service', true],
  ['national_line', false],
] as const)('lets two senders put doubt beside the number of a %s: %s', (kind, makesDue) => {
  const given = { problem: 'no-answer', line: '', senderMark: 2 } as const;
  expect(decideReport(given, [report('no-answer', 1)], { ...entry, kind }, today)).toEqual({
    kind: 'stored',
    makesDue,
  });
});

it.each([
  ['was never looked at', null, 2],
  ['was checked that day', '2026-11-20', 4],
  ['was checked two days before', '2026-11-18', 4],
  ['was checked three days before', '2026-11-17', 2],
] as const)('takes as many senders as an entry needs that %s', (_, lookedOn, needed) => {
  const open: ContactReport[] = [];
  const doubts = [1, 2, 3, 4, 5].map((senderMark) => {
    const given = { problem: 'no-answer', line: '', senderMark } as const;
    const decision = decideReport(given, open, { ...entry, lookedOn }, today);
    open.push(report('no-answer', senderMark));
    return decision.kind === 'stored' && decision.makesDue;
  });
  expect(doubts.indexOf(true)).toBe(needed - 1);
});

it('counts no sender whose mark was erased', () => {
  const given = { problem: 'no-answer', line: '', senderMark: 2 } as const;
  const settledOnce = [1, 2, 3].map((mark) => ({ ...report('no-answer', mark), senderMark: null }));
  expect(decideReport(given, settledOnce, entry, today)).toMatchObject({ makesDue: false });
});
