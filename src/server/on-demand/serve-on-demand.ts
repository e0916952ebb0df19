/**
 * Answers a request that no file answers: reads its body if there is room for it, waits for its turn at the gate, and
 * runs the code of the build. If that cannot write because another process is writing, it runs again as soon as the
 * other has finished; it holds no place meanwhile.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { adminRoot } from '../../urls.ts';
import type { StandingRefusal } from '../../use-cases/security/standing-refusals.ts';
import { requestPatience, type WriteWatch, watchWrites } from '../../use-cases/shared/write-contention.ts';
import { findClientAddress } from '../http/client-address.ts';
import {
  bodyRoom,
  crowdedAnswerMs,
  maxBodyBytes,
  maxSentAway,
  maxUploadBytes,
  maxWaitingToWrite,
  onDemand,
} from '../http/limits.ts';
import { pinAddress, type SiteAddress } from '../http/site-address.ts';
import { type BodyShare, createBodyRoom } from './body-room.ts';
import { createGate, type GateLimits, type Visitor } from './gate.ts';
import type { OnDemandAnswer, OnDemandHandler } from './on-demand.ts';
import { readBody } from './read-body.ts';
import { uploads } from './uploads.ts';

export interface OnDemandOptions {
  readonly address: SiteAddress;
  readonly trustedProxyCount: number;
  /** Read again for each run, as the client sent them. */
  readonly getLocals: (request: IncomingMessage) => App.Locals;
  /** Whether the sender may send more than a form holds. */
  readonly mayUpload: (locals: App.Locals, path: string) => Promise<boolean>;
  /** Whether a posted form is refused because of earlier attempts. */
  readonly findRefusal: (locals: App.Locals, path: string) => StandingRefusal | undefined;
  /** Whether a write could begin now. */
  readonly isFreeToWrite: () => boolean;
  /** Other than the usual ones, for tests. */
  readonly limits?:
    | { readonly gate?: Partial<GateLimits>; readonly writeMs?: number; readonly sendAwayMs?: number }
    | undefined;
}

/**
 * Why a request was not answered: too many others, no room for its body, or another process that writes for longer than
 * anybody waits. `unsure` when a part of it was done before that.
 */
export type BusyReason = 'crowded' | 'writing' | 'unsure';

export type OnDemandOutcome =
  | {
      readonly kind: 'answer';
      readonly answer: OnDemandAnswer;
      readonly locals: App.Locals;
      readonly body: Buffer | undefined;
    }
  /** No route matches. */
  | { readonly kind: 'no-route' | 'too-large' }
  /** The client went away. */
  | { readonly kind: 'gone' }
  /** Too many came before it. */
  | { readonly kind: 'refused'; readonly refusal: StandingRefusal; readonly body: Buffer | undefined }
  | { readonly kind: 'busy'; readonly reason: BusyReason; readonly body: Buffer | undefined };

export type ServeOnDemand = (
  request: IncomingMessage,
  response: ServerResponse,
  handle: OnDemandHandler,
  /** Decoded, without its query. */
  path: string,
) => Promise<OnDemandOutcome>;

