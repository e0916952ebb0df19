/** npm run mail: what a mail server calls when mail comes back. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run -s mail -- receive [--to ADDRESS] < MESSAGE

Takes in one message that came back to the directory: a report that mail did not arrive, an automatic reply, or what
a person answered. A mail server calls it for every message to the return addresses (MAIL_RETURN); see "Mail that
comes back" in scripts/deploy/README.md. The same message handed over twice is recorded once.

  --to ADDRESS   whom the message was received for; without it the headers that mail servers add say so
  --help         this text

Of a message the first 1 MiB is read. What was done with it is said on stdout, in one line.

Exit status, as mail servers understand it (sysexits.h): 0 taken in; 64 not understood; 67 no message of ours has
this return address; 75 not now, so hand it over again later, as when too many wait for an administrator.
`;

await runCommand({
  name: 'npm run -s mail',
  usage,
  status: { notUnderstood: 64, failed: 75 },
  load: () => import('./commands/mail.ts'),
});
