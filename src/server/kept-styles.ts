/**
 * Compiles each style sheet once for as long as its sources stay the same, and gives every later build the CSS that
 * was kept: Sass took a fifth of the time that a saved change waits for its build. Used by astro.config.mjs only.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { digestFiles } from '../use-cases/publish/source-digest.ts';

export interface KeptStylesOptions {
  readonly projectDir: string;
  /** One publisher's own: only one build at a time writes there. */
  readonly cacheDir: string;
}

/** What the plugin needs of Vite. */
interface Resolver {
  resolve(source: string, importer?: string): Promise<{ readonly id: string } | null>;
}

const stylesDir = 'src/styles';

export function keptStyles({ projectDir, cacheDir }: KeptStylesOptions) {
  let folder: Promise<string> | undefined;
  const compiled = new Map<string, Promise<string>>();
  // Vite asks for many at once, and for the same one from each page that uses it.
  const compileOnce = (sheet: string) => {
    folder ??= prepareFolder(projectDir, join(cacheDir, 'styles'));
    const css = compiled.get(sheet) ?? folder.then((path) => compile(sheet, path, projectDir));
    compiled.set(sheet, css);
    return css;
  };
  return {
    name: 'kept-styles',
    // The development server shows a changed style sheet at once, and leaves that to Vite.
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.scss$/ },
      /** @returns the path of its CSS, which Vite then treats as any other; null leaves the sheet to Vite */
      async handler(this: Resolver, source: string, importer?: string): Promise<string | null> {
        const sheet = await this.resolve(source, importer);
        // Of a sheet from elsewhere it is not known here what it is made from.
        return sheet && dirname(sheet.id) === join(projectDir, stylesDir) ? compileOnce(sheet.id) : null;
      },
    },
  } as const;
}

/** One for the sources as they are; what was kept of others goes. */
async function prepareFolder(projectDir: string, kept: string): Promise<string> {
  // All sheets, because they use one another; the lock file stands for Sass and govuk-frontend.
  const folder = join(kept, await digestFiles(projectDir, [stylesDir, 'package-lock.json']));
  if (!existsSync(folder)) {
    await rm(kept, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  return folder;
}

async function compile(sheet: string, folder: string, projectDir: string): Promise<string> {
  const kept = join(folder, `${basename(sheet, '.scss')}.css`);
  if (existsSync(kept)) return kept;
  const { compileAsync } = await import('sass-embedded');
  const { css } = await compileAsync(sheet, { loadPaths: [join(projectDir, 'node_modules')] });
  // Under its name only when whole.
  await writeFile(`${kept}.part`, css);
  await rename(`${kept}.part`, kept);
  return kept;
}
