/**
 * The answers of the search to programs, as a schema: the contract of GET /api/v1/find, member by member. Tests compare
 * the server's answers with it.
 */

import { z } from 'zod';
import { london } from '../../../db/reference/london/profile.ts';

const boroughCode = z.string().regex(london.boroughCode);

const foundBoroughSchema = z.strictObject({
  code: boroughCode.describe('GSS code'),
  name: z.string(),
  slug: z.string().describe('Its name in addresses'),
  url: z.url().describe('Its page'),
});

const postcodeMatchSchema = z.strictObject({
  postcode: z.string().describe('As it should be written'),
  status: z.enum(['live', 'terminated']).describe('Terminated: it is no longer in use'),
  precision: z.enum(['unit', 'sector', 'outcode']).describe('How much of a postcode the answer rests on'),
  near: z.array(boroughCode).describe('Other boroughs with a postcode within 100 metres'),
});

const query = z.string().describe('What was asked');
const postcode = postcodeMatchSchema.nullable().describe('Null when what was asked is no postcode');

export const findAnswerSchema = z.strictObject({
  query,
  kind: z.enum(['borough', 'choice', 'outside-london']),
  postcode,
  boroughs: z
    .array(foundBoroughSchema)
    .describe('One, several to choose from (or one that is to be confirmed), or none outside London'),
});

/** RFC 9457. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What to do, in a sentence'),
});

export const findProblemSchema = z.strictObject({
  ...problemSchema.shape,
  query,
  kind: z.enum(['not-found', 'invalid']),
  postcode,
  boroughs: z
    .array(foundBoroughSchema)
    .describe('For a postcode that is not known: where others that begin so are. Otherwise none'),
});
