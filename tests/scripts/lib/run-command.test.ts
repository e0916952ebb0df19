/** What all commands have in common: help, messages and exit statuses. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Command, runCommand, UsageError } from '../../../scripts/lib/run-command.ts';
import { shippedFiles } from '../../../src/build/shipped-files.ts';

const projectDir = join(import.meta.dirname, '../../..');
const usage = 'Usage: npm run thing\n';

let written: { stdout: string; stderr: string };
const before = process.exitCode;
beforeEach(() => {
  written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += text;
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = before;
});

async function outcomeOf(args: readonly string[], changes: Partial<Command>) {
  const load = vi.fn(async () => ({ run: async () => 0 }));
  await runCommand({ name: 'npm run thing', usage, load, ...changes }, args);
  return { status: process.exitCode, ...written, wasLoaded: load.mock.calls.length > 0 };
}
const throwing = (error: unknown) => ({ load: async () => ({ run: () => Promise.reject(error) }) });

describe('a command', () => {
  it('that is asked for help loads nothing', async () => {
    expect(await outcomeOf(['x', '--help'], {})).toMatchObject({
      stdout: usage,
      stderr: '',
      wasLoaded: false,
    });
  });

  it('ends with the status that its work gives', async () => {
    const load = async () => ({ run: async (args: readonly string[]) => args.length });
    expect(await outcomeOf(['x', 'y', 'z'], { load })).toMatchObject({ status: 3, stdout: '', stderr: '' });
  });

  it('that is not understood says so, and where to look', async () => {
    expect(await outcomeOf(['x'], throwing(new UsageError('What is x?')))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'What is x?\nSee npm run thing -- --help.\n',
    });
  });

  it('that is told nothing says all of it', async () => {
    expect((await outcomeOf([], throwing(new UsageError('Say what.')))).stderr).toBe(`Say what.\n\n${usage}`);
  });

  it('with an option that it does not have says all of it too', async () => {
    const load = async () => ({
      run: async (args: readonly string[]) => parseArgs({ args: [...args] }) && 0,
    });
    expect(await outcomeOf(['--other'], { load })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Unknown option '--other'.*\n\nUsage: npm run thing\n$/s),
    });
  });

  it('that fails says why, without a stack', async () => {
    expect(await outcomeOf(['x'], throwing(new Error('The disk is full.')))).toMatchObject({
      status: 1,
      stderr: 'The disk is full.\n',
    });
  });

  it('has statuses of its own where those who call it know others', async () => {
    const status = { notUnderstood: 64, failed: 75 };
    expect((await outcomeOf(['x'], { ...throwing(new UsageError('')), status })).status).toBe(64);
    expect((await outcomeOf(['x'], { ...throwing(new Error('')), status })).status).toBe(75);
  });
});

const commands = globSync('scripts/*.ts', { cwd: projectDir }).filter((file) =>
  readFileSync(join(projectDir, file), 'utf8').includes('runCommand('),
);

it('all of them are shipped', () => {
  expect(commands.map((file) => file.split(sep).join('/')).toSorted()).toEqual(
    Object.values(shippedFiles.commands).toSorted(),
  );
});

it.each(commands)('%s tells how it is used before it loads the database or the domain’s rules', (file) => {
  vi.restoreAllMocks();
  const loaded = `
    import { registerHooks } from 'node:module';
    registerHooks({ resolve(specifier, context, next) {
      if (/drizzle|better-sqlite3|^zod|use-cases(?!.*failure-cause)/.test(specifier)) throw new Error('It loads ' + specifier);
      return next(specifier, context);
    } });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(loaded)}`, join(projectDir, file), '--help'],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm (?:run|start)\b/);
});
