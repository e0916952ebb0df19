/**
 * The code of the service worker without types and comments, with the words it says, for the publisher to complete
 * (src/use-cases/publish/release/offline-copy.ts).
 *
 * Not a module of Vite's: a worker must be one file at a fixed address, and must run in browsers that know no modules
 * in workers.
 */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { words } from '../words/words.ts';

export async function readServiceWorkerCode(projectDir: string): Promise<string> {
  const said = `const said = ${JSON.stringify({ locale: words.browser.locale, ...words.offline })};`;
  const code = stripTypeScriptTypes(await readFile(join(projectDir, 'src/client/service-worker.ts'), 'utf8'))
    .replace(/^export \{\};$/m, '')
    .replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/\s*\n\s*/g, '\n');
  return `${said}\n${code}`;
}
