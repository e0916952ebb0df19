/** The schema of each field of a contact: what it accepts, how that is made plain, and what is said of what it refuses. */
import { z } from 'zod';
import { checkHours } from '../../hours/hours-check.ts';
import { type Hours, hoursSchema, weekdays } from '../../hours/hours-schema.ts';
import { findWrongNumberIn } from '../../telephone/numbers-in-text.ts';
import { parseTelephone } from '../../telephone/parse-telephone.ts';
import { parseEmail, parseWebsite } from '../../text/parse-address.ts';
import { isText, notParsed, type Parsed, parsed, plainLine, plainLines } from '../../text/typed-text.ts';
import { isRealDate } from '../../time/calendar.ts';
import { listChannelsIn } from '../changes/channels-in-text.ts';
import type { ContactFieldName } from '../contact-record.ts';
import { orderStages, supportStages } from '../support.ts';

export const roleMax = 150;
export const organisationMax = 150;
export const notesMax = 2000;
const personNameMax = 100;
const whomMax = 300;
const hoursNoteMax = 300;
const periodsMax = 14;
/** Longer than any field; beyond it nothing is looked at. */
const rawMax = 4000;

/** The message for a value of the wrong type, and for a missing one. */
export function say(message: string) {
  return {
    error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? missing : message),
  };
}
export const missing = 'This is required.';

/** A string that a parser makes plain, or refuses with a reason. */
export function parsedWith<T>(parse: (typed: string) => Parsed<T>) {
  return z.string(say('This must be text.')).transform((typed, context) => {
    const result = typed.length > rawMax || !isText(typed) ? notParsed(unreadable(typed)) : parse(typed);
    if (result.ok) return result.value;
    context.addIssue({ code: 'custom', message: result.problem });
    return z.NEVER;
  });
}

function unreadable(typed: string): string {
  return typed.length > rawMax
    ? `This is longer than ${rawMax} characters.`
    : 'This has characters in it that are no text. Type it again.';
}

function line(name: string, max: number) {
  return (typed: string): Parsed<string> => {
    const text = plainLine(typed);
    return text === '' ? notParsed(`Enter ${name}.`) : published(text, name, max);
  };
}

function lines(name: string, max: number) {
  return (typed: string): Parsed<string> => published(plainLines(typed), name, max);
}

/** A name that contains no number, address or site: those have fields of their own, where new ones need approval. */
function personName(typed: string): Parsed<string> {
  const name = line('the name of the person', personNameMax)(typed);
  if (!name.ok || (!/[\p{N}@]/u.test(name.value) && listChannelsIn(name.value).length === 0)) return name;
  return notParsed(
    'Give the name alone: no digits, no @ and no web address. A number, an address or a site has a field of its own. Put a space after a full stop.',
  );
}

/** Readers see it, so it may not pass on a number that is known to be wrong. */
function published(text: string, name: string, max: number): Parsed<string> {
  if (text.length > max) return notParsed(`Shorten ${name} to ${max} characters.`);
  const wrong = findWrongNumberIn(text);
  return wrong === undefined ? parsed(text) : notParsed(wrong);
}

const unrealDate = 'Enter a real date, written 2026-11-21.';
const dateOr = (whenEmpty: string) =>
  parsedWith((typed) => {
    const text = plainLine(typed);
    if (text === '') return notParsed(whenEmpty);
    return isRealDate(text) ? parsed(text) : notParsed(unrealDate);
  });

const dateSchema = dateOr(unrealDate);

const personSchema = z.strictObject({
  name: parsedWith(personName),
  consentOn: dateOr('Enter the day on which they agreed.'),
});

const standInSchema = z
  .strictObject({
    name: parsedWith(line('who stands in: a role or an organisation', roleMax)).describe(
      'A role or an organisation, not a person',
    ),
    telephone: parsedWith(parseTelephone).nullable(),
    email: parsedWith(parseEmail).nullable(),
  })
  .refine(({ telephone, email }) => telephone !== null || email !== null, {
    error: 'Give a telephone number or an e-mail address of whoever stands in.',
  });

