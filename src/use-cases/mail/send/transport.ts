/**
 * Where mail goes: to a mail server, or without one into DATA_DIR/outbox/ as one .eml file per message. nodemailer
 * builds both, so that a file is what the server would have been given.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { markHeader } from '../../../domain/mail/message-marks.ts';
import { listOwnAddresses, makeReturnAddress, returnPatternOf } from '../../../domain/mail/return-address.ts';

export interface OutgoingMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** When it was written; ISO 8601. */
  readonly createdAt: string;
  /** See src/domain/mail/return-address.ts; null for a message that is older than return addresses. */
  readonly returnToken: string | null;
}

export interface MailTransport {
  /** The addresses that its mail comes from, in lower case. */
  readonly ours: readonly string[];
  /** @throws Error when it was not accepted; `responseCode` is the mail server's answer, if it gave one */
  send(message: OutgoingMessage): Promise<void>;
  close(): void;
}

export interface MailTransportOptions {
  readonly smtpUrl: string | null;
  readonly from: string;
  /** As in the settings. */
  readonly returnPattern?: string | null;
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
  const sender = {
    from: options.from,
    returnPattern: returnPatternOf(options),
    ours: listOwnAddresses(options),
  };
  return options.smtpUrl === null
    ? fileTransport(sender, options.outbox)
    : smtpTransport(sender, options.smtpUrl, options.silenceMs);
}

interface Sender {
  readonly from: string;
  readonly returnPattern: string;
  readonly ours: readonly string[];
}

function smtpTransport(sender: Sender, smtpUrl: string, silenceMs: number | undefined): MailTransport {
  const url = new URL(smtpUrl);
  const isSecure = url.protocol === 'smtps:';
  const transporter = createTransport({
    ...timeouts(silenceMs),
    host: url.hostname,
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    secure: isSecure,
    // Nobody can intercept mail on this machine, and mail servers come with a self-signed certificate.
    ...(isLoopback(url.hostname) ? { tls: { rejectUnauthorized: false } } : {}),
    ...(url.username === ''
      ? {}
      : {
          auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
          // A password is never sent over an unencrypted connection.
          requireTLS: !isSecure && !isLoopback(url.hostname),
        }),
  });
  return {
    ours: sender.ours,
    async send(message) {
      await transporter.sendMail(compose(sender, message)).catch((error: unknown) => {
        throw explainTls(error, url);
      });
    },
    close: () => transporter.close(),
  };
}

function fileTransport(sender: Sender, outbox: string): MailTransport {
  const transporter = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    ours: sender.ours,
    async send(message) {
      const { message: built } = await transporter.sendMail(compose(sender, message));
      if (!Buffer.isBuffer(built)) throw new Error('The message was not built whole.');
      await mkdir(outbox, { recursive: true, mode: 0o700 });
      const name = `${message.createdAt.replaceAll(/[:.]/g, '-')}-${message.id}.eml`;
      const draft = join(outbox, `.${name}.tmp`);
      // It may hold a sign-in link.
      await writeFile(draft, withReturnPath(built, returnAddressOf(sender, message)), { mode: 0o600 });
      await rename(draft, join(outbox, name));
    },
    close() {},
  };
}

function compose(sender: Sender, message: OutgoingMessage) {
  const { id, to, subject, body, createdAt } = message;
  const returnAddress = returnAddressOf(sender, message);
  return {
    from: sender.from,
    to: { name: '', address: to },
    // A person's answer comes back the same way, and says which message it answers.
    replyTo: { name: '', address: returnAddress },
    envelope: {
      from: returnAddress,
      to,
      // A failure report (RFC 3461) then quotes no link of the message, and there is a report when the message is only
      // late.
      dsn: { id, return: 'headers', notify: ['failure', 'delay'], recipient: to },
    },
    subject,
    text: body,
    date: new Date(createdAt),
    // The same at every attempt: a mailbox that gets a message twice can recognise the repeat.
    messageId: `<${id}@${domainOf(sender.from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', [markHeader]: id },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function returnAddressOf({ from, returnPattern }: Sender, { returnToken }: OutgoingMessage): string {
  return returnToken === null ? addressIn(from) : makeReturnAddress(returnPattern, returnToken);
}

/** As the server that delivers a message writes its envelope sender into it. */
function withReturnPath(message: Buffer, returnAddress: string): Buffer {
  return Buffer.concat([Buffer.from(`Return-Path: <${returnAddress}>\r\n`), message]);
}

/** Only the address, if it follows a name. */
function addressIn(mailbox: string): string {
  return /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox;
}

function domainOf(mailbox: string): string {
  return /@([^<>@\s]+)>?$/.exec(mailbox)?.[1] ?? 'localhost';
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** TLS failures of a connection, in whatever words OpenSSL has for them. */
const tlsPattern = /certificate|altname|self-signed|\b(?:ssl|tls)\b|wrong version number|handshake/i;

/** @returns the error, or one that says what to do if the connection could not be encrypted */
function explainTls(error: unknown, url: URL): unknown {
  if (!(error instanceof Error) || 'responseCode' in error || !tlsPattern.test(error.message)) return error;
  const server = `${url.protocol}//${url.host}`;
  const advice = /wrong version number/i.test(error.message)
    ? `The port speaks without encryption at first: write smtp:// instead of ${url.protocol}//.`
    : /altname|does not match/i.test(error.message)
      ? 'Name it in SMTP_URL as its certificate does.'
      : 'Give it a certificate of a known authority, or name its own authority with NODE_EXTRA_CA_CERTS=FILE. A server on this machine needs none: smtp://127.0.0.1:25.';
  return new Error(`No encrypted connection to ${server}: ${error.message.split(/[;\n]/, 1)[0]}. ${advice}`, {
    cause: error,
  });
}
