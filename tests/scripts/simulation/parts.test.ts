/** The parts of the simulation that have a right answer: order of events, chance, statistics, the drawn chart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventQueue } from '../../../scripts/simulation/event-queue.ts';
import {
  parameterNames,
  parameters,
  standardWorld,
  varyWorld,
} from '../../../scripts/simulation/parameters.ts';
import {
  leadsThere,
  type Post,
  sharedWays,
  startPost,
  type Team,
  waysNow,
} from '../../../scripts/simulation/posts.ts';
import { createStream, waitFor } from '../../../scripts/simulation/random.ts';
import { drawChart } from '../../../scripts/simulation/results/chart.ts';
import type { Comparison } from '../../../scripts/simulation/results/compare.ts';
import { countEntry, estimate, measure, startTally } from '../../../scripts/simulation/results/measure.ts';
import { planVariations } from '../../../scripts/simulation/results/vary.ts';

describe('events', () => {
  it('happen in order of time, and at the same instant as they were planned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20)), async (times) => {
        const queue = new EventQueue(0);
        const seen: (readonly [number, number])[] = [];
        times.forEach((at, place) => {
          queue.plan(at, () => {
            expect(queue.now).toBe(at);
            seen.push([at, place]);
          });
        });
        await queue.runUntil(100);
        expect(seen).toEqual(seen.toSorted(([a, b], [c, d]) => a - c || b - d));
        expect(seen).toHaveLength(times.length);
      }),
    );
  });

  it('of the past cannot be planned, and those after the end wait', async () => {
    const queue = new EventQueue(10);
    expect(() => queue.plan(9, () => {})).toThrow(RangeError);
    let ran = 0;
    queue.plan(20, () => {
      ran++;
    });
    await queue.runUntil(20);
    expect(ran).toBe(0);
    await queue.runUntil(21);
    expect(ran).toBe(1);
  });
});

describe('chance', () => {
  it('is the same for a seed and a name, and another for another', () => {
    const first = (seed: number, name: string) => createStream(seed, name)();
    expect(first(1, 'post 1')).toBe(first(1, 'post 1'));
    expect(new Set([first(1, 'post 1'), first(1, 'post 2'), first(2, 'post 1')]).size).toBe(3);
  });

  it('waits for the mean on average', () => {
    const random = createStream(3, 'waits');
    const waits = Array.from({ length: 20_000 }, () => waitFor(random, 548));
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    expect(mean).toBeGreaterThan(530);
    expect(mean).toBeLessThan(566);
  });
});

describe('a post', () => {
  it('whose number and mailbox are the team’s survives every change of holder', async () => {
    const queue = new EventQueue(0);
    const world = { ...standardWorld(), ownNumber: 0, ownMailbox: 0, renumbered: 1e-9, stayMean: 30 };
    const watcher = { leaving: () => {}, arrived: () => {} };
    const plan = {
      index: 0,
      seat: 'council',
      areaCode: 'E09000001',
      boroughCodes: [],
      organisation: '',
    } as const;
    const post = startPost(plan, 1, world, queue, watcher);
    const listed = { telephone: post.telephone, email: post.email };
    for (let day = 1; day < 1000; day++) {
      await queue.runUntil(day * 86_400_000);
      expect(leadsThere(post, listed, queue.now)).toBe(true);
    }
    expect(post.holderCount).toBeGreaterThan(10);
  });

  const post = (changes: Partial<Post>): Post => ({
    index: 0,
    seat: 'council',
    areaCode: '',
    boroughCodes: [],
    organisation: '',
    hasOwnNumber: true,
    hasOwnMailbox: true,
    hasScanner: false,
    team: null,
    holder: { number: 2, answersMail: true },
    holderCount: 2,
    telephone: 'new',
    email: 'new@',
    diverted: null,
    mailboxes: new Map(),
    ...changes,
  });
  it.each([
    ['as listed', {}, { telephone: 'new', email: 'new@' }, true],
    ['with another number', {}, { telephone: 'old', email: 'new@' }, false],
    ['with another mailbox', {}, { telephone: 'new', email: 'old@' }, false],
    [
      'with a number still diverted',
      { diverted: { telephone: 'old', untilAt: 11 } },
      { telephone: 'old', email: 'new@' },
      true,
    ],
    [
      'with a number no longer diverted',
      { diverted: { telephone: 'old', untilAt: 10 } },
      { telephone: 'old', email: 'new@' },
      false,
    ],
    ['empty, behind an own number', { holder: null }, { telephone: 'new', email: 'new@' }, false],
    [
      'empty, behind a team’s number',
      { holder: null, hasOwnNumber: false },
      { telephone: 'new', email: 'new@' },
      true,
    ],
  ] as const)('%s', (_, changes, shown, expected) => {
    expect(leadsThere(post(changes), shown, 10)).toBe(expected);
  });
});

describe('what a team shares', () => {
  const team = (): Team => ({
    telephone: '020 7946 0500',
    email: 'team@',
    numbers: new Set(['020 7946 0400', '020 7946 0500']),
    diverted: { telephone: '020 7946 0400', untilAt: 11 },
  });
  const post = {
    hasOwnNumber: true,
    hasOwnMailbox: true,
    holder: null,
    telephone: null,
    email: null,
    diverted: null,
    team: team(),
  } as unknown as Post;
  it.each([
    ['its number and mailbox', { telephone: '020 7946 0500', email: 'team@' }, 10, true],
    ['its number before, still diverted', { telephone: '020 7946 0400', email: 'team@' }, 10, true],
    ['its number before, no longer diverted', { telephone: '020 7946 0400', email: 'team@' }, 11, false],
    ['its number and the mailbox of who has left', { telephone: '020 7946 0500', email: 'jo@' }, 10, false],
  ] as const)('leads there though nobody holds the post: %s', (_, shown, now, leads) => {
    expect(leadsThere(post, shown, now)).toBe(leads);
  });

  it('is given for what shows that it is one person’s, and for nothing else', () => {
    const mobile = { telephone: '07700 900123', email: 'modern-slavery@example.org' };
    expect(sharedWays(post, mobile)).toEqual({ ...mobile, telephone: '020 7946 0500' });
    expect(sharedWays(post, { ...mobile, telephone: '020 7946 0123' })).toBeNull();
    expect(sharedWays({ ...post, team: null }, mobile)).toBeNull();
  });

  it('stays when somebody says what else has changed, with its number of today', () => {
    const held = { ...post, telephone: '020 7946 0111', email: 'jo.new@' };
    const shown = { telephone: '020 7946 0400', email: 'jo.old@' };
    expect(waysNow(held, shown)).toEqual({ telephone: '020 7946 0500', email: 'jo.new@' });
  });
});

describe('the measures', () => {
  it('count what readers are told', () => {
    const tally = startTally();
    for (const [state, isRight] of [
      ['verified', true],
      ['due', false],
      ['overdue', false],
      ['vacant', false],
    ] as const)
      countEntry(tally, state, isRight);
    const spent = { mails: 8, calls: 4, minutes: 60, contacts: 2, days: 365.25 };
    expect(measure(tally, spent)).toMatchObject({
      wrongShare: 1 / 2,
      inDateShare: 2 / 3,
      verifiedShare: 1 / 3,
      vacantShare: 1 / 4,
      mailsPerContactYear: 4,
      callsPerContactYear: 2,
    });
  });

  it('come with a 95% interval over seeds', () => {
    expect(estimate([1])).toEqual({ mean: 1, margin: 0 });
    const { mean, margin } = estimate([1, 2, 3]);
    expect(mean).toBe(2);
    // Student’s t for two degrees of freedom, a deviation of 1, three values.
    expect(margin).toBeCloseTo(4.303 / Math.sqrt(3), 6);
  });
});

describe('what is taken for granted', () => {
  it('is each halved and doubled, and a share is never more than all', () => {
    for (const name of parameterNames) {
      const { value, unit, source } = parameters[name];
      expect(source, name).not.toBe('');
      expect(varyWorld(name, 0.5)[name]).toBe(value / 2);
      expect(varyWorld(name, 2)[name]).toBe(unit === 'share' ? Math.min(1, value * 2) : value * 2);
    }
    expect(planVariations(1)).toHaveLength(1 + 2 * parameterNames.length);
  });
});

describe('the documentation', () => {
  it('names everything that is taken for granted, with its source', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../scripts/simulation/README.md'), 'utf8');
    for (const name of parameterNames) {
      const { words, source } = parameters[name];
      const row = readme.split('\n').find((line) => line.startsWith(`| ${words} |`));
      expect(row, words).toContain(`| ${source} |`);
    }
  });
});

describe('the chart', () => {
  it('says its figures in words too, and is well formed', () => {
    const estimates = Object.fromEntries(
      [
        'wrongShare',
        'inDateShare',
        'verifiedShare',
        'vacantShare',
        'mailsPerContactYear',
        'callsPerContactYear',
        'administratorMinutesPerWeek',
      ].map((name) => [name, { mean: 0.021, margin: 0.004 }]),
    ) as unknown as Comparison['results'][number]['estimates'];
    const svg = drawChart([
      { boroughs: 33, years: 10, seeds: [1, 2], contacts: 46, results: [{ policy: 'this', estimates }] },
    ]);
    expect(svg).toContain('This directory: 2.1%');
    expect(svg).toContain('prefers-color-scheme:dark');
    const opened = [...svg.matchAll(/<([a-z]+)(?:\s[^>]*[^/])?>/g)].map((match) => match[1]);
    const closed = [...svg.matchAll(/<\/([a-z]+)>/g)].map((match) => match[1]);
    expect(opened.toSorted()).toEqual(closed.toSorted());
  });
});
