/**
 * npm run admin: tasks that must be possible without a browser: making the first administrator and keys, and verifying
 * the audit trail.
 */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { roles } from '../src/domain/people/access.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run -s admin -- COMMAND [OPTION …]

create --email ADDRESS --name NAME
    Makes an administrator: prints a link that works once, for 7 days, with which they choose a password.

api-key --name NAME --role ${roles.join('|')} [--area CODE …] [--expires-on YYYY-MM-DD]
    Makes a key for the admin API and prints it. It is shown this once. --area, for editors, may be repeated: the code
    of a borough (E09000012) or of a police area.

revoke-key KEY-ID
    Makes a key worthless. Without KEY-ID, lists the keys.

reset-second-factor --email ADDRESS
    For somebody who lost their authenticator and their backup codes: they set up a new one at their next sign-in.

reminder-address --contact ID | --police-area CODE | --borough CODE [--email ADDRESS]
    Where reminders also go: a contact's deputy, or whom to tell of a contact that stays silent. Without --email, none.

new-secret-key
    Makes another secret key, when the one of the directory is lost for good and no backup has it. Everyone is signed
    out and sets up their second factor again. Restart the server afterwards.

audit-verify [--head COUNT:HASH] …
    Shows whether the audit trail still follows from its first event and is not cut short, or names the first event
    where it is broken. Prints its head as COUNT:HASH; reads only. Whoever can write the database file could make the
    whole trail anew, which nothing in the file shows. Keep heads elsewhere (each backup and each digest to the
    administrators holds one) and give one with --head: the trail must then pass through it.

The result alone is on standard output. Exit status: 0 done, 1 not done, 2 not understood.
`;

await runCommand({
  name: 'npm run -s admin',
  usage,
  load: () => import('./commands/admin.ts'),
});
