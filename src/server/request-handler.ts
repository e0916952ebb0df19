/**
 * How the server answers a request: probes and the find API, files of the release from memory, routes rendered on
 * demand, and at the end the release's own error pages.
 */
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { urls } from '../urls.ts';
import { policyWithoutPage } from '../use-cases/publish/release/content-policies.ts';
import type { FindApiAnswer } from './find-api.ts';
import type { CountedVisits } from './http/counted-visits.ts';
import { parseRequestTarget } from './http/request-target.ts';
import { type HeaderList, isOpenPath, preflightHeaders, securityHeaders } from './http/security-headers.ts';
import { createAnswers } from './on-demand/answers.ts';
import type { OnDemandHandler } from './on-demand/on-demand.ts';
import { createQuietLog } from './on-demand/quiet-log.ts';
import {
  createServeOnDemand,
  type OnDemandOptions,
  type OnDemandOutcome,
} from './on-demand/serve-on-demand.ts';
import {
  answerLiveness,
  answerReadiness,
  isFromThisMachine,
  type Readiness,
  writeSecurityTxt,
} from './probes.ts';
import type { Served } from './releases/current-release.ts';
import { type EnglishPath, findEnglishPath } from './releases/english-path.ts';
import type { StaticFile } from './releases/loaded-release.ts';
import { sendFile, sendRendered, sendSmall } from './releases/respond.ts';

export interface RequestHandlerOptions extends OnDemandOptions {
  readonly getServed: () => Served | undefined;
  /** Routes rendered on demand. */
  readonly handle: OnDemandHandler;
  readonly answerFind: (search: string) => FindApiAnswer;
  readonly readReadiness: () => Readiness;
  /** Where vulnerabilities are reported; without it there is no /.well-known/security.txt. */
  readonly operatorEmail: string | undefined;
  readonly visits: CountedVisits;
  /** Called when a request may have changed something. */
  readonly onActed?: (() => void) | undefined;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const readMethods: ReadonlySet<string> = new Set(['GET', 'HEAD']);
const knownMethods: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
]);
const json = 'application/json; charset=utf-8';
const plain = 'text/plain; charset=utf-8';
const retrySoon: HeaderList = ['Retry-After', '5'];
const noStore: HeaderList = ['Cache-Control', 'no-store'];
const onlyRead: HeaderList = ['Allow', 'GET, HEAD'];
/** After a body is refused, the connection stays open this long, so that the client can read why. */
const refusedBodyMs = 1000;

const refusals: Readonly<Record<number, string>> = {
  400: 'This request is not well formed.\n',
  404: 'There is nothing at this address.\n',
  405: 'This address can only be read.\n',
  413: 'This is more than the site accepts.\n',
  414: 'This address is too long.\n',
  503: 'The site is not ready yet. Try again in a moment.\n',
};

