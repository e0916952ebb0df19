/**
 * Where mail goes: to a mail server, or without one into DATA_DIR/outbox/ as one .eml file per message. Both are
 * built by nodemailer, so that a file is what the server would have been given.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

export interface OutgoingMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** When it was written; ISO 8601. */
  readonly createdAt: string;
}

export interface MailTransport {
  /** @throws Error when it was not taken over; `responseCode` is the mail server's answer, if it gave one */
  send(message: OutgoingMessage): Promise<void>;
  close(): void;
}

export interface MailTransportOptions {
  readonly smtpUrl: string | null;
  readonly from: string;
  /** Folder for the files. */
  readonly outbox: string;
  /** How long a mail server may be silent, instead of 15 seconds at first and 30 later. */
  readonly silenceMs?: number;
}

function timeouts(silenceMs: number | undefined) {
  return {
    connectionTimeout: silenceMs ?? 15_000,
    greetingTimeout: silenceMs ?? 15_000,
    socketTimeout: silenceMs ?? 30_000,
  };
}

export function createMailTransport(options: MailTransportOptions): MailTransport {
  return options.smtpUrl === null
    ? fileTransport(options.from, options.outbox)
    : smtpTransport(options.from, options.smtpUrl, options.silenceMs);
}

function smtpTransport(from: string, smtpUrl: string, silenceMs: number | undefined): MailTransport {
  const url = new URL(smtpUrl);
  const isSecure = url.protocol === 'smtps:';
  const transporter = createTransport({
    ...timeouts(silenceMs),
    host: url.hostname,
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    secure: isSecure,
    ...(url.username === ''
      ? {}
      : {
          auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
          // A password never goes over a connection that anyone can read.
          requireTLS: !isSecure && !isLoopback(url.hostname),
        }),
  });
  return {
    async send(message) {
      await transporter.sendMail(compose(from, message));
    },
    close: () => transporter.close(),
  };
}

function fileTransport(from: string, outbox: string): MailTransport {
  const transporter = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      const { message: built } = await transporter.sendMail(compose(from, message));
      if (!Buffer.isBuffer(built)) throw new Error('The message was not built whole.');
      await mkdir(outbox, { recursive: true, mode: 0o700 });
      const name = `${message.createdAt.replaceAll(/[:.]/g, '-')}-${message.id}.eml`;
      const draft = join(outbox, `.${name}.tmp`);
      // It may hold a link that signs somebody in.
      await writeFile(draft, built, { mode: 0o600 });
      await rename(draft, join(outbox, name));
    },
    close() {},
  };
}

function compose(from: string, { id, to, subject, body, createdAt }: OutgoingMessage) {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text: body,
    date: new Date(createdAt),
    // The same at every attempt: a mailbox that gets a message twice can tell.
    messageId: `<${id}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function domainOf(mailbox: string): string {
  return /@([^<>@\s]+)>?$/.exec(mailbox)?.[1] ?? 'localhost';
}

function isLoopback(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
