/** The account of what the list has achieved, of the day of a release. Pure; db/publishing/impact-read-model.ts calls it. */
import { londonDateOf } from '../time/calendar.ts';
import { type ListHistory, listImpactDays, listWithout } from './list-days.ts';
import type { ImpactPeriod } from './period.ts';
import type { PublicImpact } from './public-impact.ts';
import type { Sign, SignHistory } from './signs.ts';
import { countReports, countWrongEntries, followSigns } from './wrong-entries.ts';

export interface ImpactSources {
  readonly list: ListHistory;
  /** Of the twelve months, and of those before it what may still be open. */
  readonly signs: readonly Sign[];
  /** By the id of the entry; at least of every entry with a sign. */
  readonly histories: ReadonlyMap<string, SignHistory>;
  /** The names of what every borough should have. */
  readonly posts: readonly string[];
  readonly boroughCodes: readonly string[];
}

export function impactOf(period: ImpactPeriod, sources: ImpactSources): PublicImpact {
  const { list, posts } = sources;
  const followed = followSigns(sources.signs, sources.histories);
  const reports = countReports(followed, period);
  const isTold = reports.kind === 'counted';
  // What is said of reports says as much as they would. An entry that something else showed to be wrong too is counted
  // by that.
  const told = isTold ? followed : followed.filter(({ sign }) => sign.source !== 'report');
  const wrong = countWrongEntries(told, period);
  const { firstEntryAt } = list;
  return {
    on: period.untilOn,
    since: period.sinceOn,
    recordsFrom: firstEntryAt === null ? null : londonDateOf(new Date(firstEntryAt)),
    days: listImpactDays(list, period.days, posts),
    without: listWithout(list.revisions, period.untilOn, sources),
    wrong: {
      reports: isTold ? wrong.report : null,
      returnedMail: wrong['returned-mail'],
      calls: wrong.call,
    },
    reports,
  };
}
