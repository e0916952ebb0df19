/** A process that publishes until it is killed: takes the lock, records a release and never finishes it. */
import { closeDatabase, openDatabase } from '../../db/client.ts';
import { dataPaths, readSettings } from '../../src/settings.ts';
import { publish } from '../../src/use-cases/publish/publish.ts';
import { fixtureBuilder, projectDir } from './fixture-site.ts';

const settings = readSettings();
const database = openDatabase(dataPaths(settings.dataDir).database);
await publish({
  database,
  settings,
  projectDir,
  now: () => new Date(),
  when: 'always',
  waitMs: 0,
  async build(build) {
    await fixtureBuilder({ mark: 'unfinished' })(build);
    process.stdout.write('building\n');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
});
closeDatabase(database);
