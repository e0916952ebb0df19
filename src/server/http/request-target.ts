/**
 * The first check of a request target: tells a plain path from the tricks that file servers and redirects fall for.
 * Pure; nothing after it sees an undecoded or unchecked path.
 */
import { maxTargetLength } from './limits.ts';

export type RequestTarget =
  | {
      readonly kind: 'path' /** Decoded. */;
      readonly path: string /** With its question mark, or empty. */;
      readonly search: string;
    }
  | { readonly kind: 'refused'; readonly status: 400 | 404 | 414 };

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not pass
const controlCharacter = /[\u0000-\u001f\u007f]/;

/**
 * Letters, digits and `-._~`, which no program that writes addresses encodes (RFC 3986, 2.3). A path that has them
 * encoded is an attempt to be read differently by two programs in turn. So is a path that is still encoded after
 * decoding: Astro decodes again.
 */
const encodedUnreserved = /%(?:25[\da-f]{2}|2[de]|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/i;

export function parseRequestTarget(target: string): RequestTarget {
  if (target.length > maxTargetLength) return { kind: 'refused', status: 414 };
  // `*` and absolute URLs are for proxies.
  if (!target.startsWith('/')) return { kind: 'refused', status: 400 };
  const queryAt = target.indexOf('?');
  const rawPath = queryAt === -1 ? target : target.slice(0, queryAt);
  const search = queryAt === -1 ? '' : target.slice(queryAt);
  const segments = decodeSegments(rawPath);
  if (!segments || rawPath.includes('#')) return { kind: 'refused', status: 400 };
  if (segments.some(isTrick) || /\/\//.test(rawPath)) return { kind: 'refused', status: 404 };
  if (encodedUnreserved.test(rawPath)) return { kind: 'refused', status: 400 };
  return { kind: 'path', path: segments.join('/'), search };
}

function decodeSegments(path: string): readonly string[] | undefined {
  try {
    const segments = path.split('/').map((segment) => decodeURIComponent(segment));
    return segments.some((segment) => controlCharacter.test(segment)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

function isTrick(segment: string): boolean {
  return segment === '.' || segment === '..' || /[/\\]/.test(segment);
}
