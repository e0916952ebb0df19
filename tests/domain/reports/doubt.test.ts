/** When readers' reports put doubt beside a number, and what holds it back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canBeDoubted,
  doubtLimits,
  doubtsCountSince,
  mayDoubtAnother,
  sendersNeeded,
} from '../../../src/domain/reports/doubt.ts';

describe('a number that readers can put in doubt', () => {
  it.each([
    ['national_line', '08000 121 700', false],
    ['national_line', '999', false],
    ['support_service', '999', false],
    ['support_service', '101', false],
    ['support_service', '020 7946 0123', true],
    ['council_lead', '+44 20 7946 0123', true],
    ['police_spoc', '020 7946 0123', true],
    ['police_spoc', null, false],
  ] as const)('of kind %s, %s: %s', (kind, telephone, expected) => {
    expect(canBeDoubted({ kind, telephone })).toBe(expected);
  });
});

describe('how many senders it takes', () => {
  it.each([
    [null, 2],
    ['2026-11-20', 4],
    ['2026-11-19', 4],
    ['2026-11-18', 4],
    ['2026-11-17', 2],
    ['2026-08-01', 2],
  ] as const)('when somebody last looked on %s: %s', (lookedOn, expected) => {
    expect(sendersNeeded(lookedOn, '2026-11-20')).toBe(expected);
  });
});

describe('the brake', () => {
  const now = new Date('2026-11-20T12:00:00.000Z');
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

  it.each([
    ['nothing yet', [], true],
    ['two within the hour', [1, 2], true],
    ['three within the hour', [1, 2, 59], false],
    ['three, one of them an hour ago', [1, 2, 60], true],
    ['five within the day', [100, 200, 300, 400, 500], true],
    ['six within the day', [100, 200, 300, 400, 500, 24 * 60 - 1], false],
    ['six, one of them a day ago', [100, 200, 300, 400, 500, 24 * 60], true],
    ['many before yesterday', Array.from({ length: 50 }, () => 48 * 60), true],
  ] as const)('after %s lets another entry be doubted: %s', (_, minutes, expected) => {
    expect(mayDoubtAnother(minutes.map(minutesAgo), now)).toBe(expected);
  });

  it('never lets more entries be doubted in any hour or day than it says, whenever reports come', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 300 });
    fc.assert(
      fc.property(pauses, (minutes) => {
        const doubted: number[] = [];
        let at = now.getTime();
        for (const pause of minutes) {
          at += pause * 60_000;
          const since = doubtsCountSince(new Date(at));
          const known = doubted.map((instant) => new Date(instant).toISOString());
          if (
            mayDoubtAnother(
              known.filter((instant) => instant > since),
              new Date(at),
            )
          )
            doubted.push(at);
        }
        for (const { entries, hours } of doubtLimits)
          for (const start of doubted) {
            const within = doubted.filter((one) => one >= start && one < start + hours * 3_600_000);
            expect(within.length).toBeLessThanOrEqual(entries);
          }
      }),
      { seed: 20261129, numRuns: 50 },
    );
  });
});
