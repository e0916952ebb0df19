/** The councils' duty lines of a borough, for those who ask about adults or about children. */
import { isFor } from '../contacts/serves.ts';
import type { Hours } from '../hours/hours-schema.ts';
import { openState } from '../hours/open-state.ts';
import type { CouncilService } from '../reference/council-services.ts';
import type { PublicContact } from './directory.ts';
import { isReliable, isUsable } from './freshness-words.ts';

export const askedAbout = ['adults', 'children'] as const;
export type AskedAbout = (typeof askedAbout)[number];

/**
 * In the order in which to try them: real ones first, then checked ones, then those for one group before those for
 * everyone, because they know more. Not lines for professionals only: they would send everybody else away.
 */
export function dutyLinesFor(
  group: AskedAbout,
  contacts: readonly PublicContact[],
): readonly PublicContact[] {
  const rankOf = (line: PublicContact) =>
    Number(line.isDemonstration) * 4 + Number(!isReliable(line)) * 2 + Number(line.serves === 'everyone');
  return contacts
    .filter((contact) => contact.kind === 'council_duty' && isUsable(contact))
    .filter((contact) => isFor(group, contact) && contact.telephone !== null && !isForProfessionals(contact))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** An ordinary Tuesday and Sunday: no bank holiday, no change of the clocks. */
const tuesdayMorning = new Date('2026-11-17T11:00:00Z');
const sundayNight = new Date('2026-11-22T03:00:00Z');
const noBankHolidays = { dates: [], knownUntilOn: '9999-12-31' };

type Named = Pick<PublicContact, 'role'>;

/** For hours that are not known, the name of the post decides: it is all that says when somebody answers. */
export function isByNight({ role }: Named): boolean {
  return /\bout[ -]of[ -]hours\b|\bemergency duty\b|\bedt\b|\bnight/i.test(role);
}

/** Whether nobody else should call it. */
export function isForProfessionals({ role }: Named): boolean {
  return /\bfor professionals\b/i.test(role);
}

export function isOfModernSlavery({ role }: Named): boolean {
  return /\bmodern slavery\b/i.test(role);
}

function isOpenAt(hours: Hours, instant: Date): boolean {
  return openState(hours, instant, noBankHolidays).kind === 'open';
}

type Line = Pick<PublicContact, 'role' | 'hours' | 'serves'>;

/**
 * Which of the services that every council should have a line for this one is. A contact for modern slavery, often no
 * more than a mailbox, is not the team that looks after adults or children; a line for professionals is closed to most.
 */
export function answersFor(service: CouncilService, line: Line): boolean {
  const { hours, serves } = line;
  const isKnown = hours.kind !== 'unknown';
  const isOfNight = isKnown ? isOpenAt(hours, sundayNight) : isByNight(line);
  switch (service) {
    case 'out_of_hours':
      return isOfNight;
    case 'modern_slavery':
      return isOfModernSlavery(line);
    default:
      if (isOfModernSlavery(line) || isForProfessionals(line) || !isFor(service, { serves })) return false;
      return isKnown ? isOpenAt(hours, tuesdayMorning) : !isOfNight;
  }
}
