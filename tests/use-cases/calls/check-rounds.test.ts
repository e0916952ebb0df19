/** Rounds of checking over a real database: one at a time, what is in them, and that their entries come into the queue. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginRound,
  endRound,
  readRoundUnderWay,
  reopenLastRound,
} from '../../../src/use-cases/calls/check-rounds.ts';
import { readQueue } from '../../../src/use-cases/calls/read-queue.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk } from '../../support/people/contact-desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  verifyContact(acting(desk.database, people.administrator, new Date('2026-11-10T12:00:00Z')), {
    contactId,
    seenRevision: 1,
    method: 'meeting',
  });
});

const winter = { name: 'Winter 2026', begunOn: '2026-11-21' };
const inQueue = () => readQueue(desk.admin).entries.some(({ contact }) => contact.id === contactId);

describe('a round', () => {
  it('brings what is not due into the queue, until it is checked or ended', () => {
    expect(inQueue()).toBe(false);
    expect(beginRound(desk.admin, winter)).toEqual({ kind: 'done' });
    expect(inQueue()).toBe(true);
    const before = readRoundUnderWay(desk.admin);
    expect(before).toMatchObject({ done: 0, gone: 0 });
    verifyContact(desk.admin, { contactId, seenRevision: 1, method: 'telephone' });
    expect(inQueue()).toBe(false);
    expect(readRoundUnderWay(desk.admin)).toMatchObject({
      done: 1,
      left: (before?.left ?? 0) - 1,
      by: [{ by: people.administrator.id, count: 1 }],
    });
    expect(desk.lastEvent()?.action).toBe('contact.verify');
  });

  it('counts checks from the day that it was given', () => {
    beginRound(desk.admin, { ...winter, begunOn: '2026-11-10' });
    expect(inQueue()).toBe(false);
    expect(readRoundUnderWay(desk.admin)?.done).toBeGreaterThanOrEqual(1);
  });

  it('counts no post that has become vacant', () => {
    beginRound(desk.admin, winter);
    markVacant(desk.admin, { contactId, seenRevision: 1 });
    expect(readRoundUnderWay(desk.admin)?.gone).toBe(1);
  });

  it('is the only one, ends, and goes on if it was ended by mistake', () => {
    beginRound(desk.admin, winter);
    expect(beginRound(desk.admin, winter).kind).toBe('conflict');
    const id = readRoundUnderWay(desk.admin)?.round.id ?? '';
    expect(endRound(desk.admin, id)).toEqual({ kind: 'done' });
    expect(desk.lastEvent()).toMatchObject({ action: 'round.end', subject: `round:${id}` });
    expect([inQueue(), readRoundUnderWay(desk.admin)]).toEqual([false, undefined]);
    expect(endRound(desk.admin, id).kind).toBe('conflict');
    expect(reopenLastRound(desk.admin, id)).toEqual({ kind: 'done' });
    expect(readRoundUnderWay(desk.admin)?.round.id).toBe(id);
    expect(reopenLastRound(desk.admin, id).kind).toBe('conflict');
  });

  it.each(['editor', 'viewer'] as const)('is not begun by a %s', (who) => {
    expect(beginRound(acting(desk.database, people[who]), winter).kind).toBe('refused');
    expect(desk.lastEvent()?.action).toBe('round.begin-refused');
  });
});
