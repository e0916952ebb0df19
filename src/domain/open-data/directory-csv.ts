/**
 * The directory as a table: one row for each contact, and what each column means. /directory.csv writes it according to
 * RFC 4180; the open data page explains the columns.
 *
 * A row stands alone: it carries the dates of the file too, since rows are copied into other lists. The file is not for
 * import; contact-csv.ts is what administrators export and import.
 */

import { isPublished, type PublishedFieldName, publishedValue } from '../contacts/fields/public-fields.ts';
import { describeField, fieldsWithFirst } from '../contacts/fields/registry.ts';
import { kindsInWords } from '../contacts/kind-profiles.ts';
import { getBorough, getPoliceArea } from '../directory/borough-view.ts';
import { stopTrustingOn } from '../directory/copy-trust.ts';
import type { Directory, PublicContact } from '../directory/directory.ts';
import { neverChecked, publishedDates } from './contact-json.ts';

interface Column {
  readonly name: string;
  readonly meaning: string;
  readonly write: (contact: PublicContact, directory: Directory) => string;
}

/** Its place and then its area, as the first file had them. */
const fieldOrder = fieldsWithFirst(['role', 'organisation', 'boroughs', 'policeArea']).filter(isPublished);
/** These come after the check, with the other marks of an entry. */
const later: readonly PublishedFieldName[] = ['away', 'source'];

export const csvColumns: readonly Column[] = [
  { name: 'id', meaning: 'Stays the same for as long as the entry exists', write: ({ id }) => id },
  {
    name: 'kind',
    meaning: kindsInWords,
    write: ({ kind }) => kind,
  },
  ...fieldColumns(fieldOrder.filter((field) => !later.includes(field))),
  {
    name: 'status',
    meaning: 'active, or vacant when nobody holds this post',
    write: ({ status }) => status,
  },
  {
    name: 'freshness',
    meaning: `verified, due, overdue, lapsed (also: never checked) or vacant, on the day the file was made. ${neverChecked}`,
    write: ({ freshness }) => freshness,
  },
  {
    name: 'last_verified_on',
    meaning:
      'When somebody last said that it is right; empty when nobody has. With a source in the row, empty means: not checked by us; its source is named in the column source',
    write: ({ lastVerifiedOn }) => lastVerifiedOn ?? '',
  },
  {
    name: 'verified_by',
    meaning: 'telephone, email, meeting or self: how it was last checked',
    write: ({ verifiedBy }) => verifiedBy ?? '',
  },
  {
    name: 'next_due_on',
    meaning: 'The last day that the check lasts',
    write: (contact) => publishedDates(contact).nextDueOn ?? '',
  },
  {
    name: 'lapsed_on',
    meaning: 'From this day do not rely on the entry, unless it was checked again',
    write: (contact) => publishedDates(contact).lapsedOn ?? '',
  },
  {
    name: 'unreachable_since_on',
    meaning: 'Since this day nobody could be reached there',
    write: ({ unreachableSinceOn }) => unreachableSinceOn ?? '',
  },
  {
    name: 'reported_dead_on',
    meaning: 'Since this day several readers say that its number does not work',
    write: ({ reportedDeadOn }) => reportedDeadOn ?? '',
  },
  ...fieldColumns(['away']),
  {
    name: 'is_demonstration',
    meaning: 'yes when the entry is made up, no when it is real',
    write: ({ isDemonstration }) => (isDemonstration ? 'yes' : 'no'),
  },
  ...fieldColumns(['source']),
  { name: 'made_on', meaning: 'When this file was made', write: (_, { builtOn }) => builtOn },
  {
    name: 'stop_trusting_on',
    meaning: 'From this day do not use this file: fetch it again',
    write: (_, directory) => stopTrustingOn(allContacts(directory), directory.builtOn),
  },
];

/** The header, then a row for each contact: national lines first, since they always answer. */
export function directoryRows(directory: Directory): readonly (readonly string[])[] {
  return [
    csvColumns.map(({ name }) => name),
    ...allContacts(directory).map((contact) => csvColumns.map(({ write }) => write(contact, directory))),
  ];
}

function allContacts(directory: Directory): readonly PublicContact[] {
  return [...directory.nationalLines, ...directory.contacts];
}

function fieldColumns(fields: readonly PublishedFieldName[]): readonly Column[] {
  return fields.flatMap((field) =>
    describeField(field).open.csv.map(
      ({ name, meaning, write }): Column => ({
        name,
        meaning,
        write: (contact, directory) =>
          write(
            publishedValue(contact, field),
            {
              boroughName: (code) => getBorough(directory, code).name,
              policeAreaName: (code) => getPoliceArea(directory, code).name,
            },
            contact,
          ),
      }),
    ),
  );
}
