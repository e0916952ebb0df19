/**
 * Runs a script of this project on the Node that the project installs.
 *
 * Every npm script goes through here, so this file alone must run on whatever Node the machine has (20 or later, as
 * package.json says; one older than 18 is refused here) and may use nothing from node_modules. It installs the locked
 * packages when they are missing or older than package-lock.json, then hands over to the `node` package's binary, which
 * runs TypeScript directly. All progress goes to stderr: stdout belongs to the script that is run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectDir = join(dirname(fileURLToPath(import.meta.url)), '..');
const projectNode = join(projectDir, 'node_modules/node/bin/node');
const stampFile = join(projectDir, 'node_modules/.installed-lock');

function say(message) {
  process.stderr.write(`${message}\n`);
}

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(projectDir, 'package-lock.json')))
    .digest('hex');
}

/** @returns whether npm did it */
function runNpm(...npmArguments) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // npm warns about the machine's own Node, which nothing here runs on: only errors are worth showing.
  const run = spawnSync(npm, [...npmArguments, '--loglevel=error', '--update-notifier=false'], {
    cwd: projectDir,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: '' },
  });
  if (run.error) say(`npm could not be run: ${run.error.message}`);
  return run.status === 0;
}

function installIfNeeded() {
  const digest = lockDigest();
  if (existsSync(stampFile) && existsSync(projectNode) && readFileSync(stampFile, 'utf8') === digest) return;
  say('Installing the packages of package-lock.json (a minute or two the first time) …');
  const isInstalled =
    // Not `npm ci`: it refuses the lock file where a registry lacks an optional package of another platform. This
    // takes the locked versions too, and leaves the lock file alone. No scripts: npm would compile SQLite, which
    // brings its binaries along, and that needs a compiler and Node's headers from the network.
    runNpm('install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund') &&
    // The one script that is needed: `node` fetches its binary for this machine.
    runNpm('rebuild', 'node', '--ignore-scripts=false');
  if (!isInstalled) {
    say(
      'The packages could not be installed. Check the network and the messages above, then run the same command again.',
    );
    process.exit(1);
  }
  if (!existsSync(projectNode)) {
    say(
      `The \`node\` package did not bring a Node for this machine (${process.platform} ${process.arch}). ` +
        'Delete node_modules and run the same command again.',
    );
    process.exit(1);
  }
  writeFileSync(stampFile, digest);
}

const [script, ...scriptArguments] = process.argv.slice(2);
if (!script) {
  say('Usage: node scripts/with-project-node.mjs SCRIPT [ARGUMENT …]');
  process.exit(2);
}
if (Number(process.versions.node.split('.')[0]) < 18) {
  say(
    `Node ${process.versions.node} is too old even to install this project. Install Node 20 or later and try again.`,
  );
  process.exit(1);
}
installIfNeeded();

const child = spawn(projectNode, [script, ...scriptArguments], {
  cwd: projectDir,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${dirname(projectNode)}:${join(projectDir, 'node_modules/.bin')}:${process.env.PATH}`,
  },
});
// A terminal's Ctrl-C reaches the child by itself; a supervisor's SIGTERM reaches only this process.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
// A SIGTERM sent only to npm ends npm and its shell without telling this process: the server would go on, and keep its
// port.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
}
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
