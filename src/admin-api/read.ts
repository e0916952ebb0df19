/** Reads the parts of a call of the admin API: its JSON body, its query and its precondition. */
import type { Problem } from './problem.ts';

/** The server's own limit for every body, repeated here for anything else that may serve the API. */
export const maxJsonBytes = 64 * 1024;

/** RFC 9110: JSON is always UTF-8; PATCH may call its body a merge patch, which it is. */
const jsonType = /^application\/(?:merge-patch\+)?json *(?:; *charset="?utf-?8"? *)?;?$/i;

export async function readJson(request: Request): Promise<{ readonly value: unknown } | Problem> {
  const type = request.headers.get('content-type')?.trim() ?? '';
  if (!jsonType.test(type) || request.headers.has('content-encoding')) {
    const detail = 'Send the body as Content-Type: application/json, in UTF-8 and not compressed.';
    return {
      status: 415,
      detail,
      headers: { 'Accept-Post': 'application/json', 'Accept-Patch': 'application/json' },
    };
  }
  if (Number(request.headers.get('content-length') ?? 0) > maxJsonBytes) return tooLarge;
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > maxJsonBytes) return tooLarge;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { value };
  } catch {
    return { status: 400, detail: 'The body is not JSON in UTF-8. Check its quotes, commas and brackets.' };
  }
}

const tooLarge: Problem = { status: 413, detail: `A body has at most ${maxJsonBytes} bytes.` };

/** Every parameter once; one given twice becomes a list, which no schema accepts. */
export function readQuery(parameters: URLSearchParams): Readonly<Record<string, unknown>> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

/** What an ETag of a contact names: its revision, and the version of its private notes, 0 if there have been none. */
export interface SeenVersion {
  readonly revision: number;
  readonly notes: number;
}

/** `"3"`, or `"3.2"` once there have been private notes, which are part of no revision. */
export function writeEntityTag({ revision, notes }: SeenVersion): string {
  return notes === 0 ? `"${revision}"` : `"${revision}.${notes}"`;
}

/**
 * The versions that If-Match names. A weak tag is accepted too: proxies that compress an answer weaken its ETag, and
 * only the numbers in it are compared.
 * @returns undefined without the header
 */
export function readIfMatch(header: string | null): readonly SeenVersion[] | Problem | undefined {
  if (header === null) return undefined;
  if (header.trim() === '*') {
    return { status: 428, detail: 'If-Match: * names no revision. Send the ETag of the one that you read.' };
  }
  return header.split(',').map((tag) => {
    // A tag that this site never gave matches nothing.
    const [, revision = 0, notes = 0] = /^\s*(?:W\/)?"(\d{1,9})(?:\.(\d{1,9}))?"\s*$/.exec(tag) ?? [];
    return { revision: Number(revision), notes: Number(notes) };
  });
}
