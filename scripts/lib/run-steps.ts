/** Runs commands one after the other, saying which and for how long, and stops at the first that fails. */
import { spawnSync } from 'node:child_process';

export interface Step {
  readonly name: string;
  /** A program of node_modules/.bin or of the system, and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
}

export function runSteps(steps: readonly Step[]): boolean {
  for (const [place, step] of steps.entries()) {
    const [program, ...programArguments] = step.command;
    process.stderr.write(`\n[${place + 1}/${steps.length}] ${step.name}\n`);
    const startedAt = performance.now();
    const result = spawnSync(program, programArguments, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.environment },
    });
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    if (result.status !== 0) {
      const cause = result.error?.message ?? result.signal ?? `exit status ${result.status}`;
      process.stderr.write(`${step.name} failed after ${seconds} s (${cause}).\n`);
      return false;
    }
    process.stderr.write(`${step.name}: passed in ${seconds} s.\n`);
  }
  return true;
}
