/** `npm run places`: imports place names, or goes back to the previous edition. See --help. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run places -- [FILE] [options]

Imports the names of places in London (Brixton, Canary Wharf) with their boroughs, and asks for a new release of the
site. FILE is the zip of OS Open Names in CSV form as published, its folder, or one CSV file that begins with the names
of its columns. Without FILE it is downloaded (about 100 MB). The places in use stay until the new ones are complete,
and are kept for going back. Names that the built-in table gives several boroughs keep them, as a file with one point
for each place has only one; names that the file lacks stay as well.

  --label TEXT               name of the edition, when the file does not say or says it wrong
  --released-on YYYY-MM-DD   date of the edition, likewise
  --force                    take the edition even if it has far fewer or more places than the last
  --rollback                 put the previous edition back in use, or before the first one the built-in table
  --json                     print what was done as JSON on standard output
  --help                     print this
`;

await runCommand({
  name: 'npm run places',
  usage,
  load: () => import('./commands/places.ts'),
});
