/** npm run build: makes dist/site, which a server runs, when it is missing, damaged or older than its sources. */
import './lib/project-node.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSiteCode } from '../src/build/build-code.ts';

const usage = `Usage: npm run build

Makes what a server runs, dist/site, when it is missing, damaged or older than its sources: the code of the site and
the commands, for Node and nothing else (scripts/deploy/README.md). Needs no data, no settings and no network. Prints
the folder on stdout; progress goes to stderr. npm start does the same before it serves.
`;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) process.stdout.write(usage);
  else {
    const { dir } = await ensureSiteCode({ projectDir: join(import.meta.dirname, '..'), say });
    process.stdout.write(`${dir}\n`);
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
