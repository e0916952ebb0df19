/** The template of a file of contacts, and what the import page and the command say of its columns. */
import { type ContactKind, contactKinds } from '../contact.ts';
import { kindWords } from '../kind-profiles.ts';
import { type CsvColumn, csvColumns, describeColumn } from './contact-columns.ts';
import type { ColumnGuide } from './field-columns.ts';

export const neededWords = {
  always: 'Needed',
  'one of three': 'One of telephone, email and website is needed',
  'for the police or instead of boroughs': 'For the police, instead of boroughs',
  'with its neighbour': 'Both or neither',
  no: '',
} as const satisfies Record<ColumnGuide['isNeeded'], string>;

/**
 * One entry of each kind, made up: the numbers are Ofcom's for drama. What a row leaves out a new contact may leave out.
 * An import takes none of them for a contact.
 */
const examples: Readonly<Record<ContactKind, Readonly<Partial<Record<CsvColumn, string>>>>> = {
  police_spoc: {
    role: 'Modern slavery single point of contact',
    organisation: 'Metropolitan Police, Central West',
    boroughs: 'Hammersmith and Fulham; Kensington and Chelsea; Westminster',
    telephone: '020 7946 0001',
    hours: '24 hours',
    private_notes: 'Asks for a reference number first',
  },
  council_lead: {
    role: 'Modern slavery lead',
    organisation: 'London Borough of Barnet',
    boroughs: 'Barnet',
    telephone: '020 7946 0002',
    email: 'modern-slavery@barnet.example.org',
    website: 'https://barnet.example.org/modern-slavery',
    hours: 'Mon-Fri 09:00-17:00; bank holidays closed',
    notes: 'Ask for the community safety team',
    last_checked_on: '2026-11-02',
    last_checked_by: 'telephone',
  },
  council_duty: {
    role: 'Emergency duty team',
    organisation: 'London Borough of Camden',
    boroughs: 'Camden; Islington',
    telephone: '020 7946 0003',
    hours: 'outside Mon-Fri 09:00-17:00; bank holidays 24 hours',
    serves: 'adults',
  },
  support_service: {
    role: 'Outreach team',
    organisation: 'Example Charity',
    boroughs: 'all London',
    telephone: '020 7946 0004',
    hours: 'Mon-Thu 10:00-16:00; Fri 10:00-13:00; bank holidays closed',
    support_for: 'Women and their children',
    support_stages: 'before',
  },
  national_line: {
    role: 'Helpline',
    organisation: 'Example Helpline',
    boroughs: 'all London',
    telephone: '020 7946 0005',
    hours: '24 hours',
  },
};

/** A post that nobody holds needs neither number nor address. */
const vacantExample: Readonly<Partial<Record<CsvColumn, string>>> = {
  kind: kindWords.council_lead,
  status: 'vacant',
  role: 'Modern slavery lead',
  organisation: 'London Borough of Bexley',
  boroughs: 'Bexley',
};

/** The columns of a new contact, with an example of each kind below them. */
export function templateRows(): {
  readonly header: readonly CsvColumn[];
  readonly examples: readonly (readonly string[])[];
} {
  const header = csvColumns.filter((column) => !describeColumn(column).isNotAsked);
  const rows = [
    ...contactKinds.map((kind) => ({ kind: kindWords[kind], status: 'active', ...examples[kind] })),
    vacantExample,
  ];
  return {
    header,
    examples: rows.map((row) =>
      header.map((column) => (row as Partial<Record<CsvColumn, string>>)[column] ?? ''),
    ),
  };
}

/** Whether a row is an example that somebody left in the template. */
export function isTemplateExample({
  role,
  organisation,
  telephone,
}: Partial<Record<CsvColumn, string>>): boolean {
  return [...Object.values(examples), vacantExample].some(
    (example) =>
      example.role === role?.trim() &&
      example.organisation === organisation?.trim() &&
      (example.telephone ?? '') === (telephone ?? '').trim(),
  );
}

/** What each column takes, a line for each. */
export function columnGuideLines(): readonly string[] {
  return csvColumns.map((column) => {
    const { takes, isNeeded, isPublic } = describeColumn(column).guide;
    return [
      `${column}: ${takes}`,
      ...(neededWords[isNeeded] === '' ? [] : [`${neededWords[isNeeded]}.`]),
      isPublic ? 'Readers see it.' : 'Readers do not see it.',
    ].join(' ');
  });
}
