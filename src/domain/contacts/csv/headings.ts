/**
 * Which column a heading means. Lists come with headings that people gave them: “Phone”, “Job title”, “Borough(s)”. A
 * heading counts only if it can mean one thing; “Name” or “Council” may be several, so the person is asked. The import
 * says how each heading was read.
 */
import { typingErrors } from '../../lookup/names/plain-words.ts';
import { type CsvColumn, csvColumns, describeColumn } from './contact-columns.ts';
import { plainHeading } from './plain-heading.ts';

const columnsByHeading: ReadonlyMap<string, CsvColumn> = new Map(
  csvColumns.flatMap((column) =>
    [plainHeading(column), ...describeColumn(column).headings].map((heading) => [heading, column] as const),
  ),
);

/** In a file of rows that an import left out, why it did. The next import does not read it. */
export const reasonColumn = 'why_not_imported';

/** @returns undefined for a heading that is unknown, or that could mean several columns */
export function findColumn(heading: string): CsvColumn | undefined {
  const plain = plainHeading(heading);
  return columnsByHeading.get(plain) ?? columnsByHeading.get(plain.replace(/^(?:contact|the) /, '').trim());
}

/** Headings that people use for different columns, so the person is asked. */
const ambiguous: readonly { readonly headings: readonly string[]; readonly mayBe: readonly CsvColumn[] }[] = [
  { headings: ['name', 'full name', 'contact'], mayBe: ['role', 'organisation', 'person_name'] },
  {
    headings: ['council', 'local authority', 'authority', 'council name', 'local authority name'],
    mayBe: ['organisation', 'boroughs'],
  },
  { headings: ['title', 'lead', 'spoc'], mayBe: ['role', 'person_name'] },
  { headings: ['mobile', 'mobile number', 'mobile no', 'mobile phone'], mayBe: ['telephone'] },
  { headings: ['open', 'open when', 'when open', 'when'], mayBe: ['hours'] },
  {
    headings: [
      ...['last spoke to them', 'last spoke', 'spoken to', 'last contact', 'last contacted', 'last called'],
      ...['last rang', 'last call', 'date called', 'date contacted', 'last seen'],
    ],
    mayBe: ['last_checked_on'],
  },
  { headings: ['how', 'by', 'how contacted', 'contacted by'], mayBe: ['last_checked_by'] },
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
