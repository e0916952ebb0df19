/** Reads a request's body up to the limit, however it is sent. It runs before any page sees the request. */
import type { IncomingMessage } from 'node:http';
import type { BodyShare } from './body-room.ts';

export type BodyResult =
  | { readonly kind: 'read'; readonly body: Buffer }
  | { readonly kind: 'too-large' }
  /** Other bodies have used up all the memory there is for bodies. */
  | { readonly kind: 'no-room' }
  /** The client went away. */
  | { readonly kind: 'aborted' };

/** @param maxBytes beyond it nothing is kept */
export function readBody(request: IncomingMessage, maxBytes: number, share: BodyShare): Promise<BodyResult> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes)
    return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) settle({ kind: 'too-large' });
      else if (!share.take(chunk.length)) settle({ kind: 'no-room' });
      else chunks.push(chunk);
    };
    const onEnd = () => settle({ kind: 'read', body: Buffer.concat(chunks) });
    const onGone = () => settle({ kind: 'aborted' });
    const settle = (result: BodyResult) => {
      request.off('data', onData).off('end', onEnd).off('close', onGone);
      resolve(result);
    };
    // An error is followed by `close`; without a listener it would end the process.
    request.on('error', () => {});
    request.on('data', onData).on('end', onEnd).on('close', onGone);
  });
}
