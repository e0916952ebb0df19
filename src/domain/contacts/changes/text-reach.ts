/**
 * Telephone numbers, e-mail addresses and sites that stand in the text of an entry: in its notes, say. Readers ring and
 * open those as they do the ones in its fields, so what is new among them waits like a new number
 * (contact-changes.ts), and known wrong ones are refused (contact-fields.ts). Pure.
 *
 * Which parts of an entry are text is said in one table for each of its types. A new field does not compile until it
 * is in one, and whoever adds it has to say whether somebody could write a number there.
 */
import type { Hours } from '../../hours/hours-schema.ts';
import { listNumbersIn, seenText } from '../../telephone/numbers-in-text.ts';
import type { Away, StandIn } from '../away.ts';
import type { ContactFieldName, ContactFields, ContactPerson } from '../contact-record.ts';
import type { ContactSource } from '../source.ts';
import type { Support } from '../support.ts';

/** For each part of a value, the texts in it that readers see. */
type TextTable<T> = {
  readonly [Part in keyof T]-?: (part: Exclude<T[Part], undefined>) => readonly string[];
};

/** A date, a code or a choice: nothing that a reader could dial. */
const noText = (): readonly string[] => [];
/** A way to be reached itself, whose change is decided by contact-changes.ts. */
const ownField = noText;
const text = (value: string): readonly string[] => [value];

function within<T extends object>(table: TextTable<T>): (value: T | null) => readonly string[] {
  const parts = Object.keys(table) as (keyof T)[];
  const textsOf = <Part extends keyof T>(part: Part, value: T) =>
    value[part] === undefined ? [] : table[part](value[part] as Exclude<T[Part], undefined>);
  return (value) => (value === null ? [] : parts.flatMap((part) => textsOf(part, value)));
}

const hoursTexts = {
  always: within<Extract<Hours, { kind: 'always' }>>({ kind: noText }),
  periods: within<Extract<Hours, { kind: 'periods' }>>({
    kind: noText,
    periods: noText,
    bankHolidays: noText,
  }),
  unknown: within<Extract<Hours, { kind: 'unknown' }>>({ kind: noText, note: text }),
} as const satisfies {
  readonly [Kind in Hours['kind']]: (hours: Extract<Hours, { kind: Kind }>) => readonly string[];
};

const textsOfFields = {
  role: text,
  organisation: text,
  policeArea: noText,
  allLondon: noText,
  boroughs: noText,
  telephone: ownField,
  email: ownField,
  website: ownField,
  hours: (hours) => (hoursTexts[hours.kind] as (hours: Hours) => readonly string[])(hours),
  notes: text,
  support: within<Support>({ whom: text, stages: noText }),
  person: within<ContactPerson>({ name: text, consentOn: noText }),
  source: within<ContactSource>({ url: ownField, readOn: noText, pageDatedOn: noText }),
  away: within<Away>({
    fromOn: noText,
    untilOn: noText,
    standIn: within<StandIn>({ name: text, telephone: ownField, email: ownField }),
  }),
} as const satisfies TextTable<ContactFields>;

interface FieldReach {
  readonly field: ContactFieldName;
  readonly found: readonly string[];
}

function listFieldReach(fields: ContactFields): readonly FieldReach[] {
  return (Object.keys(textsOfFields) as ContactFieldName[]).map((field) => ({
    field,
    found: (textsOfFields[field] as (value: unknown) => readonly string[])(fields[field]).flatMap(
      listReachIn,
    ),
  }));
}

const openers = /[\s([{<*_|/~–—-]*/.source;
const closers = /[\s)\]}>*_|/~–—-]*/.source;
/** Signs that are spelt out or taken from another script: evil (at) example dot org, police-uk。рф. */
const spelt = [
  [/\s*(?:[([{<]\s*at\s*[)\]}>]|_+at_+|(?<=\s)[*|/~–—-]+\s*at\s*[*|/~–—-]+(?=\s))\s*/giu, '@'],
  [/\s*[([{<]\s*@\s*[)\]}>]\s*/gu, '@'],
  [/\s*[([{<]\s*\.\s*[)\]}>]\s*(?=[\p{L}\p{N}])/gu, '.'],
  [/(?<=[\p{L}\p{N}])[·•∙⋅‧](?=(?:com|org|net|info|uk|co|gov|nhs|police|ac)(?!\p{L}))/giu, '.'],
  [
    new RegExp(`(?<=[\\p{L}\\p{N}])${openers}(?<!\\p{L})dot(?!\\p{L})${closers}(?=[\\p{L}\\p{N}])`, 'giu'),
    '.',
  ],
  [/[。｡]/gu, '.'],
  // A full stop of a sentence stands at a word, with a space after it.
  [/\s+\.\s*(?=\p{L})/gu, '.'],
  [/\.\s+(?=(?:com|org|net|info)(?!\p{L}))/gu, '.'],
  [/(?<=(?<!\p{L})(?:co|org|gov|nhs|police|ac))\.\s+(?=uk(?!\p{L}))/gu, '.'],
  [/\s*@\s*(?=[\p{L}\p{N}-]+\.)/gu, '@'],
  [/(?<=:)\s*\/\s*\/\s*/gu, '//'],
] as const;

const emails = /[^\s@<>(),;:]*@[^\s@<>(),;:]+/gu;
const schemes = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}+.-]*:\/\/[^\s<>"]+/gu;
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]*)';
const sites = new RegExp(
  `(?<![\\p{L}\\p{N}])${label}(?:\\.${label})*\\.(?:\\p{L}[\\p{L}\\p{M}]+|xn--[a-z0-9-]+)(?![\\p{L}\\p{N}@])[^\\s<>"]*`,
  'gu',
);

/** Letters that stand apart: e v i l @ e x a m p l e . o r g */
const apart = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ \t][\p{L}\p{N}@._-](?![\p{L}\p{N}])){4,}/gu;

/** Everything in a text by which somebody is reached, each in one form however it is written. */
export function listReachIn(text: string): readonly string[] {
  const together = seenText(text).replace(apart, (letters) => letters.replace(/\s/g, ''));
  const plain = spelt.reduce((rest, [pattern, sign]) => rest.replace(pattern, sign), together).toLowerCase();
  const addresses = plain.match(emails) ?? [];
  const withoutAddresses = plain.replace(emails, ' ');
  const links = [
    ...(withoutAddresses.match(schemes) ?? []),
    ...(withoutAddresses.replace(schemes, ' ').match(sites) ?? []),
  ];
  const trimmed = [...addresses, ...links].map((found) =>
    found.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/[/.,;:!?'’”)\]]+$/, ''),
  );
  return [...new Set([...listNumbersIn(text), ...trimmed])].filter((found) => found !== '');
}

/** Something in a text that readers would ring or open, and where it stands. */
export interface NewReach {
  readonly field: ContactFieldName;
  readonly found: string;
}

/** What is new in the texts of an entry, and was not one of its ways to be reached before. */
export function listNewReach(before: ContactFields, after: ContactFields): readonly NewReach[] {
  const own = [before.telephone, before.email, before.website, before.source?.url ?? null].filter(
    (value) => value !== null,
  );
  const standIn = [before.away?.standIn?.telephone, before.away?.standIn?.email].filter(
    (value) => value != null,
  );
  const known = new Set([
    ...listFieldReach(before).flatMap(({ found }) => found),
    ...[...own, ...standIn].flatMap(listReachIn),
  ]);
  return listFieldReach(after).flatMap(({ field, found }) =>
    found.filter((reach) => !known.has(reach)).map((reach) => ({ field, found: reach })),
  );
}
