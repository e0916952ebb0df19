/** When an act on many entries can be taken back. */
import { describe, expect, it } from 'vitest';
import { decideUndo, type EntryNow } from '../../../src/domain/group-acts/decide-undo.ts';
import type { GroupActItem } from '../../../src/domain/group-acts/group-act.ts';
import type { TogetherKind } from '../../../src/domain/group-acts/group-act-words.ts';

const item = (id: string, more: Partial<GroupActItem> = {}): GroupActItem => ({
  contactId: id,
  fromRevision: 3,
  toRevision: 3,
  verificationId: null,
  ...more,
});
const now = (more: Partial<EntryNow> = {}): EntryNow => ({
  revision: 3,
  verificationId: null,
  assignee: null,
  ...more,
});

const cases: readonly [string, TogetherKind, GroupActItem, EntryNow | undefined, string][] = [
  [
    'a check that counts',
    'verify',
    item('a', { verificationId: 'v' }),
    now({ verificationId: 'v' }),
    'ready',
  ],
  [
    'another check since',
    'verify',
    item('a', { verificationId: 'v' }),
    now({ verificationId: 'w' }),
    'touched',
  ],
  ['the check taken back', 'verify', item('a', { verificationId: 'v' }), now(), 'touched'],
  [
    'an edit since the check',
    'verify',
    item('a', { verificationId: 'v' }),
    now({ verificationId: 'v', revision: 4 }),
    'touched',
  ],
  ['a retirement', 'retire', item('a', { toRevision: 4 }), now({ revision: 4 }), 'ready'],
  ['restored since', 'retire', item('a', { toRevision: 4 }), now({ revision: 5 }), 'touched'],
  [
    'an assignment, although the entry was edited',
    'assign',
    item('a', { assignee: { before: null, after: 'u' } }),
    now({ assignee: 'u', revision: 9 }),
    'ready',
  ],
  [
    'assigned to another since',
    'assign',
    item('a', { assignee: { before: null, after: 'u' } }),
    now({ assignee: 'x' }),
    'touched',
  ],
  ['mail', 'ask', item('a'), now(), 'final'],
  ['an entry that is gone', 'retire', item('a'), undefined, 'touched'],
];

it.each(cases)('%s', (_, kind, only, entry, expected) => {
  expect(decideUndo({ kind, items: [only], undoneAt: null }, () => entry).kind).toBe(expected);
});

describe('an act on several', () => {
  const items = [item('a', { toRevision: 4 }), item('b', { toRevision: 4 })];
  it('is taken back as one or not at all, and says which entry stands in the way', () => {
    const entries = new Map([
      ['a', now({ revision: 4 })],
      ['b', now({ revision: 5 })],
    ]);
    const decision = decideUndo({ kind: 'retire', items, undoneAt: null }, (id) => entries.get(id));
    expect(decision).toEqual({ kind: 'touched', contactIds: ['b'] });
  });

  it('is taken back once', () => {
    const undone = { kind: 'retire', items, undoneAt: '2026-11-30T10:00:00.000Z' } as const;
    expect(decideUndo(undone, () => now({ revision: 4 })).kind).toBe('undone-already');
  });
});
