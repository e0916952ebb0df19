/** What happened to an entry, in words. */
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/domain/calls/call.ts';
import { tellTimeline } from '../../../src/domain/calls/timeline.ts';

type Events = Parameters<typeof tellTimeline>[0];

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`;
const check = { id: 'check', on: '2026-11-05', by: 'ada', method: 'meeting', withdrawnAt: null } as const;
const events: Events = {
  changes: [{ at: at(1), by: 'ada', cause: 'created' }],
  checks: [
    { ...check, at: at(6) },
    { ...check, id: 'of-call', at: at(8), on: '2026-11-08', method: 'telephone' },
    { ...check, id: 'of-link', at: at(10), on: '2026-11-10', by: 'confirm-link:1', method: 'self' },
    { ...check, id: 'mistake', at: at(11), on: '2026-11-11', withdrawnAt: at(12) },
  ],
  mail: [{ at: at(9), to: 'lead@example.org', subject: 'Please check your entry', state: 'sent' }],
  answers: [{ at: at(10), answer: 'correct' }],
  returned: [{ at: at(13), address: 'lead@example.org', kind: 'failed' }],
  reports: [{ at: at(7), problem: 'no-answer' }],
};
const call: Call = {
  id: 'call',
  contactId: 'one',
  revision: 1,
  calledAt: at(8),
  calledOn: '2026-11-08',
  calledBy: 'ben',
  outcome: 'right',
  note: 'Ask for the duty desk',
  nextTryOn: null,
  nextTryAt: null,
  verificationId: 'of-call',
  withdrawnAt: null,
  withdrawnBy: null,
};
const again: Call = {
  ...call,
  id: 'again',
  calledAt: at(4),
  outcome: 'no-answer',
  note: '',
  nextTryOn: '2026-11-08',
  nextTryAt: '14:00',
  verificationId: null,
};

describe('the timeline', () => {
  it('tells all of it once, the newest first', () => {
    const told = tellTimeline(events, [call, again]);
    expect(told.map(({ what }) => what)).toEqual([
      'Mail came back: it did not reach lead@example.org',
      'Checked in person',
      'Answered our mail: the entry is right',
      'Mail sent to lead@example.org: “Please check your entry”',
      'Rang: all right',
      'A reader reported: no answer',
      'Checked in person on 5 November 2026',
      'Rang: nobody answered, to try again on 8 November 2026 at 2pm',
      'Added',
    ]);
    expect(told.map(({ isWithdrawn }) => isWithdrawn).indexOf(true)).toBe(1);
    expect(told[4]).toMatchObject({ by: 'ben', note: 'Ask for the duty desk' });
  });

  it('keeps calls and mail from those who may not read them, and tells them of the check', () => {
    const told = tellTimeline(events, undefined).map(({ what }) => what);
    expect(told).toContain('Checked by telephone');
    expect(told.join('\n')).not.toMatch(/Rang|lead@example\.org|duty desk/);
  });
});
