/**
 * How fast a wrong entry was found and put right, by how the first sign came. Several signs that were put right together
 * are one wrong entry, and so are all open signs of an entry; the first of them decides. Pure.
 */
import { daysBetween, londonDateOf } from '../time/calendar.ts';
import { medianOf } from './median.ts';
import type { ImpactPeriod } from './period.ts';
import { fewestReports, type ReportCounts, type WrongEntries } from './public-impact.ts';
import {
  outcomesOf,
  type Sign,
  type SignCheck,
  type SignHistory,
  type SignOutcome,
  type SignSource,
} from './signs.ts';

/** A sign with what became of it. */
export interface FollowedSign {
  readonly sign: Sign;
  readonly outcome: SignOutcome;
  /** London date of the last check before it; null when nobody had checked the entry. */
  readonly checkedOn: string | null;
}

/**
 * @param histories by the id of the entry
 * @returns in order of time
 */
export function followSigns(
  signs: readonly Sign[],
  histories: ReadonlyMap<string, SignHistory>,
): readonly FollowedSign[] {
  const inOrder = signs.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  return [...Map.groupBy(inOrder, ({ contactId }) => contactId)]
    .flatMap(([contactId, own]) => {
      const history = histories.get(contactId);
      if (!history) throw new Error(`A sign is about contact ${contactId}, of which nothing is known.`);
      const outcomes = outcomesOf(own, history);
      return own.map((sign, place) => ({
        sign,
        outcome: outcomes[place] ?? { kind: 'open' },
        checkedOn: lastCheckBefore(sign, history.checks),
      }));
    })
    .toSorted((a, b) => (a.sign.at === b.sign.at ? 0 : a.sign.at < b.sign.at ? -1 : 1));
}

function lastCheckBefore({ at, on }: Sign, checks: readonly SignCheck[]): string | null {
  return checks
    .filter((check) => check.at < at && check.on <= on)
    .reduce<string | null>((last, check) => (last === null || check.on > last ? check.on : last), null);
}

/** By how the first sign came. */
export function countWrongEntries(
  followed: readonly FollowedSign[],
  { sinceOn, untilOn }: ImpactPeriod,
): Readonly<Record<SignSource, WrongEntries>> {
  const firsts = firstSigns(followed).filter(({ sign }) => sign.on <= untilOn);
  const of = (source: SignSource): WrongEntries => {
    const own = firsts.filter(({ sign }) => sign.source === source);
    const putRight = own.filter(({ sign, outcome }) => outcome.kind === 'put-right' && sign.on >= sinceOn);
    const sinceCheck = putRight.flatMap(({ sign, checkedOn }) =>
      checkedOn === null ? [] : [daysBetween(checkedOn, sign.on)],
    );
    return {
      putRight: putRight.length,
      medianDays: medianOf(putRight.flatMap(daysToOutcome)),
      checkedBefore: sinceCheck.length,
      medianDaysSinceCheck: medianOf(sinceCheck),
      open: own.filter(({ outcome }) => outcome.kind === 'open').length,
    };
  };
  return { report: of('report'), 'returned-mail': of('returned-mail'), call: of('call') };
}

/** The first sign of each wrong entry: signs with the same outcome of one entry belong together. */
function firstSigns(followed: readonly FollowedSign[]): readonly FollowedSign[] {
  const firsts = new Map<string, FollowedSign>();
  for (const one of followed) {
    const { sign, outcome } = one;
    if (outcome.kind === 'found-right') continue;
    const key = `${sign.contactId} ${outcome.kind === 'open' ? '' : outcome.at}`;
    if (!firsts.has(key)) firsts.set(key, one);
  }
  return [...firsts.values()];
}

function daysToOutcome({ sign, outcome }: FollowedSign): readonly number[] {
  return outcome.kind === 'open' ? [] : [daysBetween(sign.on, londonDateOf(new Date(outcome.at)))];
}

export function countReports(
  followed: readonly FollowedSign[],
  { sinceOn, untilOn }: ImpactPeriod,
): ReportCounts {
  const reports = followed.filter(
    ({ sign }) => sign.source === 'report' && sign.on >= sinceOn && sign.on <= untilOn,
  );
  if (reports.length < fewestReports) return { kind: reports.length === 0 ? 'none' : 'fewer-than-ten' };
  const count = (kind: SignOutcome['kind']) => reports.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    kind: 'counted',
    received: reports.length,
    putRight: count('put-right'),
    notConfirmed: count('found-right'),
    open: count('open'),
    medianDays: medianOf(reports.flatMap(daysToOutcome)),
  };
}
