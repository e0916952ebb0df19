/** npm run mail: what a mail server calls when mail comes back. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { parseArgs } from 'node:util';
import { closeDatabase } from '../db/client.ts';
import { readSettings } from '../src/settings.ts';
import {
  type ReceivedMail,
  receivedBytesMax,
  receiveMessage,
} from '../src/use-cases/mail/receive/receive-message.ts';
import { openExistingDirectory } from '../src/use-cases/startup/open-directory.ts';

const usage = `Usage: npm run -s mail -- receive [--to ADDRESS] < MESSAGE

Takes in one message that came back to the directory: a report that mail did not arrive, an automatic reply, or what
a person answered. A mail server calls it for every message to the return addresses (MAIL_RETURN); see "Mail that
comes back" in scripts/deploy/README.md. The same message handed over twice is recorded once.

  --to ADDRESS   whom the message was received for; without it the headers that mail servers add say so
  --help         this text

Of a message the first ${receivedBytesMax / 1024 / 1024} MiB is read. What was done with it is said on stdout, in one line.

Exit status, as mail servers understand it (sysexits.h): 0 taken in; 64 not understood; 67 no message of ours has
this return address; 75 not now, so hand it over again later, as when too many wait for an administrator.
`;

const exitStatus = { ok: 0, usage: 64, noUser: 67, tempFail: 75 } as const;

class UsageError extends Error {}

function parseCommand() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { to: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    if (!values.help && (positionals.length !== 1 || positionals[0] !== 'receive'))
      throw new UsageError(
        positionals.length === 0 ? 'Say what to do: receive.' : `${positionals.join(' ')}: not known.`,
      );
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** All of it is read, so that the mail server can write it; only the beginning is kept. */
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

/** What somebody should read is never dropped: the mail server keeps it, and tells its sender in the end. */
function statusOf({ recorded }: ReceivedMail): number {
  if (recorded.kind === 'unknown') return exitStatus.noUser;
  return recorded.kind === 'too-many' && !recorded.isEveryday ? exitStatus.tempFail : exitStatus.ok;
}

async function main(): Promise<number> {
  const values = parseCommand();
  if (values.help) {
    process.stdout.write(usage);
    return exitStatus.ok;
  }
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

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // Whatever else is wrong is for an administrator to put right, and the message must not be lost meanwhile.
  process.exitCode = error instanceof UsageError ? exitStatus.usage : exitStatus.tempFail;
  if (error instanceof UsageError) process.stderr.write('See npm run mail -- --help.\n');
}
