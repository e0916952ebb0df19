/** The built code of the site, for the commands that run it. */
import { join } from 'node:path';
import type { CodeBuildOptions } from '../../src/build/build-code.ts';
import { readWholeCode, type SiteCode } from '../../src/use-cases/publish/site-code.ts';

/**
 * In a checkout the code is built first, when there is none or its sources have changed. In an artefact it is next to
 * the commands.
 * @throws Error that says what is wrong with it
 */
export async function getSiteCode(options: Omit<CodeBuildOptions, 'projectDir'>): Promise<SiteCode> {
  if (typeof isBundled === 'undefined') {
    const { ensureSiteCode } = await import('../../src/build/build-code.ts');
    return ensureSiteCode({ ...options, projectDir: join(import.meta.dirname, '../..') });
  }
  const dir = import.meta.dirname;
  return readWholeCode(dir).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The code in ${dir} is not whole: ${reason} Put the folder in its place again.`);
  });
}
