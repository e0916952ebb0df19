/**
 * Bundles the commands for a server: a JavaScript file for each, with every package in them except better-sqlite3,
 * which has a binary and is copied beside them. With the code of the site they are the artefact: it runs wherever it is
 * copied to, with only Node. scripts/deploy/README.md says how it is used.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { z } from 'zod';
import { shippedFiles } from './shipped-files.ts';

const { commands, workers, folders } = shippedFiles;

/** The one package that is not in the bundle. */
const nativePackage = 'better-sqlite3';

export interface CommandBundle {
  readonly projectDir: string;
  readonly outDir: string;
}

export async function bundleCommands({ projectDir, outDir }: CommandBundle): Promise<void> {
  await writeBundle(projectDir, outDir);
  for (const [from, to] of Object.entries(folders))
    await cp(join(projectDir, from), join(outDir, to), { recursive: true });
  await copyNativePackage(projectDir, outDir);
}

async function writeBundle(projectDir: string, outDir: string): Promise<void> {
  const bundle = await rolldown({
    cwd: projectDir,
    input: { ...commands, ...workers },
    platform: 'node',
    external: [nativePackage],
    // Tells the code that it runs from here, and drops what only a checkout needs (src/env.d.ts).
    transform: { define: { isBundled: 'true' } },
    onLog(level, log) {
      if (level === 'warn') throw new Error(`The commands cannot be bundled: ${log.message}`);
    },
  });
  try {
    // All in one folder, so that files next to a module are next to each of the bundles.
    await bundle.write({
      dir: outDir,
      entryFileNames: '[name].mjs',
      chunkFileNames: 'part-[name].[hash].mjs',
    });
  } finally {
    await bundle.close();
  }
}

/** The server lives long: see src/server/README.md. */
function flagsOf(command: string): readonly string[] {
  return command === 'start' ? ['--max-semi-space-size=2'] : [];
}

const packageSchema = z.object({ name: z.string(), version: z.string() });
const bindingSchema = z.object({ getPrebuildPath: z.custom<() => string | null>() });

/** The parts of it that run: its scripts, and its binary for this platform. */
async function copyNativePackage(projectDir: string, outDir: string): Promise<void> {
  const require = createRequire(join(projectDir, 'package.json'));
  const from = dirname(require.resolve(`${nativePackage}/package.json`));
  const to = join(outDir, 'node_modules', nativePackage);
  const binary = bindingSchema.parse(require(join(from, 'lib/binding.js'))).getPrebuildPath();
  if (binary === null)
    throw new Error(`${nativePackage} has no binary for this machine (${process.platform} ${process.arch}).`);
  await mkdir(join(to, 'prebuilds'), { recursive: true });
  await cp(join(from, 'lib'), join(to, 'lib'), { recursive: true });
  for (const file of ['package.json', 'LICENSE']) await cp(join(from, file), join(to, file));
  await cp(binary, join(to, 'prebuilds', basename(binary)));

  const readPackage = async (dir: string) =>
    packageSchema.parse(JSON.parse(await readFile(join(dir, 'package.json'), 'utf8')));
  const own = await readPackage(projectDir);
  const native = await readPackage(from);
  const artefact = {
    name: own.name,
    version: own.version,
    private: true,
    type: 'module',
    // Commands in messages and documents work here as well, if npm is installed.
    scripts: Object.fromEntries(
      Object.keys(commands).map((name) => [name, ['node', ...flagsOf(name), `${name}.mjs`].join(' ')]),
    ),
    // On another platform npm installs its binary.
    dependencies: { [native.name]: native.version },
  };
  await writeFile(join(outDir, 'package.json'), `${JSON.stringify(artefact, null, 2)}\n`);
}
