/** A mail server on a port of its own that answers as it is told. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailServerAnswers {
  /** A reply such as `550 5.1.1 No such user`; undefined to accept. */
  readonly sender?: (address: string) => string | undefined;
  readonly recipient?: (address: string) => string | undefined;
  readonly message?: () => string | undefined;
}

export interface MailServer {
  readonly url: string;
  /** Whom messages were taken for. */
  readonly received: readonly string[];
  stop(): Promise<void>;
}

export async function startMailServer(answers: MailServerAnswers): Promise<MailServer> {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: ({ address }, _session, done) => done(refusal(answers.sender?.(address))),
    onRcptTo: ({ address }, _session, done) => done(refusal(answers.recipient?.(address))),
    onData(stream, { envelope: { rcptTo } }, done) {
      stream.resume();
      stream.on('end', () => {
        const answer = answers.message?.();
        if (answer === undefined) received.push(...rcptTo.map(({ address }) => address));
        done(refusal(answer));
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function refusal(answer: string | undefined): Error | null {
  if (answer === undefined) return null;
  return Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });
}
