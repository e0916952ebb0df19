/** Whom a council's duty line is for; null for other kinds. */
import { z } from 'zod';
import type { FieldCsv } from '../../csv/field-columns.ts';
import { plainHeading } from '../../csv/plain-heading.ts';
import type { PlainForm } from '../../forms/form-parts.ts';
import { type Serves, servedGroups, servesWords } from '../../serves.ts';
import type { FieldRow } from '../field-row.ts';
import { say } from '../schema-parts.ts';
import { noText } from '../seen-parts.ts';

const form: PlainForm<Serves | null, 'serves'> = {
  control: {
    kind: 'choice',
    options: [
      { value: '', label: 'Does not apply' },
      ...servedGroups.map((group) => ({ value: group, label: servesWords[group] })),
    ],
  },
  hint: 'Of a council duty line: whom it is for',
  none: { serves: '' },
  of: (value) => ({ serves: value ?? '' }),
  read: (sent) => ({ serves: sent.text('serves') }),
  raw: ({ serves }) => (serves === '' ? null : serves),
  sends: ['serves'],
  ids: {},
};

const cellWords: Readonly<Record<Serves, readonly string[]>> = {
  adults: ['adult', 'adult social care', 'adult services'],
  children: ['child', 'children s', 'children and young people', 'young people', 'children s services'],
  everyone: ['both', 'all', 'adults and children', 'children and adults', 'all ages', 'anyone'],
};

/** What was written, as it stands, where it is none of the words: the schema then says which there are. */
function readCell(cell: string): string | null {
  const typed = plainHeading(cell);
  if (typed === '') return null;
  return servedGroups.find((group) => group === typed || cellWords[group].includes(typed)) ?? cell;
}

const csv = {
  columns: {
    serves: {
      guide: {
        isNeeded: 'no',
        isPublic: true,
        takes: `Of a council duty line: ${servedGroups.join(', ')}.`,
        example: '',
      },
      headings: ['serves whom', 'adults or children', 'serves adults or children'],
      write: (value) => value ?? '',
    },
  },
  read: (row) => (row.has(['serves']) ? readCell(row.text('serves') ?? '') : undefined),
  columnOf: { '': 'serves' },
  isWhole: true,
} as const satisfies FieldCsv<Serves | null>;

const shape = { serves: z.enum(servedGroups).nullable() };

export const serves = {
  label: 'Serves',
  schema: z
    .enum(servedGroups, say(`This must be one of ${servedGroups.join(', ')}.`))
    .nullable()
    .describe('For a council duty line: whom it is for'),
  empty: null,
  words: (value) => (value === null ? 'not said' : servesWords[value]),
  seen: noText,
  channel: null,
  isChecked: true,
  toldAs: 'details',
  onlySomeKinds: (kinds) => `Only ${kinds} says whether it serves adults or children. Leave this out.`,
  form,
  confirm: null,
  csv,
  view: {
    shape: { serves: shape.serves.describe('Of a council duty line: whom it is for') },
    write: (value) => ({ serves: value }),
  },
  reminded: (value) => value && servesWords[value],
  published: { name: 'serves', of: (value) => value },
  fact: (value, write) => (value === null ? null : { text: write.serves(value) }),
  open: {
    json: {
      shape: { serves: shape.serves.describe('Of a council duty line: whom it is for') },
      write: (value) => ({ serves: value }),
    },
    csv: [
      {
        name: 'serves',
        meaning: 'Whom a council duty line is for: adults, children, everyone',
        write: (value) => value ?? '',
      },
    ],
    // The standard has no field for it.
    service: {
      says: (value) => (value === null ? '' : `For concerns about ${servesWords[value].toLowerCase()}.`),
    },
  },
  copied: {
    card: (value) => (value === null ? '' : `For concerns about ${servesWords[value].toLowerCase()}.`),
    brief: (value) => (value === null ? '' : `For concerns about ${servesWords[value].toLowerCase()}.`),
  },
} as const satisfies FieldRow<Serves | null, Serves | null, Record<'serves', string>>;
