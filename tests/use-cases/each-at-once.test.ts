import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { eachAtOnce } from '../../src/use-cases/shared/each-at-once.ts';

describe('a list that is worked through', () => {
  it('has so many under way at once, and all done in the end', async () => {
    let [underWay, most] = [0, 0];
    const done: number[] = [];
    await eachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++underWay);
      await nextTurn();
      done.push(item);
      underWay--;
    });
    expect(most).toBe(3);
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('fails with the first failure, when what was begun has ended, and begins nothing more', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const working = eachAtOnce([1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      if (item === 1) throw new Error('The first cannot be done.');
      await nextTurn();
      ended.push(item);
    });
    await expect(working).rejects.toThrow('The first cannot be done.');
    expect(begun).toEqual([1, 2]);
    expect(ended).toEqual([2]);
  });
});
