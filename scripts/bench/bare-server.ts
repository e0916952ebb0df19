/**
 * The reference of serve.ts and find-api.ts: only `node:http`. Run as a separate process; reads a BareServerOrder from
 * the file named by its argument and prints its address.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

export interface BareServerOrder {
  readonly headers: string[];
  /** Sent for every request, base64; or else answers by postcode. */
  readonly body?: string;
  readonly answers?: readonly (readonly [string, string])[];
}

const order: BareServerOrder = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const server = order.answers
  ? createMapServer(new Map(order.answers))
  : createBodyServer(Buffer.from(order.body ?? '', 'base64'));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});

function createBodyServer(body: Buffer) {
  return createServer((_, response) => {
    response.writeHead(200, order.headers);
    response.end(body);
  });
}

function createMapServer(answers: ReadonlyMap<string, string>) {
  return createServer((request, response) => {
    const url = request.url ?? '';
    const typed = decodeURIComponent(url.slice(url.indexOf('?q=') + 3));
    const body = answers.get(typed.replaceAll(' ', '').toUpperCase());
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, [...order.headers, 'Content-Length', String(Buffer.byteLength(body))]);
    response.end(body);
  });
}
