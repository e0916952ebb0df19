/**
 * The public page that says that callers can have an interpreter; null where none is known. Its presence is the fact:
 * nobody may say of a line that it has interpreters without the page that says so.
 */
import { z } from 'zod';
import { parseWebsite } from '../../../text/parse-address.ts';
import { optionalTextCsv } from '../../csv/field-columns.ts';
import { plainForm } from '../../forms/form-parts.ts';
import type { FieldRow } from '../field-row.ts';
import { parsedWith } from '../schema-parts.ts';
import { way } from '../seen-parts.ts';

const meaning = 'Page that says that callers can have an interpreter';

export const interpreterSource = {
  label: 'Page about interpreters',
  schema: parsedWith(parseWebsite).nullable().describe(`${meaning}; null where none is known`),
  empty: null,
  words: (value) => value ?? 'none',
  seen: way,
  // Nobody is reached there.
  channel: null,
  // It has a source of its own.
  isChecked: false,
  toldAs: 'details',
  onlySomeKinds: null,
  form: plainForm('interpreterSource', {
    control: { kind: 'line', type: 'url' },
    hint: 'The public page that says that callers can have an interpreter, with https://. Readers are then told to say the name of their language. Leave it empty if no page says so',
    isOptional: true,
  }),
  // A contact would have to publish a page first.
  confirm: null,
  csv: optionalTextCsv('interpreter_source', {
    guide: {
      isNeeded: 'no',
      isPublic: true,
      takes: 'The public page that says that callers can have an interpreter, if one says so.',
      example: '',
    },
    headings: ['interpreter page', 'interpreters page', 'page about interpreters', 'interpreter link'],
    isNotAsked: true,
  }),
  view: {
    shape: { interpreterSource: z.string().nullable().describe(`${meaning}; null where none is known`) },
    write: (value) => ({ interpreterSource: value }),
  },
  reminded: null,
  published: { name: 'interpreterSource', of: (value) => value },
  // Readers are told in a sentence beside the number.
  fact: null,
  open: {
    json: {
      shape: { interpreterSource: z.url().nullable().describe(`${meaning}; null where none is known`) },
      write: (value) => ({ interpreterSource: value }),
    },
    csv: [{ name: 'interpreter_source', meaning, write: (value) => value ?? '' }],
    service: { says: (value) => (value === null ? '' : 'You can ask for an interpreter.') },
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<string | null, string | null, Record<'interpreterSource', string>>;
