/**
 * The councils' published lines for concerns about adults and children, by day and by night, and the pages on which
 * they name them: london/council-lines.json. All were read in stored copies of public pages, of varying age, between 21 and
 * 29 November 2026; nobody has telephoned, and no live page was opened.
 *
 * `standing`: `found` where two sources agree, or one is the council's own or its statutory partnership's and nothing
 * newer speaks against it; `lead` where one source is weak or sources disagree; `page` where no number is known.
 */
import { z } from 'zod';
import { servedGroups } from '../../src/domain/contacts/serves.ts';
import { readHoursText } from '../../src/domain/hours/reading/hours-text.ts';
import {
  type CouncilPage,
  type CouncilService,
  councilServices,
} from '../../src/domain/reference/council-services.ts';
import type { ReferenceEntryInput } from '../../src/domain/reference/reference-entry.ts';
import rows from './london/council-lines.json' with { type: 'json' };

/** The last day on which the copies were read; which of them was read on which day is not known. */
const readOn = '2026-11-29';

const place = {
  id: z.string(),
  /** GSS code. */
  borough: z.string(),
  service: z.enum([...councilServices, 'children_professionals']),
  /** The council's own page for the service. */
  page: z.url().nullable(),
  source: z.url().nullable(),
  /** What the source says of its date, in our words. */
  sourceDate: z.string(),
  pageDatedOn: z.iso.date().nullable(),
  /** How far sources agree and what is doubtful, for administrators. */
  remark: z.string(),
};
const lineRowSchema = z.strictObject({
  ...place,
  standing: z.enum(['found', 'lead']),
  serves: z.enum(servedGroups),
  role: z.string(),
  organisation: z.string(),
  telephone: z.string().nullable(),
  email: z.string().nullable(),
  /** As written in a spreadsheet. */
  hours: z.string(),
  notes: z.string(),
  secondSource: z.string().nullable(),
});
const rowSchema = z.discriminatedUnion('standing', [
  lineRowSchema,
  z.strictObject({ ...place, standing: z.literal('page') }),
]);
export type CouncilLineRow = z.infer<typeof lineRowSchema>;
type Row = z.infer<typeof rowSchema>;

/** @throws ZodError that names the row which is wrong */
export function readCouncilLines(given: unknown = rows): {
  readonly entries: readonly ReferenceEntryInput[];
  readonly pages: readonly CouncilPage[];
} {
  const all = z.array(rowSchema).parse(given);
  return {
    entries: all.filter((row) => row.standing !== 'page').map(entryOf),
    pages: pagesOf(all),
  };
}

function entryOf(row: CouncilLineRow, position: number): ReferenceEntryInput {
  const hours = readHoursText(row.hours);
  if (hours.kind !== 'read') throw new Error(`${row.id}: ${hours.problem}`);
  return {
    id: row.id,
    kind: 'council_duty',
    position,
    role: row.role,
    organisation: row.organisation,
    allLondon: false,
    boroughs: [row.borough],
    telephone: row.telephone,
    email: row.email,
    website: row.page,
    hours: hours.hours,
    notes: row.notes,
    serves: row.serves,
    source:
      row.source === null ? null : { url: row.source, readOn, pageDatedOn: row.pageDatedOn, isCopy: true },
    doubt: row.standing === 'lead' ? row.remark : null,
    remark: remarkOf(row),
  };
}

/** What administrators should know before they call. */
function remarkOf({ sourceDate, secondSource, remark }: CouncilLineRow): string {
  return [
    `Date of the source: ${sourceDate}.`,
    secondSource === null ? '' : `Second source: ${secondSource}.`,
    `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** One for each borough and service: the first that is named. */
function pagesOf(all: readonly Row[]): readonly CouncilPage[] {
  const found = new Map<string, CouncilPage>();
  for (const { borough, service, page } of all) {
    const counted: CouncilService = service === 'children_professionals' ? 'children' : service;
    const key = `${borough} ${counted}`;
    if (page !== null && !found.has(key))
      found.set(key, { boroughCode: borough, service: counted, url: page, readOn });
  }
  return [...found.values()];
}