/** @returns the handler of every request; it never throws */
export function createRequestHandler(options: RequestHandlerOptions): Handler {
  const { address, visits } = options;
  const serveOnDemand = createServeOnDemand(options);
  const answers = createAnswers(address);
  const logRefusal = createQuietLog(options.log);
  const ownHeaders = securityHeaders('/', address.isHttps);
  const findHeaders = [
    'Cache-Control',
    'private, no-store',
    'Content-Security-Policy',
    policyWithoutPage,
    ...securityHeaders(urls.apiFind(), address.isHttps),
  ];

  const refuse = (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    extra: HeaderList = [],
  ) =>
    sendSmall(request, response, {
      status,
      // A program on a page of another site must be able to read why it was refused.
      headers: [...noStore, ...extra, ...securityHeaders(rawPathOf(request), address.isHttps)],
      ...refusalBody(status, isForProgram(request)),
    });

  const sendPublicFile = (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    file: StaticFile,
  ) => {
    visits.sentFile(request, path);
    sendFile(request, response, file);
  };

  const answerFind = (request: IncomingMessage, response: ServerResponse, search: string) => {
    const { status, contentType, body } = options.answerFind(search);
    visits.sentData(request);
    response.writeHead(status, [
      'Content-Type',
      contentType,
      'Content-Length',
      String(Buffer.byteLength(body)),
      ...findHeaders,
    ]);
    if (request.method === 'HEAD') response.end();
    else response.end(body);
  };

  /** Paths that the server answers itself. */
  const ownRoutes: Readonly<
    Record<string, (request: IncomingMessage, response: ServerResponse, search: string) => void>
  > = {
    [urls.apiFind()]: answerFind,
    [urls.securityTxt()](request, response) {
      const { operatorEmail, now } = options;
      if (operatorEmail === undefined) return sendErrorPage(request, response, 404);
      const body = writeSecurityTxt(operatorEmail, address.origin + urls.securityTxt(), now());
      sendSmall(request, response, {
        status: 200,
        contentType: plain,
        body,
        headers: ['Cache-Control', 'no-cache', ...ownHeaders],
      });
    },
    [urls.liveness()](request, response) {
      sendSmall(request, response, {
        ...answerLiveness(),
        contentType: json,
        headers: [...noStore, ...ownHeaders],
      });
    },
    [urls.readiness()](request, response) {
      const isOperator = isFromThisMachine(request, !address.isLocal && options.trustedProxyCount === 0);
      const answer = answerReadiness(options.readReadiness(), isOperator);
      sendSmall(request, response, { ...answer, contentType: json, headers: [...noStore, ...ownHeaders] });
    },
  };

  const sendErrorPage = (request: IncomingMessage, response: ServerResponse, status: 404 | 500) => {
    const served = options.getServed();
    if (!served) refuse(request, response, 503, retrySoon);
    else if (isForProgram(request)) refuse(request, response, status);
    else sendFile(request, response, served.release.errorPages[status], status);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Not 501: a scanner's TRACE would count as a failure of the server.
    if (!knownMethods.has(request.method ?? '')) return refuse(request, response, 405, onlyRead);
    const target = parseRequestTarget(request.url ?? '');
    if (target.kind === 'path') return handlePath(request, response, target.path, target.search);
    if (target.status === 404) sendErrorPage(request, response, 404);
    else refuse(request, response, target.status);
  };

  const handlePath = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    search: string,
  ) => {
    const served = options.getServed();
    const ownRoute = Object.hasOwn(ownRoutes, path) ? ownRoutes[path] : undefined;
    const file = served?.release.files.get(path) ?? served?.olderFiles.get(path);
    const isRead = readMethods.has(request.method ?? '');
    if (!isRead && (ownRoute || file)) return answerOtherMethod(request, response, path);
    if (ownRoute) return ownRoute(request, response, search);
    if (file) return sendPublicFile(request, response, path, file);
    if (!served) return refuse(request, response, 503, retrySoon);
    const canonical = isRead ? findCanonicalPath(served, path) : undefined;
    if (canonical !== undefined) return redirect(request, response, encodeURI(canonical) + search);
    const english = isRead ? findEnglishPath(served.release.files, path) : undefined;
    if (english && !english.mayBeOnDemand) return redirectToEnglish(request, response, english, search);
    // Astro's own services, which this site does not use.
    if (path.startsWith('/_')) return sendErrorPage(request, response, 404);
    return render(request, response, path, english);
  };

  const redirect = (
    request: IncomingMessage,
    response: ServerResponse,
    location: string,
    status: 302 | 308 = 308,
  ) =>
    sendSmall(request, response, {
      status,
      headers: ['Location', location, 'Cache-Control', 'no-cache', ...ownHeaders],
    });

  /** For now: the language may be switched on, or the page translated. */
  const redirectToEnglish = (
    request: IncomingMessage,
    response: ServerResponse,
    { path, isSame }: EnglishPath,
    search = '',
  ) => redirect(request, response, encodeURI(path) + (isSame ? search : ''), 302);

  const answerOtherMethod = (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (request.method !== 'OPTIONS') return refuse(request, response, 405, onlyRead);
    sendSmall(request, response, {
      status: 204,
      headers: [
        ...onlyRead,
        ...(isOpenPath(path) ? preflightHeaders : []),
        ...securityHeaders(path, address.isHttps),
      ],
    });
  };

  const render = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    english: EnglishPath | undefined,
  ) => {
    const outcome = await serveOnDemand(request, response, options.handle, path);
    if (!readMethods.has(request.method ?? '')) options.onActed?.();
    // The rest of the body is not waited for, and the client must know: it must not send its next request on this
    // connection.
    if (!request.complete) response.shouldKeepAlive = false;
    switch (outcome.kind) {
      case 'gone':
        return;
      case 'no-route':
        return english
          ? redirectToEnglish(request, response, english)
          : sendErrorPage(request, response, 404);
      case 'too-large':
        if (isForProgram(request)) refuse(request, response, 413);
        else answers.tooLarge(request, response, path);
        break;
      case 'busy':
        answers.busy(request, response, path, outcome);
        break;
      case 'refused':
        answers.tooMany(request, response, path, outcome);
        break;
      case 'answer':
        await sendAnswer(request, response, path, outcome);
    }
    // The body is read and discarded for a moment, or the client would never see the answer.
    if (request.complete) return;
    request.resume();
    setTimeout(() => request.socket.destroy(), refusedBodyMs).unref();
  };

  const sendAnswer = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    { answer, locals, body }: Extract<OnDemandOutcome, { kind: 'answer' }>,
  ) => {
    if (answer.status === 403 && !locals.isPastOriginCheck) {
      recordForeignForm(locals, request.url ?? '');
      return answers.foreignForm(request, response, path, body);
    }
    if (answer.status === 404 && answer.body.length === 0) return sendErrorPage(request, response, 404);
    if (answer.status >= 500 && !isJson(answer.headers['content-type']))
      return sendErrorPage(request, response, 500);
    visits.sentPage(request, path, answer.status);
    return sendRendered(request, response, answer, { path, isHttps: address.isHttps });
  };

  const fail = (request: IncomingMessage, response: ServerResponse, error: unknown) => {
    options.log(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    if (response.headersSent) response.destroy();
    else sendErrorPage(request, response, 500);
  };

  const logFailures = (request: IncomingMessage, response: ServerResponse) => {
    const { method } = request;
    const place = describePlace(request.url ?? '');
    const startedAt = performance.now();
    response.once('finish', () => {
      const { statusCode } = response;
      if (statusCode < 500) return;
      const log = statusCode === 503 ? logRefusal : options.log;
      log(`${method} ${place} ${statusCode} ${Math.round(performance.now() - startedAt)}ms`);
    });
  };

  return (request, response) => {
    try {
      if (request.method === 'GET' || request.method === 'HEAD') {
        // Nearly every request ends here: its path is written exactly as the release has it.
        const url = request.url ?? '';
        const queryAt = url.indexOf('?');
        const path = queryAt === -1 ? url : url.slice(0, queryAt);
        const file = options.getServed()?.release.files.get(path);
        if (file) return sendPublicFile(request, response, path, file);
        if (path === urls.apiFind())
          return answerFind(request, response, queryAt === -1 ? '' : url.slice(queryAt));
      }
      logFailures(request, response);
      handle(request, response).catch((error: unknown) => fail(request, response, error));
    } catch (error) {
      fail(request, response, error);
    }
  };
}

