/**
 * Hands a request to the code of the current release: routes that Astro renders on demand. The answer is gathered
 * whole before anything is sent, so that the edge can put its headers on it and replace a failure by the site's own
 * error page.
 */
import { EventEmitter } from 'node:events';
import { readdir } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serverEntryFile } from '../use-cases/publish/release-layout.ts';

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

/** @returns undefined when no route of the release matches */
export type OnDemandHandler = (
  request: IncomingMessage,
  body: Buffer | undefined,
  locals: App.Locals,
) => Promise<OnDemandAnswer | undefined>;

/** @throws Error when the release has no code that runs */
export async function loadOnDemandHandler(releaseDir: string): Promise<OnDemandHandler> {
  const entry: unknown = await importFile(join(releaseDir, serverEntryFile));
  if (!isEntry(entry)) throw new Error(`${serverEntryFile} has no request handler.`);
  await importChunks(join(releaseDir, dirname(serverEntryFile)));
  const { handler } = entry;
  return (request, body, locals) =>
    new Promise((resolve, reject) => {
      const response = new GatheredResponse(request, resolve);
      // The adapter takes a body that was read before from here.
      if (body) Object.assign(request, { body });
      const next = (error?: unknown) => (error === undefined ? resolve(undefined) : reject(error));
      // The adapter uses only the part of a response that GatheredResponse has.
      Promise.resolve(handler(request, response as unknown as ServerResponse, next, locals)).catch(reject);
    });
}

function importFile(path: string): Promise<unknown> {
  return import(pathToFileURL(path).href);
}

/**
 * Astro imports the code of a page when the page is first asked for. By then newer releases with the same code may
 * have pushed this folder off the disk, so all of it is imported now.
 */
async function importChunks(serverDir: string): Promise<void> {
  const names = await readdir(serverDir, { recursive: true });
  const chunks = names.filter((name) => name.endsWith('.mjs')).map((name) => join(serverDir, name));
  keepImported();
  // One that cannot be imported fails whoever asks for it, and nobody else.
  const outcomes = await Promise.allSettled(chunks.map(importFile));
  for (const [index, { status }] of outcomes.entries())
    if (status === 'fulfilled') imported.add(pathToFileURL(chunks[index] ?? '').href);
}

/** Addresses of modules that are in memory, whatever became of their files. */
const imported = new Set<string>();
let isKeeping = false;

/** Node looks for the file of a module even when it has the module already; of these it need not. */
function keepImported(): void {
  if (isKeeping) return;
  isKeeping = true;
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (/^\.\.?\//.test(specifier) && context.parentURL !== undefined) {
        const url = new URL(specifier, context.parentURL).href;
        if (imported.has(url)) return { url, format: 'module', shortCircuit: true };
      }
      return nextResolve(specifier, context);
    },
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
