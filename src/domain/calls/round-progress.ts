/** How far a round of checking is, and how long the rest takes. Pure. */
import { addDays, daysBetween, isRealDate } from '../time/calendar.ts';

export const roundNameMax = 80;
/** Checks that were made before the round began may count for it, but not from longer ago. */
export const farthestBackDays = 365;
/** The pace is that of so many days, or of all since the round began. */
const paceDays = 7;

export interface RoundProgress {
  readonly total: number;
  readonly done: number;
  /** Entries that nobody needs to check any more: vacant, retired. */
  readonly gone: number;
  readonly left: number;
  readonly doneToday: number;
  /** By whoever checked, those who did most first. */
  readonly by: readonly { readonly by: string; readonly count: number }[];
  /** Checked on an average day lately; 0 where nobody did anything. */
  readonly perDay: number;
  /** At that pace; null where there is none. */
  readonly daysLeft: number | null;
}

/**
 * @param contactIds the entries of the round
 * @param checks those that count, the oldest first
 * @param open ids of the entries that can still be checked
 * @param today London date
 */
export function progressOf(
  begunOn: string,
  contactIds: readonly string[],
  checks: readonly { readonly contactId: string; readonly on: string; readonly by: string }[],
  open: ReadonlySet<string>,
  today: string,
): RoundProgress {
  const last = new Map(checks.map((check) => [check.contactId, check]));
  const done = contactIds.flatMap((id) => (open.has(id) ? (last.get(id) ?? []) : []));
  const gone = contactIds.filter((id) => !open.has(id)).length;
  const left = contactIds.length - gone - done.length;
  const days = Math.max(1, Math.min(paceDays, daysBetween(begunOn, today) + 1));
  const since = addDays(today, 1 - days);
  const perDay = done.filter(({ on }) => on >= since).length / days;
  const groups = Map.groupBy(done, ({ by }) => by);
  return {
    total: contactIds.length,
    done: done.length,
    gone,
    left,
    doneToday: done.filter(({ on }) => on === today).length,
    by: [...groups]
      .map(([by, { length: count }]) => ({ by, count }))
      .toSorted((one, other) => other.count - one.count || one.by.localeCompare(other.by)),
    perDay,
    daysLeft: perDay === 0 || left === 0 ? null : Math.ceil(left / perDay),
  };
}

export type RoundProblems = Readonly<Partial<Record<'name' | 'begunOn', string>>>;

/** @param today London date @returns what is wrong, by field */
export function checkRound(
  { name, begunOn }: { readonly name: string; readonly begunOn: string },
  today: string,
): RoundProblems {
  const length = name.trim().length;
  return {
    ...(length === 0 && { name: 'Give the round a name, such as Winter 2026' }),
    ...(length > roundNameMax && { name: `Shorten the name to ${roundNameMax} characters` }),
    ...(!isRealDate(begunOn)
      ? { begunOn: 'Give the day from which checks count, such as 2026-10-01' }
      : begunOn > today
        ? { begunOn: 'That day is still to come' }
        : begunOn < addDays(today, -farthestBackDays)
          ? { begunOn: 'That is more than a year ago' }
          : {}),
  };
}
