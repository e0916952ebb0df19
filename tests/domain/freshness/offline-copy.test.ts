import { describe, expect, it } from 'vitest';
import { copyOldOn } from '../../../src/domain/freshness/offline-copy.ts';

const policy = (dueBeforeDays: number) => ({ verificationDays: 90, dueBeforeDays, lapseAfterDays: 45 });

describe('a copy kept for use without signal', () => {
  it.each([
    ['the notice of the policy', '2026-11-21', [14], '2026-12-05'],
    ['the shortest notice of all kinds', '2026-11-21', [14, 7, 30], '2026-11-28'],
    ['the day after when there is no notice', '2026-11-21', [14, 0], '2026-11-22'],
    ['days, over the end of summer time', '2026-10-24', [2], '2026-10-26'],
  ])('is old after %s', (_why, madeOn, notices, oldOn) => {
    expect(copyOldOn(madeOn, notices.map(policy))).toBe(oldOn);
  });
});
