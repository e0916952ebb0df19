/** `npm run links`: checks whether the external pages that the site links to still exist. See --help. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run links -- [options]

Asks every page elsewhere that the current release links to whether it is still there: HEAD, then GET where that is
not answered; of one site one page at a time, each for at most 15 seconds. What came back is kept for the work list.
"Broken" pages are gone; "unclear" ones refused a program or did not answer, and are for a person after 14 days.

  --json   print { counts, links } on standard output
  --help   print this

Exit status: 0 every link was asked, whatever came back; 1 they could not be; 2 not understood.
`;

await runCommand({
  name: 'npm run links',
  usage,
  load: () => import('./commands/links.ts'),
});
