/** The admin API described as OpenAPI 3.1, generated from the schemas that validate its input. */
import { z } from 'zod';
import { contactViewSchema } from '../domain/contacts/contact-view.ts';
import { permissions } from '../domain/people/access.ts';
import { type Operation, type OperationTable, operation } from './operation.ts';
import { type ProblemStatus, problemSchema, problemTitles } from './problem.ts';

/** The operation that serves the description. Anyone may read it: it says nothing that is not in the source. */
export function describeOperation(table: () => OperationTable): Operation {
  return operation({
    id: 'describe',
    summary: 'This description',
    permission: null,
    answers: { 200: { description: 'OpenAPI 3.1', schema: z.looseObject({ openapi: z.literal('3.1.1') }) } },
    run: () => ({ status: 200, body: describeApi(table()) }),
  });
}

export function describeApi(table: OperationTable) {
  const paths = Object.entries(table).map(([pattern, operations]) => {
    const parameters = [...pattern.matchAll(/\[(\w+)\]/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }));
    const methods = Object.entries(operations).map(([method, definition]) => [
      method.toLowerCase(),
      describe(definition),
    ]);
    const path = pattern.replaceAll('[', '{').replaceAll(']', '}');
    return [path, { ...(parameters.length > 0 && { parameters }), ...Object.fromEntries(methods) }];
  });
  return {
    openapi: '3.1.1',
    info: {
      title: 'Admin API of the London modern slavery contact directory',
      version: '1',
      description:
        'Every change is checked, audited, and public within seconds. Get a key from an administrator, or with `npm run -s admin -- api-key`.',
    },
    security: [{ key: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      /** What the `type` of each problem points to. */
      responses: Object.fromEntries(
        Object.entries(problemTitles).map(([status, title]) => [status, problemAnswer(title)]),
      ),
      schemas: {
        Contact: jsonSchema(contactViewSchema, 'output'),
        Problem: jsonSchema(problemSchema, 'output'),
      },
    },
  };
}

function describe(definition: Operation) {
  const { id, summary, description, query, body, ifMatch, answers, permission } = definition;
  const successes = Object.entries(answers).map(([status, answer]) => [
    status,
    {
      description: answer.description,
      content: { 'application/json': { schema: reference(answer.schema) } },
    },
  ]);
  const problems = listProblems(definition).map((status) => [
    String(status),
    problemAnswer(problemTitles[status]),
  ]);
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    ...(permission === null && { security: [] }),
    parameters: [...queryParameters(query), ...preconditions(ifMatch)],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    responses: Object.fromEntries([...successes, ...problems]),
  };
}

function problemAnswer(title: string) {
  return {
    description: title,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

/** The statuses that an operation can answer besides its successes, derived from its input and its definition. */
function listProblems(definition: Operation): readonly ProblemStatus[] {
  const { permission, query, body, ifMatch, problems = [] } = definition;
  const statuses = new Set<ProblemStatus>(problems);
  if (permission !== null) {
    for (const status of [401, 429] as const) statuses.add(status);
    const reaches: readonly string[] = Object.values(permissions[permission]);
    if (reaches.some((reach) => reach !== 'everything')) statuses.add(403);
  }
  if (query) statuses.add(400);
  if (body) for (const status of [400, 413, 415, 422] as const) statuses.add(status);
  if (ifMatch) statuses.add(428);
  return [...statuses].sort((a, b) => a - b);
}

function queryParameters(query: z.ZodType | undefined) {
  if (!query) return [];
  const { properties = {}, required = [] } = jsonSchema(query, 'input');
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function preconditions(ifMatch: Operation['ifMatch']) {
  if (!ifMatch) return [];
  const description = 'The ETag of the contact that you read, as it came';
  return [
    {
      name: 'If-Match',
      in: 'header',
      required: ifMatch === 'required',
      description,
      schema: { type: 'string' },
    },
  ];
}

function reference(schema: z.ZodType) {
  return schema === contactViewSchema
    ? { $ref: '#/components/schemas/Contact' }
    : jsonSchema(schema, 'output');
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}
