/** The role of a contact, and its organisation. */
import { z } from 'zod';
import { textCsv } from '../../csv/field-columns.ts';
import { confirmedAs, plainForm } from '../../forms/form-parts.ts';
import type { FieldRow } from '../field-row.ts';
import { line, parsedWith } from '../schema-parts.ts';
import { text } from '../seen-parts.ts';

/** The maximum length of a role or an organisation; the stand-in is one too. */
export const nameMax = 150;

const control = { control: { kind: 'line', type: 'text' }, isOptional: false } as const;

export const role = {
  label: 'Role',
  schema: parsedWith(line('a role, such as Modern slavery single point of contact', nameMax)).describe(
    'The role, not the person who holds it',
  ),
  empty: undefined,
  words: (value) => value,
  seen: text,
  channel: null,
  isChecked: true,
  toldAs: 'details',
  onlySomeKinds: null,
  form: plainForm('role', {
    ...control,
    hint: 'The role, not the person: Modern slavery single point of contact',
  }),
  confirm: confirmedAs(control, { hint: 'The role, not a person’s name' }),
  csv: textCsv('role', {
    guide: {
      isNeeded: 'always',
      isPublic: true,
      takes: 'The role, not the person who holds it.',
      example: 'Modern slavery lead',
    },
    headings: [
      ...['job title', 'job role', 'job', 'post', 'post title', 'position', 'role title', 'role job title'],
    ],
  }),
  view: { shape: { role: z.string() }, write: (value) => ({ role: value }) },
  reminded: null,
  published: { name: 'role', of: (value) => value },
  fact: null,
  open: {
    json: {
      shape: { role: z.string().describe('The post, not a person') },
      write: (value) => ({ role: value }),
    },
    csv: [{ name: 'role', meaning: 'The post, not a person', write: (value) => value }],
    service: {},
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<string, string, Record<'role', string>>;

export const organisation = {
  label: 'Organisation',
  schema: parsedWith(line('an organisation', nameMax)),
  empty: undefined,
  words: (value) => value,
  seen: text,
  channel: null,
  isChecked: true,
  toldAs: 'details',
  onlySomeKinds: null,
  form: plainForm('organisation', control),
  confirm: confirmedAs(control),
  csv: textCsv('organisation', {
    guide: {
      isNeeded: 'always',
      isPublic: true,
      takes: 'Its name.',
      example: 'London Borough of Barnet',
    },
    headings: [
      ...['organization', 'org', 'organisation name', 'name of organisation', 'agency'],
      ...['organisation agency', 'organization name', 'name of organization'],
    ],
  }),
  view: { shape: { organisation: z.string() }, write: (value) => ({ organisation: value }) },
  reminded: null,
  published: { name: 'organisation', of: (value) => value },
  fact: null,
  open: {
    json: {
      shape: { organisation: z.string().describe('Whose post it is') },
      write: (value) => ({ organisation: value }),
    },
    csv: [{ name: 'organisation', meaning: 'Whose post it is', write: (value) => value }],
    service: {},
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<string, string, Record<'organisation', string>>;
