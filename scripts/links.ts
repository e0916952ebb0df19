/** `npm run links`: looks whether the pages elsewhere that the site links to are still there. See --help. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { parseArgs } from 'node:util';
import { closeDatabase } from '../db/client.ts';
import { readSettings } from '../src/settings.ts';
import { checkLinks } from '../src/use-cases/links/check-links.ts';
import { openExistingDirectory } from '../src/use-cases/startup/open-directory.ts';

const help = `Usage: npm run links -- [options]

Asks every page elsewhere that the current release links to whether it is still there: HEAD, then GET where that is
not answered; of one site one page at a time, each for at most 15 seconds. What came back is kept for the work list.
"Broken" pages are gone; "unclear" ones refused a program or did not answer, and are for a person after 14 days.

  --json   print { counts, links } on standard output
  --help   print this

Exit status: 0 every link was asked, whatever came back; 1 they could not be; 2 not understood.
`;

async function main(): Promise<number> {
  let values: { readonly json: boolean; readonly help: boolean };
  try {
    ({ values } = parseArgs({
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    }));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\nSee npm run links -- --help.\n`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const settings = readSettings();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const database = openExistingDirectory(settings.dataDir, say);
  try {
    const result = await checkLinks({
      database,
      settings,
      clock: () => new Date(),
      log: say,
    });
    if (result.kind === 'no-release')
      throw new Error('Nothing has been published yet. Run npm run publish first.');
    const { counts, links } = result;
    if (values.json) process.stdout.write(`${JSON.stringify({ counts, links }, null, 2)}\n`);
    else {
      for (const { outcome, url, detail, foundOn, pageCount } of links)
        if (outcome !== 'works')
          process.stdout.write(
            `${outcome}: ${url}\n  ${detail}; on ${foundOn}${pageCount > 1 ? ` and ${pageCount - 1} more` : ''}\n`,
          );
      process.stdout.write(`${counts.works} work, ${counts.unclear} unclear, ${counts.broken} broken\n`);
    }
    return 0;
  } finally {
    closeDatabase(database);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
