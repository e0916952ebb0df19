/** The operations of the admin API on the records of the Partnership Board. */
import { z } from 'zod';
import { aBoardRecord, type BoardKind, boardFields, boardKinds } from '../domain/board/board-fields.ts';
import { type BoardRecord, boardStates, fillValues } from '../domain/board/board-record.ts';
import { urls } from '../urls.ts';
import { readBoardRecord, readBoardRecords } from '../use-cases/board/read-board-records.ts';
import { type BoardSaveResult, saveBoardRecord } from '../use-cases/board/save-board-record.ts';
import { cursorSchema, encodeCursor, limitSchema } from './cursor.ts';
import { operation, type Success } from './operation.ts';
import type { Problem } from './problem.ts';
import { writeEntityTag } from './read.ts';

const fieldNames = Object.entries(boardFields)
  .map(([kind, fields]) => `${kind}: ${Object.keys(fields).join(', ')}`)
  .join('; ');
const valuesSchema = z
  .record(z.string().max(40), z.string().max(30_000))
  .describe(`Texts by the name of the field, empty for what is not known. ${fieldNames}`);
const kindSchema = z.enum(boardKinds, { error: `must be one of ${boardKinds.join(', ')}` });
const stateSchema = z.enum(boardStates, { error: `must be one of ${boardStates.join(', ')}` });

const recordSchema = z.strictObject({
  id: z.string(),
  revision: z.int().min(1),
  kind: kindSchema,
  state: stateSchema.describe(
    'Readers see published ones alone. Not the field `state` of actions, meetings and recommendations, which is in `values`',
  ),
  values: z.record(z.string(), z.string()),
  changedAt: z.iso.datetime(),
  changedBy: z.string().describe('Actor, as in the audit'),
});

/** A field that the kind does not have would be lost in silence. */
function unknownFields(kind: BoardKind, values: Readonly<Record<string, string>>): Problem | undefined {
  const errors = Object.keys(values)
    .filter((name) => !Object.hasOwn(boardFields[kind], name))
    .map((name) => ({
      field: `values.${name}`,
      message: `This is no field of ${aBoardRecord(kind)}. Its fields are ${Object.keys(boardFields[kind]).join(', ')}.`,
    }));
  return errors[0] && { status: 422, detail: errors[0].message, errors };
}

export const listBoardOperation = operation({
  id: 'listBoardRecords',
  summary: 'Records of the Partnership Board, page by page',
  description: 'Drafts and withdrawn ones too.',
  permission: 'board.keep',
  query: z.strictObject({
    kind: kindSchema.optional(),
    cursor: cursorSchema(z.int().min(0)),
    limit: limitSchema,
  }),
  answers: {
    200: {
      description: 'Records in the order in which they were first kept',
      schema: z.strictObject({ items: z.array(recordSchema), next: z.string().nullable() }),
    },
  },
  run({ context, query: { kind, cursor = 0, limit } }) {
    const records = readBoardRecords(context, kind);
    const end = cursor + limit;
    return {
      status: 200,
      body: {
        items: records.slice(cursor, end).map(viewOf),
        next: end < records.length ? encodeCursor(end) : null,
      },
    };
  },
});

export const addBoardOperation = operation({
  id: 'addBoardRecord',
  summary: 'A new record of the Partnership Board',
  permission: 'board.keep',
  body: z.strictObject({ kind: kindSchema, state: stateSchema.default('draft'), values: valuesSchema }),
  answers: { 201: { description: 'The record, with its address in Location', schema: recordSchema } },
  run({ context, body }) {
    const unknown = unknownFields(body.kind, body.values);
    return unknown ?? answerOf(saveBoardRecord(context, body), 201);
  },
});

export const readBoardOperation = operation({
  id: 'readBoardRecord',
  summary: 'One record of the Partnership Board',
  permission: 'board.keep',
  answers: { 200: { description: 'The record. Its ETag names its revision', schema: recordSchema } },
  problems: [404],
  run({ context, id }) {
    const found = readBoardRecord(context, id);
    return found ? success(found.record, 200) : notFound;
  },
});

export const editBoardOperation = operation({
  id: 'editBoardRecord',
  summary: 'Changes a record of the Partnership Board',
  description: 'Only the fields that are named change. `withdrawn` takes it off the site.',
  permission: 'board.keep',
  ifMatch: 'required',
  body: z
    .strictObject({ state: stateSchema.optional(), values: valuesSchema.optional() })
    .refine(({ state, values }) => state !== undefined || values !== undefined, {
      error: 'Name a state or at least one field to change.',
    }),
  answers: { 200: { description: 'The record as it is now', schema: recordSchema } },
  problems: [404, 412],
  run({ context, id, body, ifMatch }) {
    const found = readBoardRecord(context, id);
    if (!found) return notFound;
    const { kind, state, values, revision } = found.record;
    const unknown = unknownFields(kind, body.values ?? {});
    if (unknown) return unknown;
    const seen = ifMatch?.find((version) => version.revision === revision) ?? ifMatch?.[0];
    const result = saveBoardRecord(context, {
      ...{ kind, id, seenRevision: seen?.revision ?? 0 },
      state: body.state ?? state,
      values: { ...values, ...body.values },
    });
    return answerOf(result, 200);
  },
});

const notFound: Problem = { status: 404, detail: 'There is no record with this id.' };

function viewOf({ id, revision, kind, state, values, changedAt, changedBy }: BoardRecord) {
  return { ...{ id, revision, kind, state }, values: fillValues(kind, values), changedAt, changedBy };
}

function success(record: BoardRecord, status: 200 | 201): Success {
  const headers = {
    ETag: writeEntityTag({ revision: record.revision, notes: 0 }),
    ...(status === 201 && { Location: urls.apiAdminBoardRecord(record.id) }),
  };
  return { status, body: viewOf(record), headers };
}

function answerOf(result: BoardSaveResult, status: 200 | 201): Success | Problem {
  switch (result.kind) {
    case 'saved':
    case 'unchanged':
      return success(result.record, status);
    case 'invalid': {
      const errors = Object.entries(result.problems).map(([field, message]) => ({ field, message }));
      return { status: 422, detail: errors[0]?.message ?? 'Put the fields right.', errors };
    }
    case 'stale':
      return {
        status: 412,
        detail: 'Read the record again, look at what has changed, and send If-Match with its new ETag.',
        more: { current: viewOf(result.current) },
        headers: { ETag: writeEntityTag({ revision: result.current.revision, notes: 0 }) },
      };
    case 'refused':
      return { status: 403, detail: result.detail };
    case 'not-found':
      return notFound;
  }
}
