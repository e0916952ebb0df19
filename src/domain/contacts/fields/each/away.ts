/** The absence of the person who answers, with the stand-in. Verifications do not cover it. */
import { z } from 'zod';
import { telephoneE164Schema } from '../../../telephone/e164-schema.ts';
import { parseTelephone } from '../../../telephone/parse-telephone.ts';
import { telephoneE164 } from '../../../telephone/telephone.ts';
import { parseEmail } from '../../../text/parse-address.ts';
import {
  type Absence,
  absenceLine,
  absencePartsOf,
  findShownAbsence,
  rawAbsenceOf,
  type StandIn,
} from '../../absence.ts';
import type { FieldRow } from '../field-row.ts';
import { dateSchema, line, parsedWith } from '../schema-parts.ts';
import { noText, text, way, within } from '../seen-parts.ts';
import { nameMax } from './names.ts';

const standInSchema = z
  .strictObject({
    name: parsedWith(line('who stands in: a role or an organisation', nameMax)).describe(
      'A role or an organisation, not a person',
    ),
    telephone: parsedWith(parseTelephone).nullable(),
    email: parsedWith(parseEmail).nullable(),
  })
  .refine(({ telephone, email }) => telephone !== null || email !== null, {
    error: 'Give a telephone number or an e-mail address of whoever stands in.',
  });

const absenceSchema = z.strictObject({
  fromOn: dateSchema.nullable().describe('The first day; null when it has begun'),
  untilOn: dateSchema.describe('The last day'),
  standIn: standInSchema.nullable().describe('Null sends readers to the routes that always work'),
});

const columns = ['away_from', 'away_until', 'stand_in', 'stand_in_telephone', 'stand_in_email'];

export const away = {
  label: 'Away',
  schema: absenceSchema
    .nullable()
    .describe('Leave of whoever answers, with who stands in; readers see it until its last day'),
  empty: null,
  words: (value) => (value === null ? 'none' : absenceLine(value)),
  seen: within<Absence>({
    fromOn: noText,
    untilOn: noText,
    standIn: within<StandIn>({ name: text, telephone: way, email: way }),
  }),
  channel: null,
  isChecked: false,
  toldAs: null,
  onlySomeKinds: null,
  // Absences have separate forms, on the contact's page and on that of a confirm link.
  form: null,
  confirm: null,
  csv: {
    columns: {
      away_from: {
        guide: { isNeeded: 'no', isPublic: true, takes: 'The first day of leave, as a date.', example: '' },
        headings: ['leave from', 'leave starts', 'away since'],
        holds: 'date',
        write: (value) => absencePartsOf(value).awayFromOn,
      },
      away_until: {
        guide: { isNeeded: 'no', isPublic: true, takes: 'The last day of leave, as a date.', example: '' },
        headings: ['leave until', 'leave ends', 'away to'],
        holds: 'date',
        write: (value) => absencePartsOf(value).awayUntilOn,
      },
      stand_in: {
        guide: {
          isNeeded: 'no',
          isPublic: true,
          takes: 'Who stands in meanwhile: a role or an organisation.',
          example: '',
        },
        headings: ['stand in name', 'stand in role', 'cover'],
        write: (value) => absencePartsOf(value).standInName,
      },
      stand_in_telephone: {
        guide: { isNeeded: 'no', isPublic: true, takes: 'Its number.', example: '' },
        headings: [
          ...['stand in phone', 'stand in tel', 'stand in telephone number', 'stand in phone number'],
        ],
        holds: 'telephone number',
        write: (value) => absencePartsOf(value).standInTelephone,
      },
      stand_in_email: {
        guide: { isNeeded: 'no', isPublic: true, takes: 'Its address.', example: '' },
        headings: ['stand in e mail', 'stand in email address'],
        write: (value) => absencePartsOf(value).standInEmail,
      },
    },
    read: (row) =>
      row.has(columns)
        ? rawAbsenceOf({
            awayFromOn: row.date('away_from') ?? '',
            awayUntilOn: row.date('away_until') ?? '',
            standInName: row.text('stand_in') ?? '',
            standInTelephone: row.telephone('stand_in_telephone') ?? '',
            standInEmail: row.text('stand_in_email') ?? '',
          })
        : undefined,
    columnOf: {
      '': 'away_until',
      fromOn: 'away_from',
      untilOn: 'away_until',
      standIn: 'stand_in_telephone',
      'standIn.name': 'stand_in',
      'standIn.telephone': 'stand_in_telephone',
      'standIn.email': 'stand_in_email',
    },
    isWhole: true,
  },
  view: {
    shape: {
      away: z
        .strictObject({
          fromOn: z.iso.date().nullable(),
          untilOn: z.iso.date(),
          standIn: z
            .strictObject({
              name: z.string(),
              telephone: z.string().nullable(),
              email: z.string().nullable(),
            })
            .nullable(),
        })
        .nullable()
        .describe('Leave of whoever answers, past leave included'),
    },
    write: (value) => ({ away: value }),
  },
  reminded: (value, { today }) => (value === null || value.untilOn < today ? null : absenceLine(value)),
  published: {
    name: 'away',
    of: (value, { isVacant, today }) => (isVacant ? null : findShownAbsence(value, today)),
  },
  fact: null,
  open: {
    json: {
      shape: {
        away: z
          .strictObject({
            fromOn: z.iso.date().nullable().describe('First day; null when it has begun'),
            untilOn: z.iso.date().describe('Last day'),
            standIn: z
              .strictObject({
                name: z.string(),
                telephone: z.string().nullable(),
                telephoneE164: telephoneE164Schema,
                email: z.string().nullable(),
              })
              .nullable(),
          })
          .nullable()
          .describe('Leave that is under way or begins within days, and who stands in'),
      },
      write: (value) => ({ away: absenceJson(value) }),
    },
    csv: [
      {
        name: 'away',
        meaning: 'Leave that is under way or begins within days, and who stands in',
        write: (value) => (value === null ? '' : absenceLine(value)),
      },
    ],
    // It is part of the alert of a service.
    service: {},
  },
  copied: { card: (value) => (value === null ? '' : `${absenceLine(value)}.`), brief: null },
} as const satisfies FieldRow<Absence | null>;

/** With the stand-in's number for reading and for programs. */
function absenceJson(value: Absence | null) {
  if (value === null) return null;
  const { fromOn, untilOn, standIn } = value;
  if (standIn === null) return { fromOn, untilOn, standIn };
  const { name, telephone, email } = standIn;
  return {
    fromOn,
    untilOn,
    standIn: { name, telephone, telephoneE164: telephoneE164(telephone), email },
  };
}
