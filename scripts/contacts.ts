/** npm run contacts: imports contacts from a list, undoes an import, or exports them. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run contacts -- export FILE [--include-retired]
       npm run contacts -- import FILE [--dry-run] [--replace-sample-data] [--json] [--sheet NAME]
                                  [--column HEADING=COLUMN …] [--leave-out HEADING …]
                                  [--answers FILE.json] [--yes] [--good-rows] [--bad-rows FILE]
                                  [--look-again FILE]
       npm run contacts -- undo-import [ID] [--json]
       npm run -s contacts -- template [FILE]

Export writes every contact as CSV. Import reads such a file, or any list with headings that say what its columns
are, as a workbook (.xlsx) or CSV: a row without an id adds a contact, a row with one changes it, and columns that
are left out stay as they are. It says how each column, the hours and the boroughs were read, what to look at again,
and asks about values that could be read in several ways: one question for all rows that say the same. If any row has
an error, nothing is written, unless --good-rows says so. A running server publishes what was imported. FILE may be - for standard output or input.

  --include-retired         export: also contacts that are no longer shown
  --dry-run                 import: only say what would happen
  --replace-sample-data     import: also retire the made-up contacts of a new directory
  --sheet NAME              import: the sheet of a workbook that holds the contacts, if several may
  --column HEADING=COLUMN   import: what a column is whose heading is not known; COLUMN as the export names it.
                            It is remembered for the next list
  --leave-out HEADING       import: leave a column out
  --answers FILE.json       import: answers to its questions, as {"ID": "what the cell should say"}
  --yes                     import: take every suggestion for the questions that are left
  --good-rows               import: leave out rows with errors
  --bad-rows FILE           import: write rows with errors to this file, with the reason in the first column
  --look-again FILE         import: write rows of which an answer left something out (a name, a check) to this file,
                            as they were, with the reason in the first column
  --json                    undo-import: print the list, or what was done, as JSON
                            import: print the counts, the questions, and all that is said about the file, as JSON
  --help                    this text

Undo-import takes an import back as one act, as the import page does: what it added is taken off the site, what it
changed is as it was, and the checks that it brought no longer count. It is possible until something else has touched
one of its entries. Without an ID it lists the last imports.

Template prints a list with an example of each kind, and what each column takes (to standard error).
`;

await runCommand({
  name: 'npm run contacts',
  usage,
  load: () => import('./commands/contacts.ts'),
});
