/** What must be true of a contact as a whole, beyond each field by itself. */

import { london } from '../../../../db/reference/london/profile.ts';
import { isSameNumber } from '../../telephone/telephone.ts';
import { addDays } from '../../time/calendar.ts';
import { checkAbsenceDays } from '../absence.ts';
import type { ContactKind } from '../contact.ts';
import type { FieldError } from '../contact-fields.ts';
import type { AreaReference, ContactFields, ContactState, Difference } from '../contact-record.ts';
import { channelFields, contactFields, isEmpty, kindFields } from '../fields/registry.ts';
import { kindProfiles, kindsThatHold } from '../kind-profiles.ts';
import { checkSourceDays } from '../source.ts';
import { listOnePersons } from './one-persons.ts';

interface Known {
  readonly areas: AreaReference;
  readonly today: string;
}

/**
 * Rules are applied only to what has changed, so that an entry from before a rule can still be edited elsewhere.
 * @param differences from the previous state; every field, for a new contact
 * @returns one sentence for each thing that must be corrected first
 */
export function checkState(
  { kind }: { readonly kind: ContactKind },
  next: ContactState,
  differences: readonly Pick<Difference, 'field'>[],
  known: Known,
): readonly FieldError[] {
  const changed = new Set(differences.map(({ field }) => field));
  if (next.status === 'retired') return [];
  return rules
    .filter((rule) => rule.fields.some((field) => changed.has(field)))
    .flatMap((rule): FieldError[] => {
      const message = rule.check(next.fields, known, kind, next.status);
      return message === undefined ? [] : [{ field: rule.fields[0] ?? '', message }];
    });
}

interface Rule {
  /** The message is shown beside the first. */
  readonly fields: readonly Difference['field'][];
  readonly check: (
    fields: ContactFields,
    known: Known,
    kind: ContactKind,
    status: ContactState['status'],
  ) => string | undefined;
}

const rules: readonly Rule[] = [
  {
    fields: ['boroughs'],
    check({ boroughs }, { areas }) {
      const unknown = boroughs.filter((code) => !areas.boroughs.has(code));
      if (unknown.length === 0) return undefined;
      return `${unknown.join(', ')}: no such borough. Give GSS codes from ${london.firstBoroughCode} to ${london.lastBoroughCode}.`;
    },
  },
  {
    fields: ['boroughs', 'allLondon'],
    check({ boroughs, allLondon }) {
      if (allLondon && boroughs.length > 0)
        return 'A contact that serves all London names no boroughs. Leave them out, or say that it does not.';
      if (!allLondon && boroughs.length === 0)
        return 'Choose at least one borough, or say that the contact serves all London.';
      return undefined;
    },
  },
  {
    fields: ['policeArea', 'boroughs'],
    check({ policeArea, boroughs }, { areas }) {
      if (policeArea === null) return undefined;
      const area = areas.policeAreas.get(policeArea);
      if (!area)
        return `${policeArea}: no such police area. Give one of ${[...areas.policeAreas.keys()].join(', ')}.`;
      const outside = boroughs
        .map((code) => areas.boroughs.get(code))
        .filter((borough) => borough !== undefined && borough.policeArea !== policeArea);
      if (outside.length === 0) return undefined;
      return `${outside.map((borough) => borough?.name).join(', ')}: not served by ${area.name}. Change the police area or the boroughs.`;
    },
  },
  {
    // Checked again when somebody holds the post.
    fields: [...channelFields, 'status'],
    check(fields, _, kind, status) {
      // A national body may be listed before its number is known, and a post before anybody holds it.
      if (kindProfiles[kind].mayLackChannels || status === 'vacant') return undefined;
      if (channelFields.some((field) => fields[field])) return undefined;
      return 'Give a telephone number, an e-mail address or a website: an entry without any leads nowhere.';
    },
  },
  ...kindFields.map(
    (field): Rule => ({
      fields: [field],
      check: (fields, _, kind) =>
        isEmpty(field, fields[field]) || kindProfiles[kind].mayHold[field]
          ? undefined
          : contactFields[field].onlySomeKinds(kindsThatHold(field)),
    }),
  ),
  ...kindFields.map(
    (field): Rule => ({
      fields: [field],
      check: (fields, _, kind) =>
        isEmpty(field, fields[field]) ? kindProfiles[kind].mustHold[field] : undefined,
    }),
  ),
  {
    fields: ['person'],
    check({ person }, { today }, kind) {
      if (person === null) return undefined;
      const { person: may } = kindProfiles[kind].mayHold;
      if (may !== true) return may;
      if (person.consentOn <= today) return undefined;
      return 'The day of the consent is in the future. A name is kept only once its owner has agreed.';
    },
  },
  {
    fields: ['away'],
    check({ away }, { today }, kind) {
      if (away === null) return undefined;
      const { away: may } = kindProfiles[kind].mayHold;
      return may === true ? checkAbsenceDays(away, today) : may;
    },
  },
  {
    fields: ['source'],
    check: ({ source }, { today }) => (source === null ? undefined : checkSourceDays(source, today)),
  },
];

/** A check more days ago than this is not worth recording. */
const oldestCheckDays = 3650;

/** @returns what is wrong with the day of a check that comes from elsewhere */
export function checkDayOfCheck(on: string, today: string): string | undefined {
  if (on > today) return 'The day of the check is in the future.';
  return on < addDays(today, -oldestCheckDays)
    ? 'The day of the check is more than ten years ago.'
    : undefined;
}

/** Another contact, with the fields that distinguish the two. */
export interface OtherContact {
  readonly id: string;
  readonly role: string;
  readonly organisation: string;
  readonly telephone: string | null;
  readonly allLondon: boolean;
  readonly boroughs: readonly string[];
}

/**
 * What a person should check again, although nothing is refused: what ends when one person leaves, and the most common
 * error, the same number given for the contact by day and the contact by night.
 */
export function listWarnings(fields: ContactFields, others: readonly OtherContact[]): readonly FieldError[] {
  return [...listPersonal(fields), ...listShared(fields, others)];
}

const personalWarnings = {
  telephone:
    'This is a mobile number. If it is one person’s, nobody answers when they leave: ask for a number of the team.',
  email:
    'This looks like the address of one person. When they leave, nobody reads it: ask for a shared mailbox.',
} as const;

function listPersonal(fields: ContactFields): readonly FieldError[] {
  return listOnePersons(fields).map((field) => ({ field, message: personalWarnings[field] }));
}

function listShared(
  { telephone, ...fields }: ContactFields,
  others: readonly OtherContact[],
): readonly FieldError[] {
  if (telephone === null) return [];
  return others
    .filter((other) => isSameNumber(other.telephone, telephone))
    .filter((other) => overlaps(fields, other))
    .map((other) => ({
      field: 'telephone',
      message: `${other.role}, ${other.organisation}, has the same number. Check that the number by day was not also given for the night.`,
    }));
}

type Coverage = Pick<ContactFields, 'allLondon' | 'boroughs'>;

function overlaps(one: Coverage, other: Coverage): boolean {
  return one.allLondon || other.allLondon || one.boroughs.some((code) => other.boroughs.includes(code));
}
