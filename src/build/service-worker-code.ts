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
import { pageLanguage, translated } from '../words/languages/in-language.ts';
import { words } from '../words/words.ts';

/** By the code of each language. */
const inLanguages = Object.fromEntries(
  Object.keys(translated)
    .map(pageLanguage)
    .map(({ code, locale, direction, said: { check, site } }) => [
      code,
      {
        open: `<p lang="${locale}" dir="${direction}">`,
        // Digits and the calendar as everywhere on the site, whatever the language of the browser would have.
        locale: `${locale}-u-ca-gregory-nu-latn`,
        ...{ inEnglish: site.inEnglish, kept: site.kept, old: check.states.lapsed },
      },
    ]),
);

export async function readServiceWorkerCode(projectDir: string): Promise<string> {
  const said = `const said = ${JSON.stringify({ locale: words.browser.locale, inLanguages, ...words.offline })};`;
  const code = stripTypeScriptTypes(await readFile(join(projectDir, 'src/client/service-worker.ts'), 'utf8'))
    .replace(/^export \{\};$/m, '')
    .replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/\s*\n\s*/g, '\n');
  return `${said}\n${code}`;
}
