/** start.mjs of the artefact, which npm start runs too once it has built it. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm start

Prepares the database, makes a release when one is needed, and serves the directory. What it goes by is set by
environment variables. Ends in order on SIGTERM.
`;

await runCommand({ name: 'npm start', usage, load: () => import('./commands/start.ts') });
// A failure may have left a publisher running, which would keep the process alive.
if (process.exitCode) process.exit();
