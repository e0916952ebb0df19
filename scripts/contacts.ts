/** npm run contacts: imports contacts from CSV, or exports them. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run contacts -- export FILE [--include-retired]
       npm run contacts -- import FILE [--dry-run] [--replace-sample-data] [--json]
                                  [--column HEADING=COLUMN …] [--leave-out HEADING …]

Export writes every contact as CSV. Import reads such a file, or any list with headings that say what its columns
are: a row without an id adds a contact, a row with one changes it, and columns that are left out stay as they are.
It says how each column, the hours and the boroughs were read, and what to look at again. If any row has an error,
nothing is written. A running server publishes what was imported. FILE may be - for standard output or input.

  --include-retired         export: also contacts that are no longer shown
  --dry-run                 import: only say what would happen
  --replace-sample-data     import: also retire the made-up contacts of a new directory
  --column HEADING=COLUMN   import: what a column is whose heading is not known; COLUMN as the export names it
  --leave-out HEADING       import: leave a column out
  --json                    import: print the counts, and all that is said about the file and its rows, as JSON
  --help                    this text
`;

await runCommand({
  name: 'npm run contacts',
  usage,
  load: () => import('./commands/contacts.ts'),
});
