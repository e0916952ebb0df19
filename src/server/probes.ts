/**
 * GET /healthz (the process answers) and GET /readyz (database, release and publishing are well), for whatever
 * watches over the server.
 */

export interface Readiness {
  /** One sentence each; none when everything is well. */
  readonly reasons: readonly string[];
  readonly releaseId: string | null;
}

export interface ProbeAnswer {
  readonly status: 200 | 503;
  readonly body: string;
}

export function answerLiveness(): ProbeAnswer {
  return { status: 200, body: JSON.stringify({ status: 'ok' }) };
}

export function answerReadiness({ reasons, releaseId }: Readiness): ProbeAnswer {
  const isReady = reasons.length === 0;
  return {
    status: isReady ? 200 : 503,
    body: JSON.stringify({ status: isReady ? 'ready' : 'not-ready', release: releaseId, reasons }),
  };
}
