/**
 * Which column a heading means. Lists come with headings that people gave them: “Phone”, “Job title”, “Borough(s)”. A
 * heading counts only where it can mean one thing; “Name” or “Council” may be several, so whoever brings the file is
 * asked. The import says how each heading was read.
 */
import { typingErrors } from '../../lookup/names/plain-words.ts';
import { type CsvColumn, csvColumns } from './contact-csv.ts';
import { plainHeading } from './plain-heading.ts';

/** Other headings of each column, as `plainHeading` writes them. The column's own name need not be here. */
const otherHeadings = {
  id: ['contact id'],
  revision: [],
  kind: ['type', 'contact type', 'type of contact', 'kind of contact', 'contact kind', 'category'],
  status: [],
  role: ['job title', 'job role', 'job', 'post', 'post title', 'position', 'role title', 'role job title'],
  organisation: [
    ...['organization', 'org', 'organisation name', 'name of organisation', 'agency', 'organisation agency'],
    ...['organization name', 'name of organization'],
  ],
  police_area: ['police bcu', 'bcu', 'basic command unit', 'command unit', 'police command unit'],
  boroughs: [
    ...[
      'borough',
      'london borough',
      'london boroughs',
      'borough name',
      'borough covered',
      'boroughs covered',
    ],
    ...['boroughs served', 'borough served', 'area', 'areas', 'area covered', 'areas covered', 'coverage'],
  ],
  telephone: [
    ...['phone', 'tel', 'tel no', 'tel number', 'telephone no', 'telephone number', 'phone no'],
    ...['phone number', 'contact number', 'contact no', 'contact telephone', 'contact phone', 'contact tel'],
    ...['contact telephone number', 'contact phone number', 'landline', 'telephone numbers', 'phone numbers'],
  ],
  telephone_e164: [],
  email: [
    ...['e mail', 'email address', 'e mail address', 'email addresses', 'contact email', 'contact e mail'],
    ...['contact email address', 'mailbox', 'emails', 'e mails'],
  ],
  website: ['web', 'web site', 'web address', 'website address', 'web page', 'webpage', 'url', 'site'],
  hours: [
    ...[
      'opening hours',
      'opening times',
      'hours of operation',
      'office hours',
      'working hours',
      'open hours',
    ],
    ...['hours open', 'opening', 'times', 'availability', 'hours of opening', 'contact hours'],
  ],
  notes: [
    ...['note', 'comment', 'comments', 'notes comments', 'comments notes', 'remarks', 'public notes'],
    ...['further information', 'additional information', 'other information', 'further info', 'other info'],
    ...['additional info', 'additional notes'],
  ],
  private_notes: [
    ...['private note', 'internal notes', 'internal note', 'confidential notes', 'staff notes'],
    ...['not for publication', 'notes internal', 'notes private'],
  ],
  support_for: ['support for whom', 'who it is for', 'who is it for', 'client group', 'eligibility'],
  support_stages: ['stages', 'stage', 'stages of support', 'support stage'],
  person_name: [
    ...['person', 'contact name', 'name of contact', 'contact person', 'name of person', 'named person'],
    ...['officer', 'officer name', 'name of officer', 'lead officer', 'lead name', 'name of lead'],
    ...['named contact', 'named lead', 'postholder', 'post holder'],
  ],
  person_consent_on: [
    ...['consent', 'consent date', 'date of consent', 'consent on', 'consent given', 'consent given on'],
    ...['consented on', 'date consent given'],
  ],
  away_from: ['leave from', 'leave starts', 'away since'],
  away_until: ['leave until', 'leave ends', 'away to'],
  stand_in: ['stand in name', 'stand in role', 'cover'],
  stand_in_telephone: [
    'stand in phone',
    'stand in tel',
    'stand in telephone number',
    'stand in phone number',
  ],
  stand_in_email: ['stand in e mail', 'stand in email address'],
  source: ['source url', 'source page', 'source link', 'url of source', 'where read'],
  source_read_on: ['read on', 'date read', 'source read', 'source accessed', 'accessed on', 'date accessed'],
  source_page_dated_on: ['page dated', 'source dated', 'date of source', 'date of page', 'page date'],
  last_checked_on: [
    ...[
      'last checked',
      'date last checked',
      'last checked date',
      'checked on',
      'date checked',
      'date of check',
    ],
    ...['last verified', 'last verified on', 'date last verified', 'verified on', 'date verified'],
    ...['last confirmed', 'last confirmed on', 'confirmed on', 'last check', 'date of last check'],
  ],
  last_checked_by: ['how checked', 'how it was checked', 'checked how', 'method', 'check method'],
  successor: ['successor id', 'replaced by'],
} as const satisfies Record<CsvColumn, readonly string[]>;

const columnsByHeading: ReadonlyMap<string, CsvColumn> = new Map(
  csvColumns.flatMap((column) =>
    [plainHeading(column), ...otherHeadings[column]].map((heading) => [heading, column] as const),
  ),
);

/** @returns undefined for a heading that is not known, or that could mean several columns */
export function findColumn(heading: string): CsvColumn | undefined {
  const plain = plainHeading(heading);
  return columnsByHeading.get(plain) ?? columnsByHeading.get(plain.replace(/^(?:contact|the) /, '').trim());
}

/** Headings that people use for different columns, so whoever brings the file is asked. */
const ambiguous: readonly { readonly headings: readonly string[]; readonly mayBe: readonly CsvColumn[] }[] = [
  { headings: ['name', 'full name', 'contact'], mayBe: ['role', 'organisation', 'person_name'] },
  {
    headings: ['council', 'local authority', 'authority', 'council name', 'local authority name'],
    mayBe: ['organisation', 'boroughs'],
  },
  { headings: ['title', 'lead', 'spoc'], mayBe: ['role', 'person_name'] },
  { headings: ['mobile', 'mobile number', 'mobile no', 'mobile phone'], mayBe: ['telephone'] },
  { headings: ['date', 'updated', 'last updated', 'date updated'], mayBe: ['last_checked_on'] },
  { headings: ['checked by', 'verified by', 'last verified by'], mayBe: ['last_checked_by'] },
  { headings: ['service', 'team', 'department', 'unit'], mayBe: ['role', 'organisation'] },
  { headings: ['police', 'force', 'police force'], mayBe: ['organisation', 'police_area'] },
  { headings: ['description', 'details', 'information', 'info'], mayBe: ['notes', 'support_for'] },
];

/** The columns that an unknown heading may mean, the likeliest first. */
export function suggestColumns(heading: string): readonly CsvColumn[] {
  const plain = plainHeading(heading);
  if (plain === '') return [];
  const known = ambiguous.find(({ headings }) => headings.includes(plain));
  if (known) return known.mayBe;
  const most = plain.length < 6 ? 1 : 2;
  const near = [...columnsByHeading].flatMap(([name, column]) =>
    typingErrors(plain, name, most) <= most || ` ${plain} `.includes(` ${name} `) ? [column] : [],
  );
  return [...new Set(near)].slice(0, 3);
}
