/**
 * npm start in a checkout: builds the code when there is none or its sources have changed, and runs the result, as a
 * server does (scripts/deploy/README.md).
 */
import './lib/project-node.ts';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureSiteCode } from '../src/build/build-code.ts';
import { readSettings } from '../src/settings.ts';
import { fillPort } from './lib/listening.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);
const stop = new AbortController();
const onSignal = () => stop.abort();
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

try {
  // Checked first, so that nobody waits for a build to be told that the port is in use.
  await fillPort(readSettings());
  for (const signal of signals) process.on(signal, onSignal);
  const code = await ensureSiteCode({
    projectDir: join(import.meta.dirname, '..'),
    say,
    signal: stop.signal,
  });
  for (const signal of signals) process.off(signal, onSignal);
  await import(pathToFileURL(join(code.dir, 'start.mjs')).href);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
