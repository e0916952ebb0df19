/**
 * Parses a message from its bytes. Any bytes give a message: what cannot be read as mail becomes one without text.
 * mailparser reads MIME.
 */
import { type ParsedMail, simpleParser } from 'mailparser';
import type { ReceivedMessage } from '../../../domain/mail/received-message.ts';
import type { FieldGroup } from '../../../domain/mail/returned/delivery-status.ts';

/** Longer HTML is not converted to text: what people write is shorter, and nested markup takes very long. */
const htmlMax = 100_000;

const options = {
  keepDeliveryStatus: true,
  skipImageLinks: true,
  skipTextToHtml: true,
  maxHtmlLengthToParse: htmlMax,
};

const reportTypes: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
]);

export async function parseMessage(bytes: Buffer): Promise<ReceivedMessage> {
  const mail = await parseLeniently(bytes);
  const headers = readHeaders(mail.headerLines);
  const sender = mail.from?.value[0]?.address ?? '';
  const [contentType = ''] = headers.get('content-type') ?? [];
  return {
    headers,
    sender: sender.toLowerCase(),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    reportType: /^multipart\/report\b.*report-type="?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? null,
    returned: readReturned(mail.attachments),
    deliveryStatuses: await readFieldGroups(mail.attachments),
  };
}

const returnedTypes: ReadonlySet<string> = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
]);
/** Headers come first, and they are what identifies a message. */
const returnedMax = 64_000;

function readReturned(parts: ParsedMail['attachments']): string {
  return parts
    .filter(({ contentType }) => returnedTypes.has(contentType.toLowerCase()))
    .map(({ content }) => content.subarray(0, returnedMax).toString('latin1'))
    .join('\n')
    .slice(0, returnedMax);
}

/** A report names one recipient of ours; more groups than this are malicious, and each takes 2 ms. */
const groupsMax = 50;

/** Groups are separated by empty lines, and each is written like the headers of a message (RFC 3464, 2.1). */
async function readFieldGroups(parts: ParsedMail['attachments']): Promise<readonly FieldGroup[]> {
  const groups = parts
    .filter(({ contentType }) => reportTypes.has(contentType.toLowerCase()))
    .flatMap(({ content }) => content.toString('utf8').split(/\r?\n(?:[ \t]*\r?\n)+/))
    .slice(0, groupsMax);
  const parsed = groups.map(async (group) =>
    readHeaders((await simpleParser(`${group.trim()}\r\n\r\n`)).headerLines),
  );
  return Promise.all(parsed);
}

/** Tried in this order: the full parse, then without HTML, then headers only. */
async function parseLeniently(bytes: Buffer): Promise<ParsedMail> {
  const attempts = [
    () => simpleParser(bytes, options),
    () => simpleParser(bytes, { ...options, skipHtmlToText: true }),
    () => simpleParser(headerBlock(bytes), options),
  ];
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch {
      // The next attempt asks for less.
    }
  }
  throw new Error('Not even the headers could be read.');
}

/** Up to the first empty line, read as text whatever its content type. */
function headerBlock(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const [block = ''] = text.split(/\r?\n\r?\n/, 1);
  return Buffer.from(`${block.replaceAll(/^content-[\s\S]*?(?=^\S|$(?![\s\S]))/gim, '')}\r\n\r\n`, 'latin1');
}

function readHeaders(lines: ParsedMail['headerLines'] | undefined): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const { key, line } of lines ?? []) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replaceAll(/\r?\n[ \t]+/g, ' ')
      .trim();
    const values = headers.get(key);
    if (values) values.push(value);
    else headers.set(key, [value]);
  }
  return headers;
}
