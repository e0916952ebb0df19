/**
 * Finds a Chromium for the browser tests, the benchmark and screenshots, and installs one when there is none.
 *
 * In order: the one CHROMIUM names; one the machine already has; Debian's packages when this runs as root; Playwright's
 * own; else a message that says what to do. Chromium's headless shell comes first: the same engine without a window
 * and without the browser's own interface, which took two fifths of the processor time of three test files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const shellPaths = ['/usr/bin/chromium-headless-shell'] as const;
/** Debian and Ubuntu, Fedora, Arch, macOS, in that order. */
const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

const downloadTimeoutMilliseconds = 10 * 60_000;

/** Options every browser here is started with: no sandbox for root, and nothing that looks for the internet. */
export const chromiumArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `whole`: for tools that start the browser themselves and expect all of it. */
type ChromiumKind = 'any' | 'whole';

/** Path of a Chromium that starts, or undefined when none is installed. */
export function findChromium(kind: ChromiumKind = 'any'): string | undefined {
  const named = process.env['CHROMIUM'];
  const shells = kind === 'any' ? shellPaths : [];
  const candidates = named ? [named] : [...shells, ...installedPaths, chromium.executablePath()];
  return candidates.find(
    (path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  );
}

/** @throws Error with what to do when there is none and none can be installed */
export function ensureChromium(say: (message: string) => void, kind: ChromiumKind = 'any'): string {
  const found = findChromium(kind);
  if (found) return found;
  if (process.env['CHROMIUM'])
    throw new Error(
      `CHROMIUM names ${process.env['CHROMIUM']}, which does not start. Unset it or name a Chromium that does.`,
    );
  for (const [name, install] of installers(kind)) {
    say(`No Chromium here yet: installing ${name} …`);
    const installed = install() ? findChromium(kind) : undefined;
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install Chromium or Google Chrome with your ' +
      'system’s package manager (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROMIUM to the path of one.',
  );
}

function installers(kind: ChromiumKind): readonly (readonly [name: string, install: () => boolean])[] {
  const run = (command: string, ...commandArguments: string[]) =>
    spawnSync(command, commandArguments, {
      stdio: ['ignore', 2, 2],
      timeout: downloadTimeoutMilliseconds,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const packages = kind === 'any' ? ['chromium-headless-shell', 'chromium'] : ['chromium'];
  return [
    ...(isDebianRoot
      ? packages.map(
          (name) =>
            [
              `Debian’s package ${name}`,
              () => run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', name),
            ] as const,
        )
      : []),
    ['Playwright’s Chromium', () => run(process.execPath, playwright, 'install', 'chromium', '--no-shell')],
  ];
}
