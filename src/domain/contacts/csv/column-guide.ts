/**
 * What each column of a file of contacts takes, in words and by example: for the import page and the template. One row
 * for each column, so that a new one cannot be forgotten.
 */
import { contactKinds } from '../contact.ts';
import { kindWords } from '../kind-profiles.ts';
import { type CsvColumn, csvColumns } from './contact-csv.ts';

export interface ColumnGuide {
  /** Whether a new contact needs it. */
  readonly isNeeded:
    | 'always'
    | 'one of three'
    | 'for the police or instead of boroughs'
    | 'with its neighbour'
    | 'no';
  /** Whether readers see what stands in it. */
  readonly isPublic: boolean;
  readonly takes: string;
  readonly example: string;
}

const kindChoices = contactKinds.map((kind) => kindWords[kind]);

export const columnGuides = {
  id: {
    isNeeded: 'no',
    isPublic: false,
    takes: 'As exported. Empty for a new contact.',
    example: '',
  },
  revision: {
    isNeeded: 'no',
    isPublic: false,
    takes: 'As exported: what the change is made from. Empty for a new contact.',
    example: '',
  },
  kind: {
    isNeeded: 'always',
    isPublic: true,
    takes: `${kindChoices.slice(0, -1).join(', ')}, or ${kindChoices.at(-1)}.`,
    example: 'Council lead',
  },
  status: {
    isNeeded: 'no',
    isPublic: true,
    takes: 'Active (also when empty), vacant for a post that nobody holds, or retired.',
    example: 'active',
  },
  role: {
    isNeeded: 'always',
    isPublic: true,
    takes: 'The role, not the person who holds it.',
    example: 'Modern slavery lead',
  },
  organisation: {
    isNeeded: 'always',
    isPublic: true,
    takes: 'Its name.',
    example: 'London Borough of Barnet',
  },
  police_area: {
    isNeeded: 'for the police or instead of boroughs',
    isPublic: true,
    takes: 'Of a police contact: the name or code of its command unit. Found from the boroughs when empty.',
    example: '',
  },
  boroughs: {
    isNeeded: 'always',
    isPublic: true,
    takes: 'Names or codes with ; between them, or all London.',
    example: 'Barnet',
  },
  telephone: {
    isNeeded: 'one of three',
    isPublic: true,
    takes: 'One number in the United Kingdom, with its 0. Format the column as text.',
    example: '020 7946 0123',
  },
  telephone_e164: {
    isNeeded: 'no',
    isPublic: true,
    takes: 'The same number for programs, written by the export. It is not read: change telephone.',
    example: '',
  },
  email: {
    isNeeded: 'one of three',
    isPublic: true,
    takes: 'One address, preferably of a shared mailbox.',
    example: 'modern-slavery@example.org',
  },
  website: {
    isNeeded: 'one of three',
    isPublic: true,
    takes: 'A web address.',
    example: 'https://www.example.org/',
  },
  hours: {
    isNeeded: 'no',
    isPublic: true,
    takes:
      'Such as Mon-Fri 09:00-17:00; bank holidays closed (or open, or times such as 10:00-14:00), or 24 hours, or unknown. What can be read in two ways, such as 9-5, is asked about.',
    example: 'Mon-Fri 09:00-17:00; bank holidays closed',
  },
  notes: {
    isNeeded: 'no',
    isPublic: true,
    takes: 'Readers see these. Nothing about a case, a call or a person belongs here.',
    example: 'Ask for the duty officer',
  },
  private_notes: {
    isNeeded: 'no',
    isPublic: false,
    takes: 'Only administrators and editors read these. An empty cell leaves them as they are.',
    example: 'Calls back within a day',
  },
  support_for: {
    isNeeded: 'no',
    isPublic: true,
    takes: 'Of a support service: who it is for.',
    example: '',
  },
  support_stages: {
    isNeeded: 'no',
    isPublic: true,
    takes: 'Of a support service: when it helps, as exported.',
    example: '',
  },
  person_name: {
    isNeeded: 'with its neighbour',
    isPublic: true,
    takes: 'The name of the person who answers, only with their consent.',
    example: '',
  },
  person_consent_on: {
    isNeeded: 'with its neighbour',
    isPublic: false,
    takes: 'The day on which they agreed to be named: 2026-11-21 or 21/11/2026.',
    example: '',
  },
  away_from: { isNeeded: 'no', isPublic: true, takes: 'The first day of leave, as a date.', example: '' },
  away_until: { isNeeded: 'no', isPublic: true, takes: 'The last day of leave, as a date.', example: '' },
  stand_in: {
    isNeeded: 'no',
    isPublic: true,
    takes: 'Who stands in meanwhile: a role or an organisation.',
    example: '',
  },
  stand_in_telephone: { isNeeded: 'no', isPublic: true, takes: 'Its number.', example: '' },
  stand_in_email: { isNeeded: 'no', isPublic: true, takes: 'Its address.', example: '' },
  source: {
    isNeeded: 'with its neighbour',
    isPublic: true,
    takes: 'The public page on which the entry was read, if it was.',
    example: 'https://www.example.org/contacts',
  },
  source_read_on: {
    isNeeded: 'with its neighbour',
    isPublic: true,
    takes: 'The day on which it was read there.',
    example: '2026-11-02',
  },
  source_page_dated_on: {
    isNeeded: 'no',
    isPublic: true,
    takes: 'The date that the page gives itself, if it gives one.',
    example: '2026-06-01',
  },
  last_checked_on: {
    isNeeded: 'with its neighbour',
    isPublic: true,
    takes: 'The day on which somebody last checked the entry: 2026-11-21 or 21/11/2026.',
    example: '',
  },
  last_checked_by: {
    isNeeded: 'with its neighbour',
    isPublic: true,
    takes: 'How: telephone, email, meeting, or self (they confirmed it themselves).',
    example: '',
  },
  successor: {
    isNeeded: 'no',
    isPublic: false,
    takes: 'Of a retired contact: the id of the one in its place.',
    example: '',
  },
} as const satisfies Record<CsvColumn, ColumnGuide>;

export const neededWords = {
  always: 'Needed',
  'one of three': 'One of telephone, email and website is needed',
  'for the police or instead of boroughs': 'For the police, instead of boroughs',
  'with its neighbour': 'Both or neither',
  no: '',
} as const satisfies Record<ColumnGuide['isNeeded'], string>;

/** Those of a new contact, with an example below each. */
export function templateRows(): {
  readonly header: readonly CsvColumn[];
  readonly example: readonly string[];
} {
  const unasked = ['id', 'revision', 'successor', 'telephone_e164'];
  const header = csvColumns.filter((column) => !unasked.includes(column));
  return { header, example: header.map((column) => columnGuides[column].example) };
}
