/**
 * The directory as a table: one row for each contact, and what each column says. /directory.csv writes it as RFC 4180
 * asks; the open data page explains the columns.
 *
 * A row stands alone: it carries the dates of the file too, since rows are copied into other lists. The file is not
 * for import; what administrators export and import is contact-csv.ts.
 */

import { absenceLine } from '../contacts/absence.ts';
import { kindsInWords } from '../contacts/kind-profiles.ts';
import { getBorough, getPoliceArea } from '../directory/borough-view.ts';
import { stopTrustingOn } from '../directory/copy-trust.ts';
import type { Directory, PublicContact } from '../directory/directory.ts';
import { hoursWords } from '../hours/hours.ts';
import { telephoneUri } from '../telephone/telephone.ts';
import { neverChecked, publishedDates } from './contact-json.ts';

interface Column {
  readonly name: string;
  readonly meaning: string;
  readonly write: (contact: PublicContact, directory: Directory) => string;
}

export const csvColumns = [
  { name: 'id', meaning: 'Stays the same for as long as the entry exists', write: ({ id }) => id },
  {
    name: 'kind',
    meaning: kindsInWords,
    write: ({ kind }) => kind,
  },
  { name: 'role', meaning: 'The post, not a person', write: ({ role }) => role },
  { name: 'organisation', meaning: 'Whose post it is', write: ({ organisation }) => organisation },
  {
    name: 'boroughs',
    meaning: 'Names with ; between them, or: all London',
    write: ({ boroughCodes }, directory) =>
      boroughCodes.length === 0
        ? 'all London'
        : boroughCodes.map((code) => getBorough(directory, code).name).join('; '),
  },
  {
    name: 'borough_codes',
    meaning: 'GSS codes with ; between them; empty for all London',
    write: ({ boroughCodes }) => boroughCodes.join('; '),
  },
  {
    name: 'police_area',
    meaning: 'The police area it belongs to',
    write: ({ policeAreaCode }, directory) =>
      policeAreaCode === null ? '' : getPoliceArea(directory, policeAreaCode).name,
  },
  {
    name: 'telephone',
    meaning:
      'As people read it, such as 020 7946 0123 or 999. The spaces keep spreadsheets from dropping the 0',
    write: ({ telephone }) => telephone ?? '',
  },
  {
    name: 'telephone_e164',
    meaning:
      'The same number in E.164 as an address to dial, tel:+442079460123: a spreadsheet would make a sum of what begins with +. Empty for short codes such as 999, which are dialled inside the country alone',
    write: ({ telephone }) => telephoneUri(telephone),
  },
  { name: 'email', meaning: 'E-mail address', write: ({ email }) => email ?? '' },
  {
    name: 'email_failed_on',
    meaning: 'Since this day mail to the e-mail address comes back: do not pass the address on',
    write: ({ emailFailedOn }) => emailFailedOn ?? '',
  },
  { name: 'website', meaning: 'Address of its website', write: ({ website }) => website ?? '' },
  { name: 'hours', meaning: 'When it answers, in words', write: ({ hours }) => hoursWords(hours) },
  { name: 'notes', meaning: 'What else to know', write: ({ notes }) => notes },
  {
    name: 'support_for',
    meaning: 'Whom a support service is for',
    write: ({ support }) => support?.whom ?? '',
  },
  {
    name: 'support_stages',
    meaning: 'before, during, after, outside (the National Referral Mechanism), with ; between them',
    write: ({ support }) => support?.stages.join('; ') ?? '',
  },
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
  {
    name: 'away',
    meaning: 'Leave that is under way or begins within days, and who stands in',
    write: ({ away }) => (away === null ? '' : absenceLine(away)),
  },
  {
    name: 'is_demonstration',
    meaning: 'yes when the entry is made up, no when it is real',
    write: ({ isDemonstration }) => (isDemonstration ? 'yes' : 'no'),
  },
  {
    name: 'source',
    meaning: 'Where an entry was read that comes from a published source',
    write: ({ source }) => source?.url ?? '',
  },
  { name: 'made_on', meaning: 'When this file was made', write: (_, { builtOn }) => builtOn },
  {
    name: 'stop_trusting_on',
    meaning: 'From this day do not use this file: fetch it again',
    write: (_, directory) => stopTrustingOn(allContacts(directory), directory.builtOn),
  },
] as const satisfies readonly Column[];

/** The header, then a row for each contact: national lines first, since they always answer. */
export function directoryRows(directory: Directory): readonly (readonly string[])[] {
  const columns: readonly Column[] = csvColumns;
  return [
    columns.map(({ name }) => name),
    ...allContacts(directory).map((contact) => columns.map(({ write }) => write(contact, directory))),
  ];
}

function allContacts(directory: Directory): readonly PublicContact[] {
  return [...directory.nationalLines, ...directory.contacts];
}
