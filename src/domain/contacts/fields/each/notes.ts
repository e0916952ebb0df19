/** What else readers should know. */
import { z } from 'zod';
import { textCsv } from '../../csv/field-columns.ts';
import { confirmedAs, plainForm } from '../../forms/form-parts.ts';
import type { FieldRow } from '../field-row.ts';
import { lines, parsedWith } from '../schema-parts.ts';
import { text } from '../seen-parts.ts';

const notesMax = 2000;

export const notes = {
  label: 'Notes',
  schema: parsedWith(lines('the notes', notesMax)).describe('Published with the entry'),
  empty: '',
  words: (value) => value || 'none',
  seen: text,
  channel: null,
  isChecked: false,
  toldAs: 'details',
  onlySomeKinds: null,
  form: plainForm('notes', {
    control: { kind: 'lines', rows: 4 },
    hint: 'Readers see this: it stands in the entry, on paper and in the open data',
    isOptional: false,
  }),
  confirm: confirmedAs(
    { control: { kind: 'lines', rows: 3 }, isOptional: false },
    { label: 'Notes that readers see' },
  ),
  csv: textCsv('notes', {
    guide: {
      isNeeded: 'no',
      isPublic: true,
      takes: 'Readers see these. Nothing about a case, a call or a person belongs here.',
      example: 'Ask for the duty officer',
    },
    headings: [
      ...['note', 'comment', 'comments', 'notes comments', 'comments notes', 'remarks', 'public notes'],
      ...['further information', 'additional information', 'other information', 'further info', 'other info'],
      ...['additional info', 'additional notes'],
    ],
  }),
  view: { shape: { notes: z.string() }, write: (value) => ({ notes: value }) },
  reminded: (value) => (value === '' ? null : value.replaceAll('\n', '\n    ')),
  published: { name: 'notes', of: (value) => value },
  fact: null,
  open: {
    json: {
      shape: { notes: z.string().describe('What else to know') },
      write: (value) => ({ notes: value }),
    },
    csv: [{ name: 'notes', meaning: 'What else to know', write: (value) => value }],
    // The description of a service begins with them.
    service: {},
  },
  copied: { card: (value) => value, brief: null },
} as const satisfies FieldRow<string, string, Record<'notes', string>>;
