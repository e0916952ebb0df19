/** The number that readers ring, grouped for reading: `020 7946 0123`, `08000 121 700`, `999`. */
import { z } from 'zod';
import { telephoneE164Schema } from '../../../telephone/e164-schema.ts';
import { parseTelephone } from '../../../telephone/parse-telephone.ts';
import { isSameNumber, telephoneE164, telephoneUri } from '../../../telephone/telephone.ts';
import { parsed } from '../../../text/typed-text.ts';
import { optionalTextCsv, type RowReader } from '../../csv/field-columns.ts';
import { confirmedAs, plainForm } from '../../forms/form-parts.ts';
import type { FieldRow } from '../field-row.ts';
import { parsedWith } from '../schema-parts.ts';
import { way } from '../seen-parts.ts';

const control = { control: { kind: 'line', type: 'tel' }, isOptional: true } as const;

const csv = optionalTextCsv('telephone', {
  guide: {
    isNeeded: 'one of three',
    isPublic: true,
    takes: 'One number in the United Kingdom, with its 0. Format the column as text.',
    example: '020 7946 0123',
  },
  headings: [
    ...['phone', 'tel', 'tel no', 'tel number', 'telephone no', 'telephone number', 'phone no'],
    ...['phone number', 'contact number', 'contact no', 'contact telephone', 'contact phone', 'contact tel'],
    ...['contact telephone number', 'contact phone number', 'landline', 'telephone numbers', 'phone numbers'],
  ],
  holds: 'telephone number',
});

export const telephone = {
  label: 'Telephone',
  schema: parsedWith(parseTelephone)
    .nullable()
    .describe('One number in the United Kingdom, in any form. It is kept as people read it: 020 7946 0123'),
  empty: null,
  words: (value) => value ?? 'none',
  seen: way,
  // Different grouping is the same number.
  channel: { isNew: 'The telephone number is new.', holds: 'number', isSame: isSameNumber },
  isChecked: true,
  toldAs: 'telephone',
  onlySomeKinds: null,
  form: plainForm('telephone', {
    ...control,
    hint: 'Such as 020 7946 0123. A freephone number is kept in the groups that you type',
  }),
  confirm: confirmedAs(control),
  csv: {
    ...csv,
    columns: {
      ...csv.columns,
      telephone_e164: {
        guide: {
          isNeeded: 'no',
          isPublic: true,
          takes: 'The same number for programs, written by the export. It is not read: change telephone.',
          example: '',
        },
        headings: [],
        isNotAsked: true,
        write: telephoneUri,
      },
    },
    read: readTelephone,
  },
  view: {
    shape: {
      telephone: z.string().nullable().describe('As people read it, such as 020 7946 0123 or 999'),
      telephoneE164: telephoneE164Schema,
    },
    write: (value) => ({ telephone: value, telephoneE164: telephoneE164(value) }),
  },
  reminded: (value) => value ?? 'none',
  published: { name: 'telephone', of: (value) => value },
  fact: null,
  open: {
    json: {
      shape: {
        telephone: z.string().nullable().describe('As people read it, such as 020 7946 0123 or 999'),
        telephoneE164: telephoneE164Schema,
      },
      write: (value) => ({ telephone: value, telephoneE164: telephoneE164(value) }),
    },
    csv: [
      {
        name: 'telephone',
        meaning:
          'As people read it, such as 020 7946 0123 or 999. The spaces keep spreadsheets from dropping the 0',
        write: (value) => value ?? '',
      },
      {
        name: 'telephone_e164',
        meaning:
          'The same number in E.164 as an address to dial, tel:+442079460123: a spreadsheet would make a sum of what begins with +. Empty for short codes such as 999, which are dialled inside the country alone',
        write: telephoneUri,
      },
    ],
    service: { phone: phoneOf },
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<string | null, string | null, Record<'telephone', string>>;

/**
 * The number is read in one column. The other follows from it: somebody who changes only that one would find nothing
 * changed.
 */
function readTelephone(row: RowReader): string | null | undefined {
  const value = row.telephone('telephone');
  const e164 = row.read('telephone_e164', parsed<string>);
  if (e164 !== undefined && e164.trim() !== '' && !isSameNumber(e164, value ?? null))
    row.refuse(
      'telephone_e164',
      'This column is not read: it follows from telephone. Write the number there, and leave this cell as it was exported, or empty.',
    );
  return value;
}

/** The standard has no field for E.164. */
export function phoneOf(value: string | null) {
  if (value === null) return null;
  const e164 = telephoneE164(value);
  return { number: value, ...(e164 !== null && { description: `E.164: ${e164}` }) };
}
