/** A process that publishes until it is killed: takes the lock, records a release and never finishes it. */
import { closeDatabase, openDatabase } from '../../../db/client.ts';
import { dataPaths, readSettings } from '../../../src/settings.ts';
import { publish } from '../../../src/use-cases/publish/publish.ts';
import { fixtureCode, renderFixture } from './fixture-site.ts';

const settings = readSettings();
const database = openDatabase(dataPaths(settings.dataDir).database);
await publish({
  database,
  settings,
  code: fixtureCode,
  now: () => new Date(),
  when: 'always',
  waitMs: 0,
  async *render(site) {
    yield* renderFixture({ mark: 'unfinished' })(site);
    process.stdout.write('rendering\n');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
});
closeDatabase(database);
