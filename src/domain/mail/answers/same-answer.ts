/**
 * Whether mail servers say the same to most recipients of a run. However it is worded, that is about our mail and not
 * about so many mailboxes. Pure.
 */

import { findStatus } from '../returned/delivery-status.ts';
import { readAnswer } from './answer-parts.ts';

/**
 * Everything that is about us counts as one answer, because servers word it with our address, our host, or what we
 * lack.
 */
const ofUs = 'us';

/** The answer without names, numbers and ids, which differ from message to message. */
export function sameAnswerKey(answer: string, recipient: string, isOfUs: boolean): string {
  if (isOfUs) return ofUs;
  const { words, reply } = readAnswer(answer, { recipient, ours: [] });
  const [local = ''] = recipient.split('@');
  const general = words
    .split(' ')
    .filter((word) => !/\d/.test(word))
    .map((word) =>
      /^\W*(?:RECIPIENT|ANOTHER)\W*$/.test(word) || bareWord(word) === local ? 'RECIPIENT' : word,
    );
  return [reply ?? '', findStatus(answer) ?? '', ...general].join(' ').slice(0, 200);
}

function bareWord(word: string): string {
  return word.replaceAll(/^\W+|\W+$/g, '');
}

/** An answer to show to people who run the site: addresses are replaced. */
export function withoutAddresses(answer: string): string {
  return answer
    .replaceAll(/[^\s<>()[\]"',;:]{1,64}@[\w.-]{1,255}/g, '(address)')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

export interface AnswerTally {
  /** Recipients that got this answer. */
  readonly same: number;
  /** Recipients whose mail was accepted, or who got a different answer. */
  readonly others: number;
}

export interface SameAnswer {
  /** Nobody is marked because of it. */
  readonly isWithheld: boolean;
  /** Nothing more is handed over for now. */
  readonly isTrouble: boolean;
}

/**
 * Two of two may be two people who left; if three of three did so on one day, it is more likely that something is wrong
 * with our mail. Two are enough for an answer that is not about the recipient.
 */
export function decideSameAnswer({ same, others }: AnswerTally, isOfRecipient: boolean): SameAnswer {
  const isMost = same >= 2 && same > others;
  return { isWithheld: isMost, isTrouble: isMost && (same >= 3 || !isOfRecipient) };
}

/**
 * The server of one domain that refuses everything that we send there, to at least three addresses: it is about that
 * server, or about us there. Its administrator has moved, or its list of mailboxes is broken.
 */
export function isOfWholeDomain({ same, others }: AnswerTally): boolean {
  return same >= 3 && others === 0;
}

/** Minutes until one message is tried again. */
const probeMinutes = [1, 5, 15, 60] as const;

export function nextProbeMinutes(attempts: number): number {
  return probeMinutes[attempts] ?? 60;
}
