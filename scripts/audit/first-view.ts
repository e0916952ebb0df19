/** What a reader fetches to see a page for the first time, as the server sends it. */
import { request } from 'node:http';

/** Ten packets of 1,460 bytes, less their frames: what a server sends before it must wait for an acknowledgement. */
export const roundTripBytes = 14_336;

export interface FirstView {
  readonly path: string;
  /** The page first. */
  readonly files: readonly { readonly path: string; readonly byteCount: number }[];
  readonly byteCount: number;
}

export interface Fetched {
  readonly bytes: Buffer;
  readonly encoding: string | undefined;
}

/** The links that a browser fetches by itself: linked feeds and descriptions are for programs. */
const fetchedRelations = /\brel="(?:stylesheet|icon|modulepreload|preload|manifest)"/;

/**
 * @param path of a page, such as /boroughs/hackney
 * @throws Error when the page or one of its files cannot be fetched, or is worth compressing and is not compressed
 */
export async function measureFirstView(origin: string, path: string): Promise<FirstView> {
  const page = await fetchAsIs(origin + path, 'identity');
  const html = page.bytes.toString();
  const tags = html.match(/<(?:link|script|img)\b[^>]*>/g) ?? [];
  const assets = tags
    .filter((tag) => !tag.startsWith('<link') || fetchedRelations.test(tag))
    .flatMap((tag) => tag.match(/\b(?:href|src)="([^"]+)"/)?.[1] ?? []);
  const files = await Promise.all(
    [path, ...new Set(assets)].map(async (file) => {
      const { bytes, encoding } = await fetchAsIs(new URL(file, origin).href, 'br');
      // Compressing the smallest of files makes them larger.
      if (encoding !== 'br' && bytes.length > 200)
        throw new Error(`${file} is not sent with brotli but with ${encoding ?? 'nothing'}.`);
      return { path: file, byteCount: bytes.length };
    }),
  );
  return { path, files, byteCount: files.reduce((sum, { byteCount }) => sum + byteCount, 0) };
}

/** "html 3,836, css 4,269, js 2,517": what each kind of file weighs. */
export function partsWords({ files }: FirstView): string {
  return files
    .map(({ path, byteCount }) => `${path.match(/\.(\w+)$/)?.[1] ?? 'html'} ${byteCount}`)
    .join(', ');
}

/** The body as sent: fetch() would undo the encoding. An error page is returned like any other. */
export async function fetchAsIs(address: string, encoding: 'br' | 'identity'): Promise<Fetched> {
  return await new Promise((resolve, reject) => {
    const sent = request(address, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (![200, 404, 500].includes(response.statusCode ?? 0))
          reject(new Error(`${address} answered ${response.statusCode}.`));
        else resolve({ bytes: Buffer.concat(chunks), encoding: response.headers['content-encoding'] });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
