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

/**
 * Headings that people use for different columns, so the person is asked. Where names of people may stand, the column
 * that asks for their consent is first: under a role they would be published.
 */
const ambiguous: readonly { readonly headings: readonly string[]; readonly mayBe: readonly CsvColumn[] }[] = [
  { headings: ['name', 'full name', 'contact'], mayBe: ['person_name', 'role', 'organisation'] },
  {
    headings: ['council', 'local authority', 'authority', 'council name', 'local authority name'],
    mayBe: ['organisation', 'boroughs'],
  },
  { headings: ['title'], mayBe: ['role', 'person_name'] },
  { headings: ['lead', 'spoc'], mayBe: ['person_name', 'role'] },
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

/** Of a column that its writer keeps from readers, as `plainHeading` writes it. */
const keptBack =
  /\b(?:private|internal|confidential|restricted|sensitive|hidden|secret|personal|home|staff|admin|colleagues?|unpublished|(?:not|non|never|don t|no) (?:be |for |to be )?(?:publi\w+|shared?)|(?:off|not on|not for) (?:the )?(?:web|website|site))\b/;

/** What must not be kept here at all, not even for colleagues. */
const ofCases = /\b(?:cases?|clients?|victims?|survivors?|safeguarding|referrals?)\b/;

/** The columns that an unknown heading may mean, the likeliest first. */
export function suggestColumns(heading: string): readonly CsvColumn[] {
  const plain = plainHeading(heading);
  if (plain === '') return [];
  const near = suggestNear(plain);
  // Somebody who takes every suggestion must not publish what the heading calls private.
  if (keptBack.test(plain))
    return near.includes('notes') ? ['private_notes'] : near.filter(isKeptFromReaders);
  return ofCases.test(plain)
    ? near.filter((column) => column !== 'notes' && column !== 'private_notes')
    : near;
}

function isKeptFromReaders(column: CsvColumn): boolean {
  return !describeColumn(column).guide.isPublic;
}

function suggestNear(plain: string): readonly CsvColumn[] {
  const known = ambiguous.find(({ headings }) => headings.includes(plain));
  if (known) return known.mayBe;
  const most = plain.length < 6 ? 1 : 2;
  const near = [...columnsByHeading].flatMap(([name, column]) =>
    typingErrors(plain, name, most) <= most || ` ${plain} `.includes(` ${name} `) ? [column] : [],
  );
  return [...new Set(near)].slice(0, 3);
}
