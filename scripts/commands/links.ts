/** What `npm run links` does. */
import { parseArgs } from 'node:util';
import { closeDatabase } from '../../db/client.ts';
import { readSettings } from '../../src/settings.ts';
import { checkLinks } from '../../src/use-cases/links/check-links.ts';
import { openExistingDirectory } from '../../src/use-cases/startup/open-directory.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
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
