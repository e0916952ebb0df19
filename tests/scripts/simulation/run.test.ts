/** Whole runs of the simulation, small ones, on the real use cases: the promises that a run holds itself to hold. */
import { describe, expect, it } from 'vitest';
import { type ParameterName, standardWorld } from '../../../scripts/simulation/parameters.ts';
import type { PolicyName } from '../../../scripts/simulation/policies.ts';
import { type RunOutcome, runSimulation } from '../../../scripts/simulation/run.ts';

const run = (
  policy: PolicyName,
  {
    seed = 7,
    years = 1,
    world = {},
  }: { seed?: number; years?: number; world?: Partial<Record<ParameterName, number>> } = {},
) => runSimulation({ policy, seed, boroughs: 3, years, world: { ...standardWorld(), ...world } });

/** A year of this directory: two tests look at the same one. */
let year: Promise<RunOutcome> | undefined;
const thisYear = () => {
  year ??= run('this');
  return year;
};

describe('a run', () => {
  it('gives the same figures for the same seed, and others for another', async () => {
    const [one, same, other] = [await thisYear(), await run('this'), await run('this', { seed: 8 })];
    expect(same).toEqual(one);
    expect(other.tally).not.toEqual(one.tally);
  });

  it('counts every day of every entry once, over 29 February and both changes of the clocks', async () => {
    const { tally, days, contacts } = await run('reminders-only', { years: 2 });
    expect(days).toBe(731);
    expect(tally.vacantDays + tally.inDateDays + tally.openDays).toBe(tally.entryDays);
    expect(tally.entryDays).toBeLessThanOrEqual(days * contacts);
    expect(tally.entryDays).toBeGreaterThan(days * contacts * 0.9);
    expect(tally.verifiedDays).toBeLessThan(tally.inDateDays);
  });

  it('finds nothing wrong where nobody leaves and no number changes', async () => {
    const still = { stayMean: 1e9, renumbered: 1e-9 };
    const { measures } = await run('reminders-only', { world: still });
    expect(measures.wrongShare).toBe(0);
    expect(measures.mailsPerContactYear).toBeGreaterThan(4);
  });

  it('shows as out of date, not as checked, whom no mail and no administrator reaches', async () => {
    const { measures } = await run('reminders-only', {
      world: { silent: 1, escalationKnown: 0, deputyKnown: 0, administratorWeekly: 0 },
    });
    expect(measures.inDateShare).toBeLessThan(0.3);
  });

  it('lets scanners open links and press, and still publishes nothing on a stranger’s word', async () => {
    const eager = { scannerOpens: 1, scannerPresses: 1 };
    const { mail, measures } = await run('reminders-only', { world: eager });
    expect(mail.openedByScanner).toBeGreaterThan(10);
    expect(mail.pressedByScanner).toBeGreaterThan(10);
    // What a scanner confirms stays in date whether or not it is right: the simulation must show that.
    expect(measures.inDateShare).toBeGreaterThan(0.95);
  });

  it('hears of closed mailboxes only where returned mail is taken in', async () => {
    const closing = {
      ownMailbox: 1,
      mailboxClosed: 1,
      mailboxClosedAfter: 1,
      stayMean: 120,
      administratorWeekly: 600,
    };
    const [deaf, hearing] = [
      await run('reminders-only', { world: closing }),
      await run('no-calls', { world: closing }),
    ];
    expect(deaf.mail.cameBack).toBeGreaterThan(0);
    expect(deaf.minutes.returned).toBe(0);
    expect(hearing.minutes.returned).toBeGreaterThan(0);
  });

  it('never gives administrators more time than they have, but for what they had begun', async () => {
    const { measures } = await run('this', { world: { administratorWeekly: 20 } });
    expect(measures.administratorMinutesPerWeek).toBeGreaterThan(5);
    expect(measures.administratorMinutesPerWeek).toBeLessThan(20 + 2 * 30);
  });

  it('is wrong more often the less is done', async () => {
    // Two years, because whoever asks once a year has hardly asked in the first.
    const shares: number[] = [];
    for (const policy of ['this', 'yearly', 'none'] as const)
      shares.push((await run(policy, { years: 2 })).measures.wrongShare);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(new Set(shares).size).toBe(3);
  });
});
