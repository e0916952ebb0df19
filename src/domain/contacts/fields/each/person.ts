/** The name of the person who answers, which readers see only with that person's consent. */
import { z } from 'zod';
import { notParsed, type Parsed } from '../../../text/typed-text.ts';
import { listChannelsIn } from '../../changes/channels-in-text.ts';
import type { RowReader } from '../../csv/field-columns.ts';
import type { OwnForm } from '../../forms/form-parts.ts';
import type { FieldRow } from '../field-row.ts';
import { dateOr, line, parsedWith } from '../schema-parts.ts';
import { noText, text, within } from '../seen-parts.ts';

export interface ContactPerson {
  readonly name: string;
  /** The day they agreed that readers see their name, YYYY-MM-DD. */
  readonly consentOn: string;
}

const nameMax = 100;

/** A name that contains no number, address or site: those have separate fields, where new ones need approval. */
function personName(typed: string): Parsed<string> {
  const name = line('the name of the person', nameMax)(typed);
  if (!name.ok || (!/[\p{N}@]/u.test(name.value) && listChannelsIn(name.value).length === 0)) return name;
  return notParsed(
    'Give the name alone: no digits, no @ and no web address. A number, an address or a site has a field of its own. Put a space after a full stop.',
  );
}

const personSchema = z.strictObject({
  name: parsedWith(personName),
  consentOn: dateOr('Enter the day on which they agreed.'),
});

interface PersonParts {
  readonly personName: string;
  readonly personConsentOn: string;
}

const form: OwnForm<ContactPerson | null, PersonParts> = {
  control: 'own markup',
  none: { personName: '', personConsentOn: '' },
  of: (value) => ({ personName: value?.name ?? '', personConsentOn: value?.consentOn ?? '' }),
  read: (sent) => ({
    personName: sent.text('personName'),
    personConsentOn: sent.text('personConsentOn', 40),
  }),
  raw: (parts) =>
    parts.personName.trim() === '' && parts.personConsentOn.trim() === ''
      ? null
      : { name: parts.personName, consentOn: parts.personConsentOn },
  sends: ['personName', 'personConsentOn'],
  ids: { '': 'personName', name: 'personName', consentOn: 'personConsentOn' },
};

export const person = {
  label: 'Name of the person',
  schema: personSchema
    .nullable()
    .describe('The name of the person who answers, published: only with the consent to that recorded here'),
  empty: null,
  words: (value) => value?.name ?? 'none',
  seen: within<ContactPerson>({ name: text, consentOn: noText }),
  channel: null,
  isChecked: false,
  toldAs: null,
  onlySomeKinds: null,
  form,
  confirm: null,
  csv: {
    columns: {
      person_name: {
        guide: {
          isNeeded: 'with its neighbour',
          isPublic: true,
          takes: 'The name of the person who answers, only with their consent.',
          example: '',
        },
        headings: [
          ...['person', 'contact name', 'name of contact', 'contact person', 'name of person'],
          ...['named person', 'officer', 'officer name', 'name of officer', 'lead officer', 'lead name'],
          ...['name of lead', 'named contact', 'named lead', 'postholder', 'post holder'],
        ],
        write: (value) => value?.name ?? '',
      },
      person_consent_on: {
        guide: {
          isNeeded: 'with its neighbour',
          isPublic: false,
          takes: 'The day on which they agreed to be named: 2026-11-21 or 21/11/2026.',
          example: '',
        },
        headings: [
          ...['consent', 'consent date', 'date of consent', 'consent on', 'consent given'],
          ...['consent given on', 'consented on', 'date consent given'],
        ],
        holds: 'date',
        write: (value) => value?.consentOn ?? '',
      },
    },
    read: readPerson,
    columnOf: { '': 'person_name', name: 'person_name', consentOn: 'person_consent_on' },
    isWhole: true,
  },
  view: {
    shape: {
      person: z
        .strictObject({ name: z.string(), consentOn: z.iso.date() })
        .nullable()
        .describe('Published: they agreed to that on that day'),
    },
    // An entry that is no longer shown must not name the person who answered for it.
    write: (value, status) => ({ person: status === 'retired' ? null : value }),
  },
  reminded: null,
  published: { name: 'person', of: (value, { isVacant }) => (isVacant ? null : (value?.name ?? null)) },
  fact: (name) => (name === null ? null : { text: name }),
  open: {
    json: {
      shape: {
        person: z
          .string()
          .nullable()
          .describe(
            'Whom to ask for, when they agreed to be named. Personal data: the licence does not cover it',
          ),
      },
      write: (name) => ({ person: name }),
    },
    // Copies as a table, as a phone book and on paper cannot be recalled when somebody withdraws their consent.
    csv: [],
    service: {},
  },
  copied: { card: null, brief: null },
} as const satisfies FieldRow<ContactPerson | null, string | null, PersonParts>;

/** Undefined when the file has neither column. */
function readPerson(row: RowReader) {
  const name = row.optional('person_name');
  const consentOn = row.date('person_consent_on');
  if (name === undefined && consentOn === undefined) return undefined;
  if (!name && !consentOn) return null;
  if (name && consentOn) return { name, consentOn };
  if (name) row.refuse('person_consent_on', 'Give the day on which this person agreed to be named.');
  else row.refuse('person_name', 'Give the name that this consent is for, or leave both out.');
  return undefined;
}
