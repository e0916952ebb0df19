/** One run of the freshness check from beginning to end: under a lock, recorded, and with its mail delivered. */
import type { Database } from '../../../db/client.ts';
import { acquireProcessLock } from '../../../db/connection/process-lock.ts';
import { finishJobRun, hasSnapshotAfter, startJobRun } from '../../../db/freshness/freshness.ts';
import { listBankHolidays } from '../../../db/reference/bank-holidays.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { dataPaths, type Settings } from '../../settings.ts';
import { createMailTransport } from '../mail/send/transport.ts';
import { checkFreshness, type FreshnessReport } from './check-freshness.ts';
import { type Delivery, deliver, isDelivered } from './deliver.ts';
import { freshnessJob } from './job-health.ts';

export interface FreshnessRun {
  readonly database: Database;
  readonly settings: Settings;
  /** The instant whose London date is used as today by the rules. */
  readonly now: Date;
  /** The real clock, for the record of the run. */
  readonly clock: () => Date;
  readonly isDryRun: boolean;
  readonly log: (line: string) => void;
  /** See DeliveryOptions. */
  readonly deliveryMs?: number;
  /** See MailTransportOptions. */
  readonly silenceMs?: number;
}

export type FreshnessResult =
  | { readonly kind: 'checked'; readonly report: FreshnessReport; readonly delivery: Delivery | null }
  /** The day has passed and a later one was counted: the check reports what it would have done, and writes nothing. */
  | { readonly kind: 'past'; readonly report: FreshnessReport; readonly delivery: null }
  /** Another process is running the check. */
  | { readonly kind: 'busy' };

const defaultDeliveryMs = 60_000;

/** @throws when the check failed: only the failure is then recorded */
export async function runFreshness(run: FreshnessRun): Promise<FreshnessResult> {
  if (run.isDryRun) return { kind: 'checked', report: await check(run), delivery: null };
  const lock = await acquireProcessLock(dataPaths(run.settings.dataDir).freshnessLock, 0);
  if (!lock) return { kind: 'busy' };
  try {
    if (isPast(run)) {
      const report = await check({ ...run, isDryRun: true });
      return { kind: 'past', report, delivery: null };
    }
    return await runOnRecord(run);
  } finally {
    lock.release();
  }
}

/**
 * An earlier day would record contacts as growing younger. The real day is never refused, so a mistaken run of some
 * later day does not keep the next one from correcting it.
 */
function isPast({ database, now, clock }: FreshnessRun): boolean {
  const today = londonDateOf(now);
  return today < londonDateOf(clock()) && hasSnapshotAfter(database, today);
}

async function runOnRecord(run: FreshnessRun): Promise<FreshnessResult> {
  const { database, clock } = run;
  const id = startJobRun(database, freshnessJob, clock().toISOString());
  try {
    const report = await check(run);
    const delivery = await deliverMail(run);
    finishJobRun(database, id, {
      finishedAt: clock().toISOString(),
      outcome: isDelivered(delivery) ? 'done' : 'undone',
      detail: `${report.today}: ${report.transitions.length} transitions, ${report.messageCount} messages; delivered ${delivery.sent}, failed ${delivery.failed + delivery.givenUp}, not tried ${delivery.untried}`,
    });
    return { kind: 'checked', report, delivery };
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    finishJobRun(database, id, { finishedAt: clock().toISOString(), outcome: 'failed', detail });
    throw error;
  }
}

function check({ database, settings, now, clock, isDryRun }: FreshnessRun): FreshnessReport {
  return checkFreshness({
    database,
    now,
    realNow: clock(),
    publicUrl: settings.publicUrl,
    bankHolidays: listBankHolidays(Number(londonDateOf(now).slice(0, 4))),
    digestFallback: settings.operator?.email ?? addressIn(settings.mail.from),
    isDryRun,
  });
}

async function deliverMail(run: FreshnessRun): Promise<Delivery> {
  const { database, settings, now, log, deliveryMs = defaultDeliveryMs, silenceMs } = run;
  const transport = createMailTransport({
    ...settings.mail,
    outbox: dataPaths(settings.dataDir).outbox,
    ...(silenceMs === undefined ? {} : { silenceMs }),
  });
  try {
    return await deliver({ database, transport, now, log, limitMs: deliveryMs });
  } finally {
    transport.close();
  }
}

/** Only the address, if it follows a name. */
function addressIn(mailbox: string): string {
  return /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox;
}
