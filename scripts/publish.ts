/** npm run publish: makes a release and switches to it, or goes back to the previous one. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run publish [-- OPTION …]

Makes a new release of the public site from the database, checks it and switches to it. A running server notices
by itself. Prints the id of the release on stdout; progress goes to stderr. Without PUBLIC_URL the address and the
operator of the current release are kept.

  --if-requested   only when a change is waiting to be published
  --rollback       go back to the release before the current one instead; again goes further back
  --to ID          with --rollback: go back to this earlier release
  --help           this text
`;

await runCommand({ name: 'npm run publish', usage, load: () => import('./commands/publish.ts') });
