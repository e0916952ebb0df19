/** A browser without a script, as far as signing in needs one: keeps cookies by their path, and posts forms. */
import { Agent, request } from 'node:http';

export interface FormAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly cookies: readonly string[];
  readonly body: string;
  readonly location: string | null;
}

export interface FormClient {
  /** Sends exactly this target. */
  get(target: string, headers?: Record<string, string>): Promise<FormAnswer>;
  /** As a form of this site would. */
  post(target: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<FormAnswer>;
  send(method: string, target: string, headers: Record<string, string>, body?: string): Promise<FormAnswer>;
  /** Names and values that would be sent to this path. */
  cookiesFor(path: string): string;
}

/** @param origin such as http://127.0.0.1:40123 */
export function createFormClient(origin: string, address?: string): FormClient {
  const jar = new Map<string, { readonly value: string; readonly path: string }>();
  const agent = new Agent({ keepAlive: false });
  const { hostname, port } = new URL(origin);

  const keep = (cookie: string) => {
    const [pair = '', ...attributes] = cookie.split('; ');
    const at = pair.indexOf('=');
    const find = (name: string) =>
      attributes.find((attribute) => attribute.startsWith(`${name}=`))?.slice(name.length + 1);
    if (find('Max-Age') === '0') jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), { value: pair.slice(at + 1), path: find('Path') ?? '/' });
  };
  const cookiesFor = (path: string) =>
    [...jar]
      .filter(
        ([, { path: root }]) => path === root || path.startsWith(root.endsWith('/') ? root : `${root}/`),
      )
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');

  const send: FormClient['send'] = (method, target, headers, body) =>
    new Promise((resolve, reject) => {
      const cookie = cookiesFor(target.split('?')[0] ?? '');
      const outgoing = request(
        {
          agent,
          hostname,
          port,
          method,
          path: target,
          headers: {
            ...(cookie === '' ? {} : { cookie }),
            ...(address === undefined ? {} : { 'x-forwarded-for': address }),
            ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
            ...headers,
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () => {
            const cookies = incoming.headers['set-cookie'] ?? [];
            cookies.forEach(keep);
            const received = new Headers();
            for (const [name, value] of Object.entries(incoming.headers))
              if (value !== undefined) received.set(name, String(value));
            resolve({
              status: incoming.statusCode ?? 0,
              headers: received,
              cookies,
              body: Buffer.concat(chunks).toString(),
              location: received.get('location'),
            });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  return {
    send,
    cookiesFor,
    get: (target, headers = {}) => send('GET', target, headers),
    post: (target, fields, headers = {}) =>
      send(
        'POST',
        target,
        { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        new URLSearchParams(fields).toString(),
      ),
  };
}
