/**
 * Hands a request to the built code of this process: routes that Astro renders on demand. The answer is buffered whole
 * before anything is sent, so that the request handler can add its headers and replace a failure with the site's own
 * error page.
 */
import { EventEmitter } from 'node:events';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serverEntryFile } from '../../use-cases/publish/site-code.ts';
import { importServerCode } from './server-code.ts';

/** `handler` of @astrojs/node in middleware mode. */
type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: App.Locals,
) => Promise<void> | void;

export interface OnDemandAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** @returns undefined when no route matches */
export type OnDemandHandler = (
  request: IncomingMessage,
  body: Buffer | undefined,
  locals: App.Locals,
) => Promise<OnDemandAnswer | undefined>;

/** @throws Error when the build has no code that runs */
export async function loadOnDemandHandler(codeDir: string): Promise<OnDemandHandler> {
  const entry = await importServerCode(join(codeDir, serverEntryFile));
  if (!isEntry(entry)) throw new Error(`${serverEntryFile} has no request handler.`);
  const { handler } = entry;
  return (request, body, locals) =>
    new Promise((resolve, reject) => {
      const response = new GatheredResponse(request, resolve);
      // The adapter reads an already parsed body from here.
      if (body) Object.assign(request, { body });
      const next = (error?: unknown) => (error === undefined ? resolve(undefined) : reject(error));
      // The adapter uses only the part of a response that GatheredResponse has.
      Promise.resolve(handler(request, response as unknown as ServerResponse, next, locals)).catch(reject);
    });
}

function isEntry(entry: unknown): entry is { handler: AstroHandler } {
  return (
    typeof entry === 'object' && entry !== null && 'handler' in entry && typeof entry.handler === 'function'
  );
}

/** Stands in for a ServerResponse and keeps what is written to it. */
class GatheredResponse extends EventEmitter {
  statusCode = 200;
  statusMessage = '';
  headersSent = false;
  readonly req: IncomingMessage;
  #headers: OutgoingHttpHeaders = {};
  readonly #chunks: Buffer[] = [];
  readonly #onDone: (answer: OnDemandAnswer) => void;

  constructor(request: IncomingMessage, onDone: (answer: OnDemandAnswer) => void) {
    super();
    this.req = request;
    this.#onDone = onDone;
  }

  writeHead(status: number, headers?: OutgoingHttpHeaders | string): this {
    this.statusCode = status;
    this.headersSent = true;
    if (typeof headers === 'object') this.#headers = headers;
    return this;
  }

  write(chunk: Uint8Array | string): boolean {
    this.#chunks.push(Buffer.from(chunk as Uint8Array));
    return true;
  }

  end(chunk?: Uint8Array | string): this {
    if (chunk !== undefined) this.write(chunk);
    this.#onDone({ status: this.statusCode, headers: this.#headers, body: Buffer.concat(this.#chunks) });
    this.emit('finish');
    this.emit('close');
    return this;
  }

  /** The adapter gives up in the middle of an answer. */
  destroy(): this {
    this.#onDone({ status: 500, headers: {}, body: Buffer.alloc(0) });
    this.emit('close');
    return this;
  }
}
