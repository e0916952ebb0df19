/** npm run dev: prepares the database as npm start does, then runs Astro's development server. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { closeDatabase } from '../db/client.ts';
import { readSettings } from '../src/settings.ts';
import { fillDirectory } from '../src/use-cases/data-folder/fill-directory.ts';
import { openSecretKey } from '../src/use-cases/data-folder/secret-key.ts';
import { openDirectory } from '../src/use-cases/startup/open-directory.ts';

const settings = readSettings();
const say = (line: string) => process.stderr.write(`${line}\n`);
const now = new Date();
const database = await openDirectory({ settings, now, say });
for (const line of fillDirectory(database, settings.publicUrl, now)) say(line);
openSecretKey(database, settings.dataDir, now);
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
