/**
 * Cookies for the length of one check: many sites set one, redirect to the same page, and show it only to a client that
 * sends the cookie back.
 */
export interface CookieJar {
  keep(url: URL, setCookies: readonly string[]): void;
  /** @returns what to send as Cookie; empty when there is nothing to send */
  headerFor(url: URL): string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly isForSubdomains: boolean;
}

const mostCookies = 50;

export function createCookieJar(): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    keep({ hostname }, setCookies) {
      for (const line of setCookies) {
        const [pair = '', ...attributes] = line.split(';');
        const at = pair.indexOf('=');
        if (at < 1 || cookies.size >= mostCookies) continue;
        const wanted = attributes
          .map((attribute) => /^\s*domain\s*=\s*\.?(.+?)\s*$/i.exec(attribute)?.[1]?.toLowerCase())
          .find((domain) => domain !== undefined);
        // A site may set cookies for the domain above it, and for no other.
        if (wanted !== undefined && !isWithin(hostname, wanted)) continue;
        const name = pair.slice(0, at).trim();
        const domain = wanted ?? hostname;
        const isForSubdomains = wanted !== undefined;
        cookies.set(`${domain} ${name}`, { name, value: pair.slice(at + 1).trim(), domain, isForSubdomains });
      }
    },
    headerFor({ hostname }) {
      return [...cookies.values()]
        .filter(({ domain, isForSubdomains }) =>
          isForSubdomains ? isWithin(hostname, domain) : hostname === domain,
        )
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
    },
  };
}

function isWithin(hostname: string, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
