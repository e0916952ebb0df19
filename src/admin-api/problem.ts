/** Errors of the admin API, as application/problem+json (RFC 9457). Used by every endpoint of this folder. */
import { z } from 'zod';
import type { FieldError } from '../domain/contacts/contact-fields.ts';

/** Everything that can go wrong, with the title of its kind. */
export const problemTitles = {
  400: 'The request is not well formed',
  401: 'A key is needed',
  403: 'This key may not do that',
  404: 'There is no such thing',
  405: 'This method is not for this address',
  409: 'This cannot be done as things stand',
  412: 'Somebody else has changed it meanwhile',
  413: 'This is more than is accepted',
  415: 'Send JSON',
  422: 'Some fields must be put right',
  428: 'Say which revision you saw',
  429: 'Too many calls',
  500: 'Something went wrong here',
} as const;
export type ProblemStatus = keyof typeof problemTitles;

export const problemSchema = z.looseObject({
  type: z.string().describe('An address that stands for this kind of problem'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What is wrong and what to do'),
  requestId: z
    .string()
    .optional()
    .describe('Names the request in the audit trail and the log; not there for what no endpoint has seen'),
  errors: z
    .array(z.strictObject({ field: z.string(), message: z.string() }))
    .optional()
    .describe('With 400 and 422: each field that must be put right'),
});

export interface Problem {
  readonly status: ProblemStatus;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  /** Further members: with 412, both versions. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Bounded: a body of only wrong names would otherwise get a longer one in answer. */
const errorsMax = 50;

export function problemResponse(problem: Problem, requestId: string): Response {
  const { status, detail, errors, more, headers } = problem;
  const body = {
    type: `/api/admin/openapi.json#/components/responses/${status}`,
    title: problemTitles[status],
    status,
    detail,
    requestId,
    ...(errors && { errors: errors.slice(0, errorsMax) }),
    ...more,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
