/**
 * Runs one command: answers --help before the rest of it is loaded, and turns errors into a message and an exit status.
 */

import { nameCause } from '../../src/use-cases/publish/failure-cause.ts';

/** The command line was not understood. */
export class UsageError extends Error {}

export interface CommandBody {
  /** @returns the exit status */
  run(args: readonly string[]): Promise<number>;
}

export interface Command {
  /** Its name on the command line: `npm run -s admin`. */
  readonly name: string;
  readonly usage: string;
  /** Loads the implementation. It is heavy: database, validation, mail. */
  readonly load: () => Promise<CommandBody>;
  readonly status?: { readonly notUnderstood: number; readonly failed: number };
}

const usualStatus = { notUnderstood: 2, failed: 1 } as const;

export async function runCommand(
  { name, usage, load, status = usualStatus }: Command,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  try {
    const { run } = await load();
    process.exitCode = await run(args);
  } catch (error) {
    const isOption = isUnknownOption(error);
    const isUsage = isOption || error instanceof UsageError;
    process.stderr.write(`${nameCause(error instanceof Error ? error.message : String(error))}\n`);
    if (isOption || (isUsage && args.length === 0)) process.stderr.write(`\n${usage}`);
    else if (isUsage) process.stderr.write(`See ${name} -- --help.\n`);
    process.exitCode = isUsage ? status.notUnderstood : status.failed;
  }
}

/** What parseArgs of Node throws has a code of its own. */
function isUnknownOption(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS_');
}
