/** Where the entry was read. Null for entries that the contact itself supplied. */
import { z } from 'zod';
import { parseWebsite } from '../../../text/parse-address.ts';
import { notParsed, type Parsed, parsed, plainLine } from '../../../text/typed-text.ts';
import type { OwnForm } from '../../forms/form-parts.ts';
import {
  type ContactSource,
  rawSourceOf,
  type SourceParts,
  sourceLine,
  sourcePartsOf,
} from '../../source.ts';
import type { FieldRow } from '../field-row.ts';
import { dateOr, dateSchema, parsedWith, say } from '../schema-parts.ts';
import { noText, way, within } from '../seen-parts.ts';

const sourceSchema = z.strictObject({
  url: parsedWith(parseWebsite).describe('The page on which it was read'),
  readOn: dateOr('Enter the day on which it was read there.'),
  pageDatedOn: dateSchema
    .nullable()
    .default(null)
    .describe('The date the page gives itself; null when it gives none'),
  isCopy: z
    .literal(true, say('Leave this out, or say true.'))
    .optional()
    .describe('Whether a stored copy of the page was read, of unknown age, and not the page itself'),
});

const form: OwnForm<ContactSource | null, SourceParts> = {
  control: 'own markup',
  none: sourcePartsOf(null),
  of: sourcePartsOf,
  read: (sent) => ({
    sourceUrl: sent.text('sourceUrl'),
    sourceReadOn: sent.text('sourceReadOn', 40),
    sourcePageDatedOn: sent.text('sourcePageDatedOn', 40),
    sourceIsCopy: sent.text('sourceIsCopy', 40),
  }),
  raw: rawSourceOf,
  sends: ['sourceUrl', 'sourceReadOn', 'sourcePageDatedOn'],
  ids: {
    '': 'sourceReadOn',
    url: 'sourceUrl',
    readOn: 'sourceReadOn',
    pageDatedOn: 'sourcePageDatedOn',
    isCopy: 'sourceIsCopy',
  },
};

const columns = ['source', 'source_read_on', 'source_page_dated_on', 'source_is_copy'];

interface PublishedSource {
  readonly url: string;
  readonly readOn: string;
  readonly pageDatedOn: string | null;
  readonly isCopy: boolean;
}

export const source = {
  label: 'Source',
  schema: sourceSchema
    .nullable()
    .describe(
      'Where the entry was read. A change of what was read there takes it off, unless it names a source itself',
    ),
  empty: null,
  words: (value) => (value === null ? 'none' : sourceLine(value)),
  seen: within<ContactSource>({ url: way, readOn: noText, pageDatedOn: noText, isCopy: noText }),
  channel: null,
  isChecked: false,
  toldAs: null,
  onlySomeKinds: null,
  form,
  confirm: null,
  csv: {
    columns: {
      source: {
        guide: {
          isNeeded: 'with its neighbour',
          isPublic: true,
          takes: 'The public page on which the entry was read, if it was.',
          example: 'https://www.example.org/contacts',
        },
        headings: ['source url', 'source page', 'source link', 'url of source', 'where read'],
        write: (value) => sourcePartsOf(value).sourceUrl,
      },
      source_read_on: {
        guide: {
          isNeeded: 'with its neighbour',
          isPublic: true,
          takes: 'The day on which it was read there.',
          example: '2026-11-02',
        },
        headings: [
          ...['read on', 'date read', 'source read', 'source accessed', 'accessed on', 'date accessed'],
        ],
        holds: 'date',
        write: (value) => sourcePartsOf(value).sourceReadOn,
      },
      source_page_dated_on: {
        guide: {
          isNeeded: 'no',
          isPublic: true,
          takes: 'The date that the page gives itself, if it gives one.',
          example: '2026-06-01',
        },
        headings: ['page dated', 'source dated', 'date of source', 'date of page', 'page date'],
        holds: 'date',
        write: (value) => sourcePartsOf(value).sourcePageDatedOn,
      },
      source_is_copy: {
        guide: {
          isNeeded: 'no',
          isPublic: true,
          takes: 'yes, if a stored copy of the page was read and not the page itself.',
          example: '',
        },
        headings: ['source copy', 'read in a copy', 'is a copy'],
        isNotAsked: true,
        write: (value) => sourcePartsOf(value).sourceIsCopy,
      },
    },
    read: (row) =>
      row.has(columns)
        ? rawSourceOf({
            sourceUrl: row.text('source') ?? '',
            sourceReadOn: row.date('source_read_on') ?? '',
            sourcePageDatedOn: row.date('source_page_dated_on') ?? '',
            sourceIsCopy: row.read('source_is_copy', parseYes) ?? '',
          })
        : undefined,
    columnOf: {
      '': 'source_read_on',
      url: 'source',
      readOn: 'source_read_on',
      pageDatedOn: 'source_page_dated_on',
      isCopy: 'source_is_copy',
    },
    isWhole: true,
  },
  view: {
    shape: {
      source: z
        .strictObject({
          url: z.string(),
          readOn: z.iso.date(),
          pageDatedOn: z.iso.date().nullable(),
          isCopy: z.literal(true).optional(),
        })
        .nullable()
        .describe('Where the entry was read; null for what the contact itself supplied'),
    },
    write: (value) => ({ source: value }),
  },
  reminded: null,
  published: {
    name: 'source',
    of: (value): PublishedSource | null =>
      value && {
        url: value.url,
        readOn: value.readOn,
        pageDatedOn: value.pageDatedOn,
        isCopy: value.isCopy === true,
      },
  },
  // Readers see it beside the check.
  fact: null,
  open: {
    json: {
      shape: {
        source: z
          .strictObject({
            url: z.url(),
            readOn: z.iso.date().describe('London date on which somebody read it there'),
            pageDatedOn: z.iso.date().nullable().describe('The date the page gives itself, if it gives one'),
            isCopy: z
              .boolean()
              .describe(
                'Whether a stored copy of the page was read, of unknown age, and not the page itself',
              ),
            checkedOn: z.iso
              .date()
              .describe('The same as readOn, for programs from before it. It is no check of the entry'),
          })
          .nullable()
          .describe('Where an entry was read that comes from a published source, and when'),
      },
      write: (value) => ({ source: value && { ...value, checkedOn: value.readOn } }),
    },
    csv: [
      {
        name: 'source',
        meaning: 'Where an entry was read that comes from a published source',
        write: (value) => value?.url ?? '',
      },
      {
        name: 'source_read_on',
        meaning: 'London date on which somebody read it there',
        write: (value) => value?.readOn ?? '',
      },
      {
        name: 'source_page_dated_on',
        meaning: 'The date the page gives itself, if it gives one',
        write: (value) => value?.pageDatedOn ?? '',
      },
      {
        name: 'source_is_copy',
        meaning: 'yes if a stored copy of the page was read, of unknown age, and not the page itself',
        write: (value) => (value?.isCopy ? 'yes' : ''),
      },
    ],
    // It is part of the alert of a service.
    service: {},
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<ContactSource | null, PublishedSource | null, SourceParts>;

function parseYes(cell: string): Parsed<string> {
  const typed = plainLine(cell).toLowerCase();
  if (['', 'no', 'n', 'false'].includes(typed)) return parsed('');
  return ['yes', 'y', 'true'].includes(typed) ? parsed('yes') : notParsed('Write yes, or leave it empty.');
}
