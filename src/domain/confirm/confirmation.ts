/**
 * What the holder of a confirm link can say about the entry, and what follows from it. Pure: the use cases of
 * src/use-cases/confirm/ load, ask here, and record the answer; the page at /confirm/ shows it.
 *
 * The holder of a link is treated as a stranger: they can say that the entry is right, which is one verification, or
 * say what is wrong, which waits for an administrator. Nothing they type is published by this.
 */

import type { ContactRecord, ContactState } from '../contacts/contact-record.ts';
import { addDays, londonDateOf } from '../time/calendar.ts';

/** In the order in which the page asks. */
export const confirmAnswers = ['correct', 'changed', 'left', 'vacant'] as const;
export type ConfirmAnswer = (typeof confirmAnswers)[number];
/** The answers that wait for an administrator. */
export type ProposingAnswer = Exclude<ConfirmAnswer, 'correct'>;

/** The actor in audit events, proposals and verifications: this prefix, and the id of the link. */
export const confirmLinkActor = 'confirm-link:';

/** How long a link works. */
export const confirmLinkDays = 30;

/** @param at ISO 8601 instant, UTC @returns the instant from which the link has expired */
export function confirmLinkExpiry(at: string): string {
  return `${addDays(at.slice(0, 10), confirmLinkDays)}${at.slice(10)}`;
}

/** The characters of 256 bits in base64url. Anything else is not a token and is not looked up. */
export function isConfirmToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

export interface ConfirmLink {
  /** `check`: is this entry right? `successor`: who does this now? */
  readonly asks?: 'check' | 'successor';
  /** The revision that the mail described. */
  readonly revision: number;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly usedAt: string | null;
  readonly answer: ConfirmAnswer | null;
}

/** The state of a link today. Days are London dates. */
export type ConfirmLinkState =
  | { readonly kind: 'open' }
  | { readonly kind: 'answered'; readonly answer: ConfirmAnswer; readonly on: string }
  | { readonly kind: 'expired'; readonly on: string }
  /** The contact changed hands, or is no longer shown. */
  | { readonly kind: 'closed' };

export function classifyConfirmLink(
  link: ConfirmLink,
  contact: Pick<ContactRecord, 'status'>,
  now: Date,
): ConfirmLinkState {
  // A vacant post has no holder to ask, but somebody may know who fills it.
  const isAsked = contact.status === 'active' || (contact.status === 'vacant' && link.asks === 'successor');
  if (link.revokedAt !== null || !isAsked) return { kind: 'closed' };
  if (now.toISOString() >= link.expiresAt)
    return { kind: 'expired', on: londonDateOf(new Date(link.expiresAt)) };
  if (link.answer === null || link.usedAt === null) return { kind: 'open' };
  return { kind: 'answered', answer: link.answer, on: londonDateOf(new Date(link.usedAt)) };
}

/**
 * What may still be said after an answer. A mail scanner may have pressed the one button there is, so "all correct"
 * does not stop anybody from saying afterwards what is wrong; answers that wait for an administrator are for them to
 * decide.
 */
export const answersAfter = {
  correct: ['changed', 'left', 'vacant'],
  changed: [],
  left: [],
  vacant: [],
} as const satisfies Record<ConfirmAnswer, readonly ConfirmAnswer[]>;

/**
 * The answers of each kind of link. Somebody who is asked who does this now has been told that the entry may be wrong,
 * and answers for somebody else: they cannot say that it is right.
 */
const answersOf = {
  check: confirmAnswers,
  successor: ['changed', 'vacant'],
} as const satisfies Record<NonNullable<ConfirmLink['asks']>, readonly ConfirmAnswer[]>;

/** What the page offers. */
export function openAnswers(
  state: ConfirmLinkState,
  { asks = 'check' }: Pick<ConfirmLink, 'asks'> = {},
): readonly ConfirmAnswer[] {
  if (state.kind === 'open') return answersOf[asks];
  return state.kind === 'answered' ? answersAfter[state.answer] : [];
}

export type AnswerDecision =
  | { readonly kind: 'accepted' }
  /** The same answer was given before; nothing is written again. */
  | Extract<ConfirmLinkState, { readonly kind: 'answered' }>
  | Extract<ConfirmLinkState, { readonly kind: 'expired' | 'closed' }>
  /** The link asks something else. */
  | { readonly kind: 'not-asked' }
  /** The entry has changed since the page was made: the answer was about another revision. */
  | { readonly kind: 'outdated' };

export function decideConfirmAnswer(
  link: ConfirmLink,
  contact: Pick<ContactRecord, 'status' | 'revision'>,
  input: { readonly answer: ConfirmAnswer; readonly seenRevision: number },
  now: Date,
): AnswerDecision {
  const state = classifyConfirmLink(link, contact, now);
  if (state.kind === 'expired' || state.kind === 'closed') return state;
  if (state.kind === 'answered' && !openAnswers(state, link).includes(input.answer)) return state;
  if (!openAnswers(state, link).includes(input.answer)) return { kind: 'not-asked' };
  return input.seenRevision === contact.revision ? { kind: 'accepted' } : { kind: 'outdated' };
}

/** As far as this person knows nobody holds the post; the former holder's name is removed too. */
export function proposeVacancy({ fields }: ContactState): ContactState {
  return { status: 'vacant', fields: { ...fields, person: null } };
}

/** The comment that the administrator reads beside the proposed values. */
const notesOf = {
  correct: 'Whoever answers for this entry says that all of it is right.',
  changed: null,
  left: 'Whoever answers for this entry says that they no longer do this.',
  vacant: 'Whoever answers for this entry says that no one holds this post.',
} as const satisfies Record<ConfirmAnswer, string | null>;

/** The same for somebody who was asked who does this now. */
const successorNotesOf = {
  ...notesOf,
  changed: 'Whoever was asked who does this now says so.',
  vacant: 'Whoever was asked who does this now says that no one holds this post.',
} as const satisfies Record<ConfirmAnswer, string | null>;

/** @param remark what was typed, as plain text; may be empty */
export function noteOfAnswer(
  answer: ConfirmAnswer,
  remark: string,
  asks: NonNullable<ConfirmLink['asks']> = 'check',
): string | null {
  const notes = asks === 'successor' ? successorNotesOf : notesOf;
  const parts = [notes[answer], remark === '' ? null : `They write: ${remark}`];
  return parts.filter((part) => part !== null).join(' ') || null;
}
