/** `npm run figures`: loads the Home Office's figures of referrals by police force, or goes back. See --help. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run figures -- FILE [FILE ...] [options]
       npm run figures -- --rollback [--json]

Loads how many referrals to the National Referral Mechanism (NRM), and reports under the Duty to Notify (DtN), each
police force made in each year, and asks for a new release of the site. It shows the two London forces and the total.
FILE is a file of the data tables that the Home Office publishes with “Modern slavery: NRM and DtN statistics”: the ODS
workbook, or the CSV of a table with its title. Several files are one edition together: a workbook that has the police
forces of one year needs those of the years before beside it. Nothing is changed unless all of them can be read. The
figures in use before are kept for going back.

  --edition NAME   name of the edition, such as "October to December 2025", when the files do not say or say it wrong
  --dry-run        read and check the files, say what was found, and store nothing
  --rollback       put the figures before these back in use
  --json           print what was done as JSON on standard output
  --help           print this
`;

await runCommand({
  name: 'npm run figures',
  usage,
  load: () => import('./commands/figures.ts'),
});
