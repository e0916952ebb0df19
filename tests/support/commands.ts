/**
 * Commands in this process, as `npm run` calls them: their arguments, environment and standard input, what they write
 * and their exit status. Starting Node and loading the code takes longer than most of them. That they also work as
 * programs of their own is shown by two calls of each that are spawned.
 */
import { Readable } from 'node:stream';
import { vi } from 'vitest';
import { type Command, runCommand } from '../../scripts/lib/run-command.ts';

export interface CommandCall {
  readonly command: Pick<Command, 'load' | 'status'>;
  readonly args: readonly string[];
  /** Besides that of this process. */
  readonly environment: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
}

export interface CommandOutcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function callCommand({
  command,
  args,
  environment,
  input = '',
}: CommandCall): Promise<CommandOutcome> {
  const written = { stdout: '', stderr: '' };
  const spies = [
    ...(['stdout', 'stderr'] as const).map((stream) =>
      vi.spyOn(process[stream], 'write').mockImplementation((chunk) => {
        written[stream] += String(chunk);
        return true;
      }),
    ),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(input)]) as never),
  ];
  const before = { environment: process.env, status: process.exitCode };
  process.env = { ...process.env, ...environment };
  process.exitCode = 0;
  try {
    await runCommand({ name: 'npm run -s command', usage: '', ...command }, args);
    return { status: Number(process.exitCode), ...written };
  } finally {
    process.env = before.environment;
    process.exitCode = before.status;
    for (const spy of spies) spy.mockRestore();
  }
}
