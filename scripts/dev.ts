/** npm run dev: prepares the database as npm start does, then runs Astro's development server. */
import './project-node.ts';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { closeDatabase, migrateDatabase, openDatabase } from '../db/client.ts';
import { loadDemonstration, loadReference } from '../db/seed/load-seed.ts';
import { dataPaths, readSettings } from '../src/settings.ts';

const settings = readSettings();
const database = openDatabase(dataPaths(settings.dataDir).database);
migrateDatabase(database);
loadReference(database, new Date());
loadDemonstration(database, new Date());
closeDatabase(database);

const projectDir = join(import.meta.dirname, '..');
const astro = join(projectDir, 'node_modules/astro/bin/astro.mjs');
const options = ['dev', '--host', settings.host, '--port', String(settings.port), ...process.argv.slice(2)];
const child = spawn(process.execPath, [astro, ...options], {
  cwd: projectDir,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