const supportSchema = z.strictObject({
  whom: parsedWith(line('whom it is for', whomMax)).describe('Such as: women, and their children'),
  stages: z
    .array(z.enum(supportStages, say(`This must be one of ${supportStages.join(', ')}.`)))
    .min(1, { error: 'Choose at least one stage at which it helps.' })
    .max(20)
    .transform(orderStages)
    .describe('When it helps: before, during, after or outside the National Referral Mechanism'),
});

const sourceSchema = z.strictObject({
  url: parsedWith(parseWebsite).describe('The page on which it was read'),
  readOn: dateOr('Enter the day on which it was read there.'),
  pageDatedOn: dateSchema
    .nullable()
    .default(null)
    .describe('The date the page gives itself; null when it gives none'),
});

const absenceSchema = z.strictObject({
  fromOn: dateSchema.nullable().describe('The first day; null when it has begun'),
  untilOn: dateSchema.describe('The last day'),
  standIn: standInSchema.nullable().describe('Null sends readers to the routes that always work'),
});

/** Structured hours, with the rules that a shape cannot say. Days come out in the order of the week. */
const hoursFieldSchema = hoursSchema
  .superRefine((hours, context) => {
    const note = hours.kind === 'unknown' ? (hours.note ?? '') : '';
    const problem = checkHours(hours, { periodsMax, noteMax: hoursNoteMax }) ?? findWrongNumberIn(note);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .transform(orderDays);

function orderDays(hours: Hours): Hours {
  if (hours.kind === 'unknown' && hours.note !== undefined)
    return { kind: 'unknown', note: plainLine(hours.note) };
  if (hours.kind !== 'periods') return hours;
  const periods = hours.periods.map(({ days, opens, closes }) => ({
    days: weekdays.filter((day) => days.includes(day)),
    opens,
    closes,
  }));
  return { ...hours, periods };
}

const codes = (what: string) =>
  z
    .array(z.string().max(20), say(`This must be a list of ${what}.`))
    .max(40)
    .transform((given) => [...new Set(given.map((code) => code.trim().toUpperCase()))].sort());

export const fieldSchemas = {
  role: parsedWith(line('a role, such as Modern slavery single point of contact', roleMax)).describe(
    'The role, not the person who holds it',
  ),
  organisation: parsedWith(line('an organisation', organisationMax)),
  policeArea: parsedWith(line('the code of a police area', 10))
    .nullable()
    .describe('Code of the police area that a police contact belongs to'),
  allLondon: z.boolean().describe('Whether it serves all London; boroughs is then empty'),
  boroughs: codes('GSS codes of boroughs').describe('GSS codes of the boroughs that it serves'),
  telephone: parsedWith(parseTelephone)
    .nullable()
    .describe('One number in the United Kingdom, in any form. It is kept as people read it: 020 7946 0123'),
  email: parsedWith(parseEmail).nullable().describe('One address, preferably of a shared mailbox'),
  website: parsedWith(parseWebsite).nullable(),
  hours: hoursFieldSchema.describe('Opening hours in Europe/London'),
  notes: parsedWith(lines('the notes', notesMax)).describe('Published with the entry'),
  support: supportSchema.nullable().describe('For a support service: whom it is for, and when it helps'),
  person: personSchema
    .nullable()
    .describe('The name of the person who answers, published: only with the consent to that recorded here'),
  away: absenceSchema
    .nullable()
    .describe('Leave of whoever answers, with who stands in; readers see it until its last day'),
  source: sourceSchema
    .nullable()
    .describe(
      'Where the entry was read. A change of what was read there takes it off, unless it names a source itself',
    ),
} as const satisfies Record<ContactFieldName, z.ZodType>;
