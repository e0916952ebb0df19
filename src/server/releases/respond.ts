/** Small answers that the request handler makes itself. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { policyOf, policyWithoutPage } from '../../use-cases/publish/release/content-policies.ts';
import { listAcceptedEncodings, matchesEntityTag } from '../http/negotiate.ts';
import { type HeaderList, securityHeaders } from '../http/security-headers.ts';
import type { OnDemandAnswer } from '../on-demand/on-demand.ts';
import type { StaticFile } from './loaded-release.ts';

/**
 * One header of a request, several of the same name joined. Node's own `request.headers` builds an object of all of
 * them, which costs a noticeable part of answering from memory.
 *
 * @param name in lower case
 */
function readHeader(request: IncomingMessage, name: string): string | undefined {
  const { rawHeaders } = request;
  let value: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const given = rawHeaders[at];
    if (given?.length !== name.length || given.toLowerCase() !== name) continue;
    value = value === undefined ? rawHeaders[at + 1] : `${value}, ${rawHeaders[at + 1]}`;
  }
  return value;
}

/** Sends a file of a release in the form the reader prefers, or says that the reader's copy is still current. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
  status = 200,
): void {
  const { forms } = file;
  let form = forms.identity;
  for (const encoding of listAcceptedEncodings(readHeader(request, 'accept-encoding'))) {
    const stored = forms[encoding];
    if (stored) {
      form = stored;
      break;
    }
  }
  const known = readHeader(request, 'if-none-match');
  if (known !== undefined && status === 200 && matchesEntityTag(known, form.entityTag)) {
    response.writeHead(304, form.unchangedHeaders);
    response.end();
    return;
  }
  response.writeHead(status, form.headers);
  if (request.method === 'HEAD') response.end();
  else response.end(form.body);
}

export interface SmallAnswer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly contentType?: string;
  readonly body?: string;
  /** A content security policy, when it differs from the default that allows nothing. */
  readonly policy?: string;
}

/** Text or JSON, or only headers. */
export function sendSmall(request: IncomingMessage, response: ServerResponse, answer: SmallAnswer): void {
  const body = answer.body ?? '';
  response.writeHead(answer.status, [
    ...(answer.contentType === undefined ? [] : ['Content-Type', answer.contentType]),
    // A 204 has no length.
    ...(answer.status === 204 ? [] : ['Content-Length', String(Buffer.byteLength(body))]),
    'Content-Security-Policy',
    answer.policy ?? policyWithoutPage,
    ...answer.headers,
  ]);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
/** Below it the headers cost more than compressing saves. */
const compressFromBytes = 1024;
const compressibleType = /^(?:text\/|application\/(?:[\w.+-]*json|xml)|image\/svg)/;
/** Headers that Node sets, or that the request handler sets again. */
const droppedHeaders: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'x-powered-by',
]);

/** Sends what Astro rendered, compressed and with the headers of every answer. */
export async function sendRendered(
  request: IncomingMessage,
  response: ServerResponse,
  answer: OnDemandAnswer,
  { path, isHttps }: { readonly path: string; readonly isHttps: boolean },
): Promise<void> {
  const headers: OutgoingHttpHeaders = { 'cache-control': 'no-store' };
  for (const [name, value] of Object.entries(answer.headers)) {
    const key = name.toLowerCase();
    if (!droppedHeaders.has(key) && value !== undefined) headers[key] = value;
  }
  if (headers['content-type'] === 'text/html') headers['content-type'] = 'text/html; charset=utf-8';
  headers['content-security-policy'] = policyOf(path, String(headers['content-type'] ?? ''), isHttps);
  const onEvery = securityHeaders(path, isHttps);
  for (let at = 0; at < onEvery.length; at += 2) {
    headers[String(onEvery[at]).toLowerCase()] ??= onEvery[at + 1];
  }
  const { body, encoding } = await compressRendered(request, headers, answer.body);
  if (encoding) headers['content-encoding'] = encoding;
  if (answer.body.length >= compressFromBytes) headers.vary = joinVary(headers.vary);
  if (answer.status !== 204 && answer.status !== 304) headers['content-length'] = body.length;
  response.writeHead(answer.status, headers);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

async function compressRendered(request: IncomingMessage, headers: OutgoingHttpHeaders, body: Buffer) {
  const isCompressible =
    body.length >= compressFromBytes &&
    compressibleType.test(String(headers['content-type'] ?? '')) &&
    headers['content-encoding'] === undefined;
  const accepted = listAcceptedEncodings(readHeader(request, 'accept-encoding'));
  const encoding = isCompressible ? accepted[0] : undefined;
  switch (encoding) {
    case 'br':
      return {
        encoding,
        body: await compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      };
    case 'gzip':
      return { encoding, body: await compressGzip(body) };
    default:
      return { encoding: undefined, body };
  }
}

function joinVary(given: OutgoingHttpHeaders[string]): string {
  return given === undefined ? 'Accept-Encoding' : `${given}, Accept-Encoding`;
}
