/** Runs commands in parallel, and reports how each ended and how long it took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Step {
  readonly name: string;
  /** A program of node_modules/.bin or of the system, and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Writes to the terminal as it goes. What others write is kept together and shown when they end. */
  readonly isLive?: boolean;
}

/** @returns whether all passed; the failures are printed last, where people look */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  const passed = await Promise.all(steps.map(runStep));
  const failed = steps.filter((_, place) => !passed[place]);
  if (failed.length > 0) say(`\nFailed: ${failed.map(({ name }) => name).join('; ')}. See above.`);
  return failed.length === 0;
}

async function runStep({ name, command, environment, isLive = false }: Step): Promise<boolean> {
  const [program, ...programArguments] = command;
  const startedAt = performance.now();
  const child = spawn(program, programArguments, {
    stdio: isLive ? 'inherit' : ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  const [ended, ...written] = await Promise.all([
    once(child, 'close').then(
      ([status, signal]) => ({ isPassed: status === 0, cause: signal ?? `exit status ${status}` }),
      (error: Error) => ({ isPassed: false, cause: error.message }),
    ),
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
  ]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  for (const part of written) process.stderr.write(part);
  say(
    ended.isPassed
      ? `${name}: passed in ${seconds} s.`
      : `${name} failed after ${seconds} s (${ended.cause}).`,
  );
  return ended.isPassed;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
