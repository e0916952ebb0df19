/** npm run freshness: the daily check that keeps every label true and every contact reminded. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run -s freshness -- [OPTION …]

Works out how fresh every contact is today, records what has changed, writes and delivers the reminders that fall due,
counts the day, and asks for a publish when something public has changed. Run it once a day, or more often: each
reminder of a cycle is sent once. Reminders go out on working days of England; what fell due before goes with them.

  --dry-run    say what would happen; write and send nothing
  --json       print { now, counts, transitions, notifications } on stdout; progress stays on stderr
  --now DATE   instead of now: a London date (2026-11-21) or an instant (2026-11-21T08:00:00Z). To look at another
               day, add --dry-run: without it the day is recorded as if it had come. A day that has passed, when a
               later one was counted, is only looked at. Old mail and reports are deleted by the real clock alone
  --help       this text

In the JSON, now is what --now was given, or the instant of the run. A notification is a stage of a contact's cycle
(first, due, again, escalate, lapse, reported, unchecked) and whom it is for: an address, or "administrators" for their digest.
After days without a run several stages go to an address in one message, and each is listed.

Without SMTP_URL messages become files in DATA_DIR/outbox, and are sent to nobody. Where PUBLIC_URL is https that
leaves the work undone.

Exit status: 0 done, or another process is doing it; 1 something remained undone, said on stderr; 2 not understood.
`;

await runCommand({
  name: 'npm run -s freshness',
  usage,
  load: () => import('./commands/freshness.ts'),
});