export function createServeOnDemand(options: OnDemandOptions): ServeOnDemand {
  const gate = createGate({ ...onDemand, ...options.limits?.gate });
  const room = createBodyRoom(bodyRoom);
  const writeMs = options.limits?.writeMs ?? requestPatience.limitMs;
  const sendAwayMs = options.limits?.sendAwayMs ?? crowdedAnswerMs;
  let waitingToWrite = 0;
  let beingSentAway = 0;

  /** @returns whether a write could begin; false after the limit, or when the client has gone */
  const waitToWrite = async (gone: AbortSignal, giveUpAt: number): Promise<boolean> => {
    if (waitingToWrite >= maxWaitingToWrite) return false;
    waitingToWrite++;
    try {
      while (!gone.aborted && performance.now() < giveUpAt) {
        await sleep(requestPatience.pauseMs);
        if (options.isFreeToWrite()) return true;
      }
      return false;
    } finally {
      waitingToWrite--;
    }
  };

  /**
   * The refusal is delayed: a client that asks again at once would keep the process busy refusing it. Beyond a certain
   * number refusals are immediate, since not all clients can be kept waiting.
   */
  const sendAway = async (gone: AbortSignal, body: Buffer | undefined): Promise<OnDemandOutcome> => {
    if (beingSentAway < maxSentAway) {
      beingSentAway++;
      await sleep(sendAwayMs, undefined, { signal: gone }).catch(() => {});
      beingSentAway--;
    }
    return gone.aborted ? { kind: 'gone' } : { kind: 'busy', reason: 'crowded', body };
  };

  /** Runs a request again until no other writer is in its way. */
  const run = async (
    request: IncomingMessage,
    handle: OnDemandHandler,
    visitor: Visitor,
    given: App.Locals,
    body: Buffer | undefined,
  ): Promise<OnDemandOutcome> => {
    const giveUpAt = performance.now() + writeMs;
    for (;;) {
      const entry = await gate.enter(visitor);
      if (entry.kind === 'gone') return entry;
      if (entry.kind === 'full') return sendAway(visitor.gone, body);
      // Pages store in the locals who is signed in, so each run gets its own.
      const locals = { ...given };
      const { answer, couldNotWrite } = await runOnce(() => handle(request, body, locals)).finally(
        entry.leave,
      );
      if (couldNotWrite === 'no')
        return answer ? { kind: 'answer', answer, locals, body } : { kind: 'no-route' };
      if (couldNotWrite === 'in-part') return { kind: 'busy', reason: 'unsure', body };
      if (await waitToWrite(visitor.gone, giveUpAt)) continue;
      return visitor.gone.aborted ? { kind: 'gone' } : { kind: 'busy', reason: 'writing', body };
    }
  };

  /** A large body is kept only for somebody who is signed in: without it the page says that they must sign in. */
  const findBodyLimit = async (
    request: IncomingMessage,
    path: string,
    visitor: Visitor,
    locals: App.Locals,
  ) => {
    if (!uploads.has(path) || declaredBytes(request) <= maxBodyBytes) return maxBodyBytes;
    const entry = await gate.enter(visitor);
    if (entry.kind !== 'entered') return maxBodyBytes;
    const mayUpload = await options.mayUpload(locals, path).finally(entry.leave);
    return mayUpload ? maxUploadBytes : 0;
  };

  const serve = async (
    request: IncomingMessage,
    response: ServerResponse,
    handle: OnDemandHandler,
    path: string,
    share: BodyShare,
  ): Promise<OnDemandOutcome> => {
    const locals = options.getLocals(request);
    const visitor = makeVisitor(request, response, path, options.trustedProxyCount);
    let body: Buffer | undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const refusal = options.findRefusal(locals, path);
      const limit = await findBodyLimit(request, path, visitor, locals);
      const result = await readBody(request, limit, share);
      switch (result.kind) {
        case 'aborted':
          return { kind: 'gone' };
        case 'no-room':
          return { kind: 'busy', reason: 'crowded', body };
        case 'too-large':
          if (limit > 0) return { kind: 'too-large' };
          body = Buffer.alloc(0);
          break;
        case 'read':
          body = result.body;
      }
      if (refusal) return { kind: 'refused', refusal, body };
    }
    pinAddress(request, options.address);
    return run(request, handle, visitor, locals, body);
  };

  return async (request, response, handle, path) => {
    const share = room.open(findClientAddress(request, options.trustedProxyCount));
    try {
      return await serve(request, response, handle, path, share);
    } finally {
      share.close();
    }
  };
}

interface Run {
  readonly answer: OnDemandAnswer | undefined;
  /** Whether another writer blocked it: from the start, or after something else was already committed. */
  readonly couldNotWrite: 'no' | 'at-all' | 'in-part';
}

/** @throws errors with any other cause */
async function runOnce(handle: () => Promise<OnDemandAnswer | undefined>): Promise<Run> {
  const watch: WriteWatch = { refused: 0, committed: 0 };
  const inTheWay = () => (watch.committed > 0 ? 'in-part' : 'at-all');
  try {
    const answer = await watchWrites(watch, handle);
    const hasFailed = answer !== undefined && answer.status >= 500;
    return { answer, couldNotWrite: hasFailed && watch.refused > 0 ? inTheWay() : 'no' };
  } catch (error) {
    if (watch.refused === 0) throw error;
    return { answer: undefined, couldNotWrite: inTheWay() };
  }
}

/** Without a length it may be any. */
function declaredBytes({ headers }: IncomingMessage): number {
  if (headers['transfer-encoding'] !== undefined) return Number.POSITIVE_INFINITY;
  return Number(headers['content-length'] ?? 0);
}

function makeVisitor(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  trustedProxyCount: number,
): Visitor {
  const leaving = new AbortController();
  if (response.destroyed || request.socket.destroyed) leaving.abort();
  else response.once('close', () => leaving.abort());
  return {
    address: findClientAddress(request, trustedProxyCount),
    isStaff: path === adminRoot || path.startsWith(`${adminRoot}/`),
    gone: leaving.signal,
  };
}
