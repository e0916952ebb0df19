/** The address that readers write to. */
import { z } from 'zod';
import { parseEmail } from '../../../text/parse-address.ts';
import { optionalTextCsv } from '../../csv/field-columns.ts';
import { confirmedAs, plainForm } from '../../forms/form-parts.ts';
import type { FieldRow } from '../field-row.ts';
import { parsedWith } from '../schema-parts.ts';
import { way } from '../seen-parts.ts';

const control = { control: { kind: 'line', type: 'email' }, isOptional: true } as const;

export const email = {
  label: 'E-mail',
  schema: parsedWith(parseEmail).nullable().describe('One address, preferably of a shared mailbox'),
  empty: null,
  words: (value) => value ?? 'none',
  seen: way,
  channel: {
    isNew: 'The e-mail address is new.',
    holds: 'address',
    isSame: (one, other) => one?.toLowerCase() === other?.toLowerCase(),
  },
  isChecked: true,
  toldAs: 'email',
  onlySomeKinds: null,
  form: plainForm('email', { ...control, hint: 'Best the address of a mailbox that several people read' }),
  confirm: confirmedAs(control, { hint: 'Preferably a shared mailbox' }),
  csv: optionalTextCsv('email', {
    guide: {
      isNeeded: 'one of three',
      isPublic: true,
      takes: 'One address, preferably of a shared mailbox.',
      example: 'modern-slavery@example.org',
    },
    headings: [
      ...['e mail', 'email address', 'e mail address', 'email addresses', 'contact email', 'contact e mail'],
      ...['contact email address', 'mailbox', 'emails', 'e mails'],
    ],
  }),
  view: { shape: { email: z.string().nullable() }, write: (value) => ({ email: value }) },
  reminded: (value) => value ?? 'none',
  published: { name: 'email', of: (value) => value },
  fact: 'own markup',
  open: {
    json: {
      shape: {
        email: z.string().nullable().describe('Its e-mail address'),
        emailFailedOn: z.iso
          .date()
          .nullable()
          .describe('Since this day mail to its e-mail address comes back: do not pass the address on'),
      },
      write: (value, { emailFailedOn }) => ({ email: value, emailFailedOn }),
    },
    csv: [
      { name: 'email', meaning: 'E-mail address', write: (value) => value ?? '' },
      {
        name: 'email_failed_on',
        meaning: 'Since this day mail to the e-mail address comes back: do not pass the address on',
        write: (_value, _areas, { emailFailedOn }) => emailFailedOn ?? '',
      },
    ],
    // The standard has a field for it.
    service: {},
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<string | null, string | null, Record<'email', string>>;
