/** The website of whoever answers. */
import { z } from 'zod';
import { parseWebsite } from '../../../text/parse-address.ts';
import { optionalTextCsv } from '../../csv/field-columns.ts';
import { confirmedAs, plainForm } from '../../forms/form-parts.ts';
import type { FieldRow } from '../field-row.ts';
import { parsedWith } from '../schema-parts.ts';
import { way } from '../seen-parts.ts';

const control = { control: { kind: 'line', type: 'url' }, isOptional: true } as const;

export const website = {
  label: 'Website',
  schema: parsedWith(parseWebsite).nullable(),
  empty: null,
  words: (value) => value ?? 'none',
  seen: way,
  channel: { isNew: 'The website is new.', holds: 'site', isSame: (one, other) => one === other },
  isChecked: true,
  toldAs: 'website',
  onlySomeKinds: null,
  form: plainForm('website', { ...control, hint: 'With https://' }),
  confirm: confirmedAs(control),
  csv: optionalTextCsv('website', {
    guide: {
      isNeeded: 'one of three',
      isPublic: true,
      takes: 'A web address.',
      example: 'https://www.example.org/',
    },
    headings: ['web', 'web site', 'web address', 'website address', 'web page', 'webpage', 'url', 'site'],
  }),
  view: { shape: { website: z.string().nullable() }, write: (value) => ({ website: value }) },
  reminded: (value) => value ?? 'none',
  published: { name: 'website', of: (value) => value },
  fact: (value) => (value === null ? null : { text: new URL(value).hostname, href: value }),
  open: {
    json: {
      shape: { website: z.string().nullable().describe('The address of its website') },
      write: (value) => ({ website: value }),
    },
    csv: [{ name: 'website', meaning: 'Address of its website', write: (value) => value ?? '' }],
    // The standard has a field for it.
    service: {},
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<string | null, string | null, Record<'website', string>>;