/** As the client wrote it, without its query. */
function rawPathOf(request: IncomingMessage): string {
  return request.url?.replace(/\?.*$/s, '') ?? '';
}

/** Whether the answer is for a program, which cannot use a page. */
function isForProgram(request: IncomingMessage): boolean {
  return request.url?.startsWith('/api/') === true;
}

function refusalBody(status: number, isForProgram: boolean) {
  const detail = refusals[status] ?? 'Something went wrong here.\n';
  if (!isForProgram) return { contentType: plain, body: detail };
  const title = STATUS_CODES[status] ?? '';
  const body = JSON.stringify({ type: 'about:blank', title, status, detail: detail.trim() });
  return { contentType: 'application/problem+json; charset=utf-8', body };
}

/** The path of a page that was requested without its last slash or with capitals. */
function findCanonicalPath({ release }: Served, path: string): string | undefined {
  const lower = path.toLowerCase();
  return [`${path}/`, lower, `${lower}/`].find(
    (candidate) => candidate !== path && release.files.has(candidate),
  );
}

function isJson(contentType: unknown): boolean {
  return /^application\/[\w.+-]*json/.test(String(contentType ?? ''));
}

/** Astro refuses a form of another site before our middleware runs (`security.checkOrigin`). */
function recordForeignForm(locals: App.Locals, url: string): void {
  locals.recordAnonymousRefusal(
    {
      action: 'access.refuse',
      subject: `path:${describePlace(url)}`,
      reason: 'form of another site',
      address: locals.visit.address,
      requestId: locals.requestId,
    },
    locals.now(),
  );
}

/** The first part of a path, for the log: the rest may be a secret link, and a query may be a search. */
function describePlace(url: string): string {
  return /^\/[\w-]{0,40}(?=[/?]|$)/.exec(url)?.[0] ?? '(other)';
}
