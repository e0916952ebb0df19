import { describe, expect, it } from 'vitest';
import {
  answersAfter,
  type ConfirmLink,
  classifyConfirmLink,
  confirmAnswers,
  confirmLinkExpiry,
  decideConfirmAnswer,
  isConfirmToken,
  noteOfAnswer,
  openAnswers,
} from '../../../src/domain/confirm/confirmation.ts';
import { holderMayChange } from '../../../src/domain/contacts/changes/contact-changes.ts';

const link: ConfirmLink = {
  revision: 1,
  createdAt: '2026-10-22T09:30:00.000Z',
  expiresAt: '2026-11-21T09:30:00.000Z',
  revokedAt: null,
  usedAt: null,
  answer: null,
};
const active = { status: 'active', revision: 1 } as const;
const before = new Date('2026-11-21T09:29:59.999Z');
const after = new Date('2026-11-21T09:30:00.000Z');

describe('a confirm link', () => {
  it.each([
    ['2026-10-22T09:30:00.000Z', '2026-11-21T09:30:00.000Z'],
    ['2028-01-30T23:59:59.999Z', '2028-02-29T23:59:59.999Z'],
    ['2026-12-15T00:00:00.000Z', '2027-01-14T00:00:00.000Z'],
  ])('made at %s works until %s', (at, until) => {
    expect(confirmLinkExpiry(at)).toBe(until);
  });

  const used = { usedAt: '2026-10-25T23:30:00.000Z', answer: 'correct' } as const;
  it.each([
    ['to its last millisecond', link, active, before, { kind: 'open' }],
    ['not beyond it', link, active, after, { kind: 'expired', on: '2026-11-21' }],
    [
      'used, on the day it is in London',
      { ...link, ...used },
      active,
      before,
      { kind: 'answered', on: '2026-10-25' },
    ],
    ['used and expired', { ...link, ...used }, active, after, { kind: 'expired' }],
    ['revoked', { ...link, revokedAt: link.createdAt }, active, before, { kind: 'closed' }],
    ['revoked and expired', { ...link, revokedAt: link.createdAt }, active, after, { kind: 'closed' }],
    ['of a vacant post', link, { status: 'vacant' }, before, { kind: 'closed' }],
    ['of a retired contact', link, { status: 'retired' }, before, { kind: 'closed' }],
  ] as const)('is what it says: %s', (_, given, contact, now, state) => {
    expect(classifyConfirmLink(given, contact, now)).toMatchObject(state);
  });

  it('gives the London day of a use after midnight of summer time', () => {
    const summer = { ...link, usedAt: '2026-10-24T23:30:00.000Z', answer: 'left' } as const;
    expect(classifyConfirmLink(summer, active, before)).toMatchObject({ on: '2026-10-25' });
  });

  it.each([
    ['', false],
    ['a'.repeat(42), false],
    ['a'.repeat(43), true],
    [`${'a'.repeat(42)}-`, true],
    ['a'.repeat(44), false],
    [`${'a'.repeat(42)}=`, false],
    [`${'a'.repeat(43)}\n`, false],
  ])('has a token of 43 characters of base64url: %j', (text, is) => {
    expect(isConfirmToken(text)).toBe(is);
  });
});

describe('an answer', () => {
  it.each(confirmAnswers)('%s is accepted of the revision shown, and of no other', (answer) => {
    expect(decideConfirmAnswer(link, active, { answer, seenRevision: 1 }, before)).toEqual({
      kind: 'accepted',
    });
    for (const seenRevision of [0, 2])
      expect(decideConfirmAnswer(link, active, { answer, seenRevision }, before).kind).toBe('outdated');
  });

  it.each(confirmAnswers.flatMap((first) => confirmAnswers.map((second) => [first, second] as const)))(
    'after %s, %s is taken only where the page offers it',
    (first, second) => {
      const answered = { ...link, usedAt: link.createdAt, answer: first };
      const decision = decideConfirmAnswer(answered, active, { answer: second, seenRevision: 1 }, before);
      const isOffered = (answersAfter[first] as readonly string[]).includes(second);
      expect(decision.kind).toBe(isOffered ? 'accepted' : 'answered');
      expect(openAnswers(classifyConfirmLink(answered, active, before)).includes(second)).toBe(isOffered);
    },
  );

  it('is taken of no link that expired or was revoked', () => {
    const given = { answer: 'correct', seenRevision: 1 } as const;
    expect(decideConfirmAnswer(link, active, given, after).kind).toBe('expired');
    expect(decideConfirmAnswer({ ...link, revokedAt: 'x' }, active, given, before).kind).toBe('closed');
  });

  it.each([
    ['changed', '', null],
    ['changed', 'Since May.', 'They write: Since May.'],
    ['left', '', 'Whoever answers for this entry says that they no longer do this.'],
    [
      'vacant',
      'Ask HR.',
      'Whoever answers for this entry says that no one holds this post. They write: Ask HR.',
    ],
  ] as const)('%s with the remark %j is noted', (answer, remark, note) => {
    expect(noteOfAnswer(answer, remark)).toBe(note);
  });
});

it.each([
  ['email', true],
  ['status', true],
  ['person', true],
  ['telephone', false],
  ['notes', false],
  ['hours', false],
] as const)('a change of %s passes a contact to somebody else: %s', (field, does) => {
  expect(holderMayChange([{ field: 'role' }, { field }])).toBe(does);
  expect(holderMayChange([])).toBe(false);
});
