/**
 * The history that the directory stores and shows: daily counts, when it was last checked, and what changed. Read with
 * the directory by db/publishing/status-read-model.ts; shown under /status/ and /changes/.
 */
import type { ContactKind } from '../contacts/contact.ts';
import type { Freshness } from '../freshness/freshness.ts';

/** How many contacts were in each state at the end of a day, national lines included. */
export interface DaySnapshot extends Readonly<Record<Freshness, number>> {
  /** London date. */
  readonly takenOn: string;
}

/**
 * The kinds of change, in the order in which words name them. A person's name, and who made the change, are
 * deliberately not among them.
 */
export const changeKinds = [
  'added',
  'removed',
  'restored',
  'vacant',
  'filled',
  'telephone',
  'email',
  'website',
  'hours',
  'coverage',
  'details',
  'overdue',
  'lapsed',
  'checked',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One thing that happened to one contact, at one moment. */
export interface PublicChange {
  /** The same in every release: `{contact}/revision/{number}`, `{contact}/check/{id}` or `{contact}/age/{id}`. */
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** At least one. */
  readonly kinds: readonly ChangeKind[];
  /** London date of the check, when it is one. */
  readonly checkedOn: string | null;
  readonly contact: ChangedContact;
}

/** An act on many entries that readers had seen before it was taken back: one line for all of them, and none of its own. */
export interface ActTakenBack {
  /** The same in every release: `act/{id}`. */
  readonly id: string;
  /** ISO 8601 instant, UTC: when it was taken back. */
  readonly at: string;
  readonly what: SeenAct;
  /** How many entries it was about. */
  readonly count: number;
}

/** Acts that change what readers see. */
export const seenActs = ['import', 'verify', 'retire'] as const;
export type SeenAct = (typeof seenActs)[number];

/** A contact in its present words, whatever it was called at the time. */
export interface ChangedContact {
  readonly id: string;
  readonly kind: ContactKind;
  readonly role: string;
  readonly organisation: string;
  readonly policeAreaCode: string | null;
  /** GSS codes; empty when it serves all London. */
  readonly boroughCodes: readonly string[];
  readonly isDemonstration: boolean;
}

export interface PublicRecord {
  /** One for each day on which the check ran, oldest first, of the last 24 months. */
  readonly snapshots: readonly DaySnapshot[];
  /** London date of the last run of the daily check; null when it has never run. */
  readonly lastRunOn: string | null;
  /** Newest first, of the last 12 months, at most 200. */
  readonly changes: readonly PublicChange[];
  /** Newest first, of the last 12 months. */
  readonly actsTakenBack: readonly ActTakenBack[];
}

/** How far back the pages look. */
export const historyMonths = 24;
export const changeMonths = 12;
export const mostChanges = 200;
