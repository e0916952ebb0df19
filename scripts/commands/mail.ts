/** What `npm run -s mail` does, for a mail server. */
import { parseArgs } from 'node:util';
import { closeDatabase } from '../../db/client.ts';
import { readSettings } from '../../src/settings.ts';
import {
  type ReceivedMail,
  receivedBytesMax,
  receiveMessage,
} from '../../src/use-cases/mail/receive/receive-message.ts';
import { openExistingDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { UsageError } from '../lib/run-command.ts';

const exitStatus = { ok: 0, noUser: 67, tempFail: 75 } as const;

function parseCommand(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UsageError('Say what to do: receive.');
  if (positionals.length !== 1 || positionals[0] !== 'receive')
    throw new UsageError(`${positionals.join(' ')}: not known.`);
  return values;
}

/** All of it is read, so that the mail server can write it; only the beginning is stored. */
async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    if (length < receivedBytesMax) chunks.push(chunk.subarray(0, receivedBytesMax - length));
    length += chunk.length;
  }
  return Buffer.concat(chunks);
}

function describe({ recorded, outcome }: ReceivedMail): string {
  if (recorded.kind === 'unknown') return 'unknown: no message of ours has this return address';
  if (recorded.kind === 'duplicate') return 'recorded before';
  if (recorded.kind === 'too-many')
    return recorded.isEveryday
      ? 'too many of its kind: not kept'
      : 'too many wait for an administrator: deal with them on the work list, and hand this over again';
  const status = outcome && 'status' in outcome && outcome.status !== null ? ` ${outcome.status}` : '';
  return [
    `recorded: ${outcome?.kind}${status}`,
    ...(recorded.isMarked ? ['nothing more is written to this address'] : []),
    ...(recorded.resendAt === null ? [] : [`sent again at ${recorded.resendAt}`]),
    ...(recorded.needsPerson ? ['it waits on the work list'] : []),
  ].join('; ');
}

/** Mail that somebody should read is never dropped: the mail server keeps it, and finally tells its sender. */
function statusOf({ recorded }: ReceivedMail): number {
  if (recorded.kind === 'unknown') return exitStatus.noUser;
  return recorded.kind === 'too-many' && !recorded.isEveryday ? exitStatus.tempFail : exitStatus.ok;
}

export async function run(args: readonly string[]): Promise<number> {
  const values = parseCommand(args);
  const bytes = await readInput();
  const settings = readSettings();
  const database = openExistingDirectory(settings.dataDir, (line) => process.stderr.write(`${line}\n`));
  try {
    const received = await receiveMessage(
      { database, mail: settings.mail, now: new Date() },
      { bytes, recipient: values.to ?? null },
    );
    process.stdout.write(`${describe(received)}\n`);
    return statusOf(received);
  } finally {
    closeDatabase(database);
  }
}
