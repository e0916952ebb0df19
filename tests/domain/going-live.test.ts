/** Where a saved change is on its way to readers. */
import { describe, expect, it } from 'vitest';
import { decideGoingLive, goingLiveStates, isSettled } from '../../src/domain/network/going-live.ts';

const at = (id: string, rolledBackAt: string | null = null) => ({ id, rolledBackAt });
const nothing = { answeredBy: null, servedId: '1', isBuilding: false, hasFailed: false };

describe('a saved change', () => {
  it.each([
    ['waits', nothing, 'waiting'],
    ['is being built, even after a failure', { ...nothing, isBuilding: true, hasFailed: true }, 'building'],
    ['failed', { ...nothing, hasFailed: true }, 'failed'],
    ['is switched to and not served yet', { ...nothing, answeredBy: at('2') }, 'building'],
    ['is served', { ...nothing, answeredBy: at('2'), servedId: '2' }, 'live'],
    [
      'is in the release before the one that is served',
      { ...nothing, answeredBy: at('2'), servedId: '3' },
      'live',
    ],
    ['was taken back', { ...nothing, answeredBy: at('2', '2026-11-21T12:00:00Z') }, 'rolled-back'],
    [
      'is in a later release than one taken back',
      { ...nothing, answeredBy: at('2', 'x'), servedId: '3' },
      'live',
    ],
    ['has no server to say so', { ...nothing, answeredBy: at('2'), servedId: null }, 'building'],
  ] as const)('%s', (_, facts, state) => {
    expect(decideGoingLive(facts)).toBe(state);
  });

  it('is asked after until it is live or was taken back', () => {
    expect(goingLiveStates.filter(isSettled)).toEqual(['live', 'rolled-back']);
  });
});
