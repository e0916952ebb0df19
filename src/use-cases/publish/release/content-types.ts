/**
 * The content type of every kind of file a release may hold. For the publisher only: the server sends what the manifest
 * says.
 */
import { extname } from 'node:path';

interface ContentType {
  readonly contentType: string;
  /** Whether brotli and gzip make it smaller. */
  readonly isCompressible: boolean;
}

const text = (contentType: string): ContentType => ({
  contentType: `${contentType}; charset=utf-8`,
  isCompressible: true,
});

const byExtension: Readonly<Record<string, ContentType>> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.json': text('application/json'),
  '.txt': text('text/plain'),
  '.csv': text('text/csv'),
  '.vcf': text('text/vcard'),
  '.ics': text('text/calendar'),
  '.xml': text('application/xml'),
  '.atom': text('application/atom+xml'),
  '.svg': text('image/svg+xml'),
  '.webmanifest': text('application/manifest+json'),
  '.bin': { contentType: 'application/octet-stream', isCompressible: true },
  '.ico': { contentType: 'image/x-icon', isCompressible: true },
  '.png': { contentType: 'image/png', isCompressible: false },
  '.jpg': { contentType: 'image/jpeg', isCompressible: false },
  '.webp': { contentType: 'image/webp', isCompressible: false },
  '.avif': { contentType: 'image/avif', isCompressible: false },
  '.pdf': { contentType: 'application/pdf', isCompressible: true },
  '.woff2': { contentType: 'font/woff2', isCompressible: false },
};

/** Undefined for a kind of file that no page of this site should have. */
export function findContentType(file: string): ContentType | undefined {
  return byExtension[extname(file).toLowerCase()];
}
