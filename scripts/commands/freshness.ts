/** What `npm run freshness` does: the daily run, and its report. */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeDatabase, type Database } from '../../db/client.ts';
import { listContacts } from '../../db/contacts/contacts.ts';
import { loadReference } from '../../db/seed/load-seed.ts';
import { reviewedPages } from '../../src/domain/directory/reviewed-pages.ts';
import { isRealDate } from '../../src/domain/time/calendar.ts';
import { dataPaths, readSettings, type Settings } from '../../src/settings.ts';
import { requireDatabase } from '../../src/use-cases/data-folder/inspect-folder.ts';
import type { FreshnessReport } from '../../src/use-cases/freshness/check-freshness.ts';
import { type Delivery, isDelivered } from '../../src/use-cases/freshness/deliver.ts';
import { runFreshness } from '../../src/use-cases/freshness/run-freshness.ts';
import { keepShownSettings } from '../../src/use-cases/publish/shown-settings.ts';
import { openDirectory, openExistingDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { UsageError } from '../lib/run-command.ts';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function parseNow(given: string | undefined): { readonly now: Date; readonly shown: string } {
  if (given === undefined) {
    const now = new Date();
    return { now, shown: now.toISOString() };
  }
  // At noon no clock change moves the date.
  if (isRealDate(given)) return { now: new Date(`${given}T12:00:00Z`), shown: given };
  const isInstant = /^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:\d{2})$/.test(given);
  const now = new Date(given);
  if (!isInstant || !isRealDate(given.slice(0, 10)) || Number.isNaN(now.getTime()))
    throw new UsageError(`--now ${given}: give a real date, such as 2026-11-21, or 2026-11-21T08:00:00Z.`);
  return { now, shown: given };
}

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      now: { type: 'string' },
    },
  });
  const { now, shown } = parseNow(values.now);
  const isDryRun = values['dry-run'];
  const given = readSettings();
  requireDatabase(given.dataDir);
  const settings = await keepShownSettings(given);
  const database = isDryRun
    ? openExistingDirectory(settings.dataDir, say)
    : await openDirectory({ settings, now: new Date(), say });
  try {
    if (!isDryRun) loadReference(database, new Date());
    const result = await runFreshness({
      database,
      settings,
      now,
      clock: () => new Date(),
      isDryRun,
      log: say,
    });
    if (result.kind === 'busy') {
      say('Another process is checking already; this one leaves it to that.');
      return 0;
    }
    const { report, delivery } = result;
    const isPast = result.kind === 'past';
    if (values.json) {
      const { counts, transitions, notifications } = report;
      process.stdout.write(`${JSON.stringify({ now: shown, counts, transitions, notifications })}\n`);
    } else process.stdout.write(summarise(report, isDryRun || isPast, createNamer(database)));
    if (report.digestFallback !== null)
      say(
        `There is no administrator, so their digest is for ${report.digestFallback}. See npm run admin -- create.`,
      );
    for (const line of listUndone(delivery)) say(line);
    const isMailLost = delivery !== null && sayUnsent(settings);
    if (isPast) {
      say(`A later day than ${report.today} was counted already, so nothing was written or sent.`);
      return 1;
    }
    return !isMailLost && (delivery === null || isDelivered(delivery)) ? 0 : 1;
  } finally {
    closeDatabase(database);
  }
}

/**
 * Reports how much mail is in files when there is no mail server.
 * @returns whether people wait for it: on a public site, rather than on somebody's own machine
 */
function sayUnsent({ mail, dataDir, publicUrl }: Settings): boolean {
  const { outbox } = dataPaths(dataDir);
  if (mail.smtpUrl !== null || !existsSync(outbox)) return false;
  const count = readdirSync(outbox).filter((name) => name.endsWith('.eml')).length;
  if (count === 0) return false;
  const lie = count === 1 ? 'message lies' : 'messages lie';
  say(`${count} ${lie} in DATA_DIR/outbox: SMTP_URL is not set. None was sent to anybody. See ${outbox}.`);
  return publicUrl.startsWith('https:');
}

/** Enough of a long list to see what it is. */
const shownMax = 20;

/** Ids tell nobody which entry it is; --json gives them. */
function createNamer(database: Database): (contactId: string) => string {
  const names = new Map(
    listContacts(database).map(({ id, fields }) => [id, `${fields.organisation}, ${fields.role}`]),
  );
  return (contactId) => names.get(contactId) ?? contactId;
}

function summarise(
  report: FreshnessReport,
  isDryRun: boolean,
  nameOf: (contactId: string) => string,
): string {
  const { counts, transitions, notifications, superseded } = report;
  const list = (title: string, lines: readonly string[]) => [
    `${title}: ${lines.length}`,
    ...lines.slice(0, shownMax).map((line) => `  ${line}`),
    ...(lines.length > shownMax ? [`  … and ${lines.length - shownMax} more; --json lists all`] : []),
  ];
  return [
    `${report.today}${isDryRun ? ' (dry run: nothing was written or sent)' : ''}`,
    Object.entries(counts)
      .map(([state, count]) => `${state} ${count}`)
      .join(', '),
    ...list(
      'Transitions',
      transitions.map(({ contact, from, to }) => `${nameOf(contact)}: ${from} → ${to}`),
    ),
    ...list(
      `Reminders (${report.messageCount} messages)`,
      notifications.map(({ contact, stage, to }) => `${nameOf(contact)}: ${stage} → ${to}`),
    ),
    ...(superseded.length === 0
      ? []
      : list(
          'Of them superseded by a later stage in the same message',
          superseded.map(
            ({ contactId, stage, fellDueOn }) => `${nameOf(contactId)}: ${stage} of ${fellDueOn}`,
          ),
        )),
    ...(report.questions.length === 0
      ? []
      : list(
          'Asked who holds a post now',
          report.questions.map(
            ({ contactId, question, to }) => `${nameOf(contactId)}: ${question.reason} → ${to}`,
          ),
        )),
    ...(report.isWorkingDay ? [] : ['Not a working day in England: reminders wait for the next.']),
    ...(report.pages.length === 0
      ? []
      : [`Pages to review: ${report.pages.map(({ review }) => reviewedPages[review.slug].path).join(', ')}`]),
    ...(report.board.length === 0 ? [] : [`Late of the Board’s records: ${report.board.length}`]),
    `Publish: ${report.publishReason ?? 'nothing public has changed'}`,
    '',
  ].join('\n');
}

function listUndone(delivery: Delivery | null): readonly string[] {
  if (!delivery) return [];
  const { failed, givenUp, untried, trouble } = delivery;
  return [
    trouble ?? '',
    failed > 0 ? `${failed} message(s) could not be delivered yet; they are tried again later.` : '',
    givenUp > 0
      ? `${givenUp} message(s) were refused for good; the work list of the admin area names them.`
      : '',
    untried > 0
      ? `${untried} message(s) were not tried${trouble === null ? ', because the time was up' : ''}; the next run goes on.`
      : '',
  ].filter(Boolean);
}
