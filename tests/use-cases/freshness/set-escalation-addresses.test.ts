import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findReminderAddress } from '../../../db/freshness/reminder-addresses.ts';
import {
  readPastedAddresses,
  setEscalationAddresses,
} from '../../../src/use-cases/freshness/set-escalation-addresses.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;

beforeEach(() => {
  database = seededDatabase();
});

const camden = { kind: 'borough', code: 'E09000007' } as const;
const barnet = { kind: 'borough', code: 'E09000003' } as const;
const set = (typed: Readonly<Record<string, string>>, seen: Readonly<Record<string, string>> = {}) =>
  setEscalationAddresses(acting(database), {
    typed: new Map(Object.entries(typed)),
    seen: new Map(Object.entries(seen)),
  });

describe('setEscalationAddresses', () => {
  it('saves those that changed, and says each in the audit', () => {
    expect(set({ E09000007: 'camden@example.org', CE: 'police@example.org', E09000003: '' })).toEqual({
      kind: 'changed',
      count: 2,
    });
    expect(findReminderAddress(database, camden)).toBe('camden@example.org');
    expect(listAuditEvents(database, { limit: 5 }).events.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['borough:E09000007', 'police-area:CE']),
    );
    expect(set({ E09000007: 'camden@example.org' }, { E09000007: 'camden@example.org' })).toMatchObject({
      kind: 'unchanged',
    });
    expect(set({ E09000007: '' }, { E09000007: 'camden@example.org' })).toMatchObject({ kind: 'changed' });
    expect(findReminderAddress(database, camden)).toBeNull();
  });

  it('saves nothing when one address is none, or when somebody else changed one meanwhile', () => {
    expect(set({ E09000007: 'camden@', E09000003: 'barnet@example.org' })).toMatchObject({
      kind: 'invalid',
      problems: new Map([['E09000007', expect.any(String)]]),
    });
    set({ E09000007: 'first@example.org' });
    expect(set({ E09000007: 'second@example.org', E09000003: 'barnet@example.org' })).toMatchObject({
      kind: 'stale',
      problems: new Map([['E09000007', expect.stringContaining('first@example.org')]]),
    });
    expect(findReminderAddress(database, barnet)).toBeNull();
  });

  it('is for administrators', () => {
    const asked = { typed: new Map([['E09000007', 'x@example.org']]), seen: new Map() };
    expect(setEscalationAddresses(acting(database, people.editor), asked)).toMatchObject({ kind: 'refused' });
    expect(findReminderAddress(database, camden)).toBeNull();
  });
});

describe('readPastedAddresses', () => {
  it.each([
    ['LB Camden\tcamden@example.org', 'E09000007', 'camden@example.org'],
    ['E09000007, camden@example.org', 'E09000007', 'camden@example.org'],
    ['"Barking & Dagenham";bd@example.org;', 'E09000002', 'bd@example.org'],
    ['ce\tpolice@example.org\t\t', 'CE', 'police@example.org'],
    ['Camden\tcommunity safety\tcamden@example.org\t020 7946 0101', 'E09000007', 'camden@example.org'],
  ])('reads %j', (line, code, email) => {
    expect(readPastedAddresses(acting(database), `\n${line}\n`)).toEqual({
      addresses: new Map([[code, email]]),
      problems: [],
    });
  });

  it.each([
    ['Camden', 'Write a name'],
    ['camden@example.org', 'Write a name'],
    ['Camdne\tcamden@example.org', 'Did you mean Camden?'],
    ['Camden & Islington\tboth@example.org', 'one borough on each line'],
    ['All London\tall@example.org', 'one borough on each line'],
    ['Camden\tone@example.org\ttwo@example.org', 'Write a name'],
  ])('asks about %j', (line, why) => {
    expect(readPastedAddresses(acting(database), line)).toMatchObject({
      addresses: new Map(),
      problems: [{ line, why: expect.stringContaining(why) }],
    });
  });

  it('takes no second address for an area without a word', () => {
    const text = 'Camden\tone@example.org\nLB Camden\ttwo@example.org\nCamden\tone@example.org\n';
    expect(readPastedAddresses(acting(database), text)).toEqual({
      addresses: new Map([['E09000007', 'one@example.org']]),
      problems: [
        {
          line: 'LB Camden\ttwo@example.org',
          why: 'Another line gives one@example.org for the same area. Keep one of them.',
        },
      ],
    });
  });
});
