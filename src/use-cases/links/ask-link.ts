/**
 * Checks whether one external page exists: HEAD first, then GET if the answer is not what a page would give. The page
 * is not read.
 */
import { isMovedHome, type LinkAnswer } from '../../domain/links/link-outcome.ts';
import { askPage, type PageRequest } from './ask-page.ts';
import { createCookieJar } from './cookie-jar.ts';

export interface LinkRequestOptions {
  /** For one address, redirects included. */
  readonly timeoutMs: number;
  readonly userAgent: string;
  /** Only for tests: also allows addresses of this machine or of private networks. */
  readonly mayAskPrivate?: boolean;
  /** By default the resolver of this machine. */
  readonly lookUp?: NonNullable<PageRequest['lookUp']>;
}

/** Nearly as many as browsers follow. */
const mostRedirects = 15;

export async function askLink(url: string, options: LinkRequestOptions): Promise<LinkAnswer> {
  const head = await follow(url, 'HEAD', options);
  const isPage = head.kind === 'status' && head.status >= 200 && head.status < 300;
  // Many servers answer HEAD with a refusal, or with nothing, and GET with the page.
  const isFinal =
    (isPage && !head.isMovedHome) || head.kind === 'no-such-host' || head.kind === 'private-address';
  return isFinal ? head : follow(url, 'GET', options);
}

async function follow(url: string, method: 'HEAD' | 'GET', options: LinkRequestOptions): Promise<LinkAnswer> {
  const { timeoutMs, userAgent, mayAskPrivate = false, lookUp } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  const jar = createCookieJar();
  const asked = new Set<string>();
  let next = new URL(url);
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const cookie = jar.headerFor(next);
      // The same request again would get the same answer.
      if (asked.has(`${next.href}\n${cookie}`)) return { kind: 'too-many-redirects' };
      asked.add(`${next.href}\n${cookie}`);
      const answer = await askPage(next, {
        method,
        headers: {
          'User-Agent': userAgent,
          Accept: 'text/html,*/*;q=0.5',
          ...(cookie === '' ? {} : { Cookie: cookie }),
        },
        signal,
        mayAskPrivate,
        ...(lookUp ? { lookUp } : {}),
      });
      if (answer === 'private-address') return { kind: 'private-address' };
      const { status, location, setCookies } = answer;
      const target = status >= 300 && status <= 399 && location !== null ? URL.parse(location, next) : null;
      if (!target || !/^https?:$/.test(target.protocol))
        return { kind: 'status', status, isMovedHome: isMovedHome(new URL(url), next) };
      jar.keep(next, setCookies);
      target.hash = '';
      next = target;
    }
    return { kind: 'too-many-redirects' };
  } catch (error) {
    return signal.aborted ? { kind: 'timeout' } : answerOfError(error);
  }
}

/** Browsers fetch a certificate that a site forgot to send, so readers may see no warning. */
const incompleteChain: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** @param error what the resolver or the connection threw */
export function answerOfError(error: unknown): LinkAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return { kind: 'no-such-host' };
  if (incompleteChain.has(code)) return { kind: 'incomplete-certificate' };
  if (/CERT|SELF_SIGNED/.test(code)) return { kind: 'bad-certificate' };
  return /TIMEOUT|TIMEDOUT/.test(code) ? { kind: 'timeout' } : { kind: 'no-connection' };
}
