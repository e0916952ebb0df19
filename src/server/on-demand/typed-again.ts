/**
 * What somebody typed into a form that could not be accepted just now, as a form that sends it again, so that nothing
 * is typed twice. Used for answers that would otherwise lose it.
 */
import type { IncomingMessage } from 'node:http';
import { adminRoot } from '../../urls.ts';
import type { PlainForm } from './plain-page.ts';

/** Pages whose forms hold passwords and codes, which must not be written into any page. */
const secretForms = /^\/admin\/(?:sign-in|two-factor|set-up|reset-password|account)(?:\/|$)/;
const maxFields = 500;

/**
 * @param path decoded, without its query
 * @returns undefined for what cannot or must not be shown again: files, secrets, and fields that no form has sent
 */
export function typedAgain(
  request: IncomingMessage,
  path: string,
  body: Buffer | undefined,
): PlainForm | undefined {
  const type = request.headers['content-type'] ?? '';
  if (request.method !== 'POST' || !body || secretForms.test(path)) return undefined;
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return undefined;
  const fields = [...new URLSearchParams(body.toString())];
  if (fields.length > maxFields) return undefined;
  return {
    action: request.url ?? path,
    fields,
    button: path.startsWith(`${adminRoot}/`) ? 'Save again' : 'Send again',
  };
}
