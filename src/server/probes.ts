/**
 * GET /healthz (the process answers) and GET /readyz (database, release and publishing are well), for monitoring.
 *
 * Anybody may ask, so the answer names only the part that has failed. The details may name files, modules and figures
 * of this machine: they go to the log, and to callers on this machine itself.
 */
import type { IncomingMessage } from 'node:http';
import type { HealthPart } from '../use-cases/health/health-checks.ts';
import { isLoopback } from './http/client-address.ts';

/** What strangers are told, by the part that has failed. */
export const publicReasons = {
  database: 'The database does not answer as it should.',
  release: 'The release that should be served is not.',
  publish: 'The last publish failed.',
  job: 'A scheduled job does not do its work.',
  mail: 'Mail does not go out.',
  disk: 'The server cannot write as it should.',
  key: 'Nobody can sign in.',
  contacts: 'Made-up contacts are shown.',
  backup: 'There is no backup of late.',
  memory: 'The machine has little memory.',
} as const satisfies Record<HealthPart | 'release' | 'publish', string>;

export interface ReadinessReason {
  readonly part: keyof typeof publicReasons;
  /** One sentence, for the operator only. */
  readonly detail: string;
}

export interface Readiness {
  /** None when everything is well. */
  readonly reasons: readonly ReadinessReason[];
  readonly releaseId: string | null;
}

export interface ProbeAnswer {
  readonly status: 200 | 503;
  readonly body: string;
}

export function answerLiveness(): ProbeAnswer {
  return { status: 200, body: JSON.stringify({ status: 'ok' }) };
}

/** @param isOperator whether the details may be told; see isFromThisMachine */
export function answerReadiness({ reasons, releaseId }: Readiness, isOperator: boolean): ProbeAnswer {
  const isReady = reasons.length === 0;
  const told = reasons.map(({ part, detail }) => (isOperator ? detail : publicReasons[part]));
  return {
    status: isReady ? 200 : 503,
    body: JSON.stringify({
      status: isReady ? 'ready' : 'not-ready',
      release: releaseId,
      reasons: [...new Set(told)],
    }),
  };
}

/** How long its contents may be relied on; it is written again for each request (RFC 9116, 2.5.5). */
const securityTxtDays = 180;

/** GET /.well-known/security.txt: where to report a vulnerability of the site. */
export function writeSecurityTxt(email: string, canonicalUrl: string, now: Date): string {
  const expires = new Date(now.getTime() + securityTxtDays * 86_400_000);
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${canonicalUrl}`,
    '',
  ].join('\n');
}

const signsOfProxy = [
  'forwarded',
  'via',
  'x-real-ip',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
];

/**
 * Whether the caller is on this machine, and not a proxy on it acting for somebody else.
 * @param mayBeSilentProxy whether a proxy that does not say so could be in front of the server: the site has an address
 *   elsewhere, and TRUST_PROXY names no proxy
 */
export function isFromThisMachine(request: IncomingMessage, mayBeSilentProxy: boolean): boolean {
  if (mayBeSilentProxy || !isLoopback(request.socket.remoteAddress ?? '')) return false;
  return signsOfProxy.every((name) => request.headers[name] === undefined);
}
