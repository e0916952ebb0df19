/**
 * Asks one page elsewhere whether it is there: HEAD first, and GET where that is not answered as a page would be. The
 * page is not read. Called by check-links.ts.
 */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { LinkAnswer } from '../../domain/links/link-outcome.ts';

export interface Asking {
  /** For one address, redirects included. */
  readonly timeoutMs: number;
  readonly userAgent: string;
  /** Only for tests: addresses of this machine or of a network that is not public are asked too. */
  readonly mayAskPrivate?: boolean;
}

const mostRedirects = 5;

export async function askLink(url: string, asking: Asking): Promise<LinkAnswer> {
  const head = await follow(url, 'HEAD', asking);
  const isPage = head.kind === 'status' && head.status >= 200 && head.status < 300;
  // Many servers answer HEAD with a refusal, or with nothing, and GET with the page.
  const isFinal = isPage || head.kind === 'no-such-host' || head.kind === 'private-address';
  return isFinal ? head : follow(url, 'GET', asking);
}

async function follow(url: string, method: 'HEAD' | 'GET', asking: Asking): Promise<LinkAnswer> {
  const signal = AbortSignal.timeout(asking.timeoutMs);
  let next = url;
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      if (!asking.mayAskPrivate && (await isPrivate(new URL(next).hostname)))
        return { kind: 'private-address' };
      const response = await fetch(next, {
        method,
        redirect: 'manual',
        signal,
        headers: { 'User-Agent': asking.userAgent, Accept: 'text/html,*/*;q=0.5' },
      });
      await response.body?.cancel();
      const target = response.headers.get('Location');
      if (response.status < 300 || response.status > 399 || target === null)
        return { kind: 'status', status: response.status };
      if (!URL.canParse(target, next)) return { kind: 'status', status: response.status };
      next = new URL(target, next).href;
    }
    return { kind: 'too-many-redirects' };
  } catch (error) {
    return answerOfError(error);
  }
}

/** What fetch throws says why in its cause. */
function answerOfError(error: unknown): LinkAnswer {
  if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'timeout' };
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND') return { kind: 'no-such-host' };
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return { kind: 'bad-certificate' };
  return /TIMEOUT/.test(code) ? { kind: 'timeout' } : { kind: 'no-connection' };
}

const privateAddresses = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  privateAddresses.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  privateAddresses.addSubnet(network, prefix, 'ipv6');

/**
 * An entry's website is typed by many people: the machine that checks it must not be led to what only it can reach.
 * @throws when the name cannot be looked up, as fetch would
 */
async function isPrivate(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true });
  return found.some(({ address, family }) => privateAddresses.check(address, family === 6 ? 'ipv6' : 'ipv4'));
}
