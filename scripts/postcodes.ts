/**
 * `npm run postcodes`: imports a postcode edition, or goes back to the previous one. See --help.
 *
 * package.json runs it with V8's --optimize-for-size: Node reads the very large package.json of drizzle-orm once for
 * each of its modules, and without that flag the garbage alone takes 200 MB before the first row is read.
 */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run postcodes -- [FILE] [options]

Imports an edition of UK postcodes and asks for a new release of the site. FILE is the zip of OS Code-Point Open or
of the ONS Postcode Directory (ONSPD) as published, a folder of its CSV files, or one CSV file. Without FILE,
Code-Point Open is downloaded (about 20 MB). The edition in use stays until the new one is complete, and is kept for
going back. ONSPD also brings terminated postcodes. The ONS's National Statistics Postcode Lookup (NSPL) is taken too:
it places a few postcodes near a boundary in the borough of their census output area.

  --label TEXT               name of the edition, when the file does not say or says it wrong
  --released-on YYYY-MM-DD   date of the edition, likewise
  --force                    take the edition even if it has far fewer or more London postcodes than the last
  --rollback                 put the previous edition back in use
  --json                     print what was done as JSON on standard output
  --help                     print this
`;

await runCommand({
  name: 'npm run postcodes',
  usage,
  load: () => import('./commands/postcodes.ts'),
});
