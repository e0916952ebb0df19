/** The absence of whoever answers for a contact: its days, the stand-in, when readers see it, and in which words. */
import { addDays, dateWords } from '../time/calendar.ts';

export interface StandIn {
  /** A role or an organisation, never a person. */
  readonly name: string;
  /** At least one of the two. */
  readonly telephone: string | null;
  readonly email: string | null;
}

/** London dates, both included. */
export interface Absence {
  /** Null when it has begun, or begins at once. */
  readonly fromOn: string | null;
  readonly untilOn: string;
  /** Null sends readers to the routes that always work. */
  readonly standIn: StandIn | null;
}

export type AbsenceDays = Pick<Absence, 'fromOn' | 'untilOn'>;

/** Somebody away for longer than this no longer holds the post. */
export const absenceDaysMax = 366;

/**
 * How many days before it begins readers see it. A page that has outlived its build by less than that still says it
 * in time.
 */
const announcedDays = 7;

/** Whether a day is one of the days of the absence. */
export function isAbsentOn({ fromOn, untilOn }: Absence, date: string): boolean {
  return (fromOn === null || fromOn <= date) && date <= untilOn;
}

/**
 * The leave as readers are told of it that day: null before it is announced and from the day after its last.
 * @param today London date
 */
export function findShownAbsence(away: Absence | null, today: string): Absence | null {
  if (away === null || today > away.untilOn) return null;
  return away.fromOn !== null && today < addDays(away.fromOn, -announcedDays) ? null : away;
}

/** The words of a language for an absence, with its way of writing dates. */
export interface AbsenceWords {
  readonly until: (until: string) => string;
  readonly fromUntil: (from: string, until: string) => string;
}

/** English; mail and the people who keep the directory read it too. */
export const englishAbsence = {
  until: (until) => `Away until the end of ${until}`,
  fromUntil: (from, until) => `Away from ${from} until the end of ${until}`,
} as const satisfies AbsenceWords;

/** Until which day, in dates that stay true however old the page is: `Away until the end of 3 December 2026`. */
export function absenceWords(days: AbsenceDays): string {
  return wordAbsence(days, englishAbsence, dateWords);
}

/**
 * The same in another language.
 * @param written how it writes a date
 */
export function wordAbsence(
  { fromOn, untilOn }: AbsenceDays,
  said: AbsenceWords,
  written: (date: string) => string,
): string {
  return fromOn === null ? said.until(written(untilOn)) : said.fromUntil(written(fromOn), written(untilOn));
}

/** All of it in one line, for differences, mail and lists. */
export function absenceLine(away: Absence): string {
  const { standIn } = away;
  const who = standIn
    ? [standIn.name, standIn.telephone, standIn.email].filter((part) => part !== null).join(', ')
    : null;
  return `${absenceWords(away)}; ${who === null ? 'nobody stands in' : `in their place: ${who}`}`;
}

/** @returns what is wrong with the days, as a sentence with what to do */
export function checkAbsenceDays({ fromOn, untilOn }: Absence, today: string): string | undefined {
  if (untilOn < today)
    return 'The last day away is in the past. Give one that is still to come, or leave it out.';
  if (fromOn !== null && fromOn > untilOn)
    return 'The first day away is after the last. Change one of them, or leave the first out.';
  if (untilOn > addDays(today, absenceDaysMax))
    return 'The last day away is more than a year from now. Mark the post vacant instead.';
  return undefined;
}

/** The parts of a form or of a row that hold it, as text. */
export const absencePartNames = [
  'awayFromOn',
  'awayUntilOn',
  'standInName',
  'standInTelephone',
  'standInEmail',
] as const;
export type AbsencePartName = (typeof absencePartNames)[number];
export type AbsenceParts = Readonly<Record<AbsencePartName, string>>;

export function absencePartsOf(away: Absence | null): AbsenceParts {
  return {
    awayFromOn: away?.fromOn ?? '',
    awayUntilOn: away?.untilOn ?? '',
    standInName: away?.standIn?.name ?? '',
    standInTelephone: away?.standIn?.telephone ?? '',
    standInEmail: away?.standIn?.email ?? '',
  };
}

/** What the schema of the fields is given: null when nothing was typed. */
export function rawAbsenceOf(parts: AbsenceParts): unknown {
  const typed = Object.fromEntries(
    absencePartNames.map((name) => [name, parts[name].trim() === '' ? null : parts[name]]),
  ) as Record<AbsencePartName, string | null>;
  if (absencePartNames.every((name) => typed[name] === null)) return null;
  const hasStandIn =
    typed.standInName !== null || typed.standInTelephone !== null || typed.standInEmail !== null;
  return {
    fromOn: typed.awayFromOn,
    untilOn: typed.awayUntilOn ?? '',
    standIn: hasStandIn
      ? { name: typed.standInName ?? '', telephone: typed.standInTelephone, email: typed.standInEmail }
      : null,
  };
}

/** Beside which part an error of the schema or of a rule stands. */
export function absencePartOf(field: string): AbsencePartName {
  return partsOfFields[field] ?? 'awayUntilOn';
}

const partsOfFields: Readonly<Partial<Record<string, AbsencePartName>>> = {
  'away.fromOn': 'awayFromOn',
  'away.untilOn': 'awayUntilOn',
  'away.standIn': 'standInTelephone',
  'away.standIn.name': 'standInName',
  'away.standIn.telephone': 'standInTelephone',
  'away.standIn.email': 'standInEmail',
};
