/**
 * Structured data of a borough page for programs: schema.org as JSON-LD.
 *
 * It holds only contacts that a reader may be sent to, since a search engine shows a number without its label; so no
 * made-up contact either.
 */

import { kindProfiles } from '../contacts/kind-profiles.ts';
import type { PublicBorough, PublicContact } from '../directory/directory.ts';
import { isReliable } from '../directory/freshness-words.ts';
import { findWorkingEmail } from '../directory/working-email.ts';
import type { BankHolidayHours, Hours, OpeningTimes } from '../hours/hours-schema.ts';
import { weekdayWords } from '../hours/weekday-words.ts';
import { telephoneHref } from '../telephone/telephone.ts';

/**
 * @param pageUrl in full
 * @returns undefined when the page has no contact that a reader may be sent to
 */
export function boroughStructuredData(
  borough: PublicBorough,
  contacts: readonly PublicContact[],
  pageUrl: string,
): object | undefined {
  const shown = contacts.filter((contact) => isReliable(contact) && !contact.isDemonstration);
  if (shown.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: `Modern slavery contacts in ${borough.name}`,
    url: pageUrl,
    areaServed: { '@type': 'AdministrativeArea', name: borough.name, identifier: borough.code },
    provider: shown.map((contact) => ({
      '@type': kindProfiles[contact.kind].schemaType,
      name: contact.organisation,
      contactPoint: contactPoint(contact),
    })),
  };
}

function contactPoint(contact: PublicContact) {
  const { role, telephone, hours } = contact;
  const email = findWorkingEmail(contact);
  return {
    '@type': 'ContactPoint',
    contactType: role,
    ...(telephone !== null && { telephone: telephoneHref(telephone).slice('tel:'.length) }),
    ...(email !== null && { email }),
    ...hoursAvailable(hours),
  };
}

function hoursAvailable(hours: Hours) {
  switch (hours.kind) {
    case 'unknown':
      return {};
    case 'always':
      return {
        hoursAvailable: [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: Object.values(weekdayWords),
            // How schema.org describes a place that never closes.
            opens: '00:00',
            closes: '23:59',
          },
        ],
      };
    case 'periods':
      return {
        hoursAvailable: [
          ...hours.periods.map(({ days, ...times }) =>
            specification(
              days.map((day) => weekdayWords[day]),
              times,
            ),
          ),
          ...bankHolidaysAvailable(hours.bankHolidays),
        ],
      };
  }
}

/** Empty when they are unknown, or the same as on the day of the week. */
function bankHolidaysAvailable(hours: BankHolidayHours) {
  if (typeof hours === 'object') return hours.periods.map((times) => specification('PublicHolidays', times));
  // How search engines write a day on which it is closed.
  return hours === 'closed' ? [specification('PublicHolidays', { opens: '00:00', closes: '00:00' })] : [];
}

function specification(dayOfWeek: string | readonly string[], { opens, closes }: OpeningTimes) {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens,
    closes: closes === '24:00' ? '23:59' : closes,
  };
}

/** As the content of a script element: no text of an entry can end it. */
export function structuredDataText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
