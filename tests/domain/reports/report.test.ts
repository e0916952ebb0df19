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
});
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
        const decision = decideReport({ problem, line: '', senderMark }, open, { telephone, reportedDeadOn });
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
  expect(decideReport(given, open, { telephone, reportedDeadOn: null })).toEqual({
    kind: 'stored',
    makesDue,
  });
});

it('makes nothing due where no number is shown', () => {
  const given = { problem: 'no-answer', line: '', senderMark: 2 } as const;
  const open = [{ ...report('no-answer', 1), telephone: null }];
  expect(decideReport(given, open, { telephone: null, reportedDeadOn: null })).toMatchObject({
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
  expect(decideReport(given, open, { telephone: number, reportedDeadOn: null })).toEqual({
    kind: 'stored',
    makesDue,
  });
});
