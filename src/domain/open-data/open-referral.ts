/**
 * The directory as Open Referral UK services (HSDS 3.0, UK profile): each contact is a service that an organisation
 * offers in an area, with the date somebody last assured it.
 *
 * No service has a location: this directory knows whom to call, not where they sit. Every service of the list is
 * whole, so that one request fetches them all.
 */

import { absenceLine } from '../contacts/absence.ts';
import { publishedFields, publishedValue } from '../contacts/fields/public-fields.ts';
import { describeField } from '../contacts/fields/registry.ts';
import { isOnSupportPage, isShownEverywhere } from '../contacts/kind-profiles.ts';
import { getBorough, getPoliceArea } from '../directory/borough-view.ts';
import type { Directory, PublicContact } from '../directory/directory.ts';
import { checkedWords, checkStateOf, reportedWords } from '../directory/freshness-words.ts';
import { findWorkingEmail } from '../directory/working-email.ts';
import { hoursWords } from '../hours/hours.ts';
import type { Weekday } from '../hours/hours-schema.ts';
import { dateWords } from '../time/calendar.ts';
import type {
  OpenReferralDetails,
  OpenReferralPage,
  OpenReferralSchedule,
  OpenReferralService,
} from './open-referral-schema.ts';
import type { PublicLinks } from './public-links.ts';

export interface OpenReferralContext {
  readonly links: PublicLinks;
  /** Of the operator, who answers for the checks; null when nobody has been named. */
  readonly assurerEmail: string | null;
  /** A UUID that is the same for the same name in every release: the standard asks for one everywhere. */
  readonly identify: (...words: readonly string[]) => string;
}

/** The one page that holds all services, national lines first. */
export function openReferralServices(directory: Directory, context: OpenReferralContext): OpenReferralPage {
  const contents = [...directory.nationalLines, ...directory.contacts].map((contact) =>
    openReferralService(directory, contact, context),
  );
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function openReferralService(
  directory: Directory,
  contact: PublicContact,
  context: OpenReferralContext,
): OpenReferralService {
  const { identify } = context;
  const contactId = identify('contact', contact.id);
  const entryUrl = entryPage(directory, contact, context.links);
  const phones = contact.status === 'vacant' ? [] : phonesOf(contact, contactId, entryUrl, identify);
  const alert = alertWords(contact);
  const email = findWorkingEmail(contact);
  return {
    id: identify('service', contact.id),
    name: serviceName(directory, contact),
    description: descriptionOf(contact),
    url: contact.website ?? entryUrl,
    ...(email !== null && contact.status === 'active' && { email }),
    status: contact.status === 'active' ? 'active' : 'inactive',
    ...(contact.lastVerifiedOn !== null && {
      assured_date: contact.lastVerifiedOn,
      ...(context.assurerEmail !== null && { assurer_email: context.assurerEmail }),
    }),
    ...(alert !== '' && { alert }),
    organization: {
      id: identify('organization', contact.organisation),
      name: contact.organisation,
      description: `${contact.organisation}, as listed in the London modern slavery contact directory.`,
      ...(contact.website !== null && { website: contact.website }),
    },
    contacts: [{ id: contactId, title: contact.role, phones, url: entryUrl }],
    phones,
    schedules: schedulesOf(contact, identify).map((schedule) => ({ ...schedule, url: entryUrl })),
    service_areas: areasOf(directory, contact, identify),
  };
}

/** Every number, each with its own id. */
function phonesOf(
  contact: PublicContact,
  contactId: string,
  url: string,
  identify: OpenReferralContext['identify'],
): OpenReferralService['phones'] {
  return publishedFields.flatMap((field) => {
    const phone = describeField(field).open.service.phone?.(publishedValue(contact, field)) ?? null;
    if (phone === null) return [];
    // The first has had this id since there was only one.
    const id = field === 'telephone' ? identify('phone', contact.id) : identify('phone', contact.id, field);
    const { number, ...more } = phone;
    return [{ id, contact_id: contactId, number, ...more, url }];
  });
}

/** With what the standard has no field for. */
function descriptionOf(contact: PublicContact): string {
  const said = publishedFields.map((field) =>
    describeField(field).open.service.says?.(publishedValue(contact, field)),
  );
  const about = contact.notes || `${contact.role} at ${contact.organisation}.`;
  return [about, ...said].filter(Boolean).join(' ');
}

function serviceName(directory: Directory, contact: PublicContact): string {
  const mark = contact.isDemonstration ? 'Made up: ' : '';
  const names = contact.boroughCodes.map((code) => getBorough(directory, code).name);
  return `${mark}${contact.role}${names.length > 0 ? `, ${names.join(', ')}` : ''}`;
}

/** The page on which readers of the site find the entry. */
function entryPage(directory: Directory, contact: PublicContact, links: PublicLinks): string {
  if (isShownEverywhere(contact)) return links.nationalLines;
  const [first, another] = contact.boroughCodes;
  if (contact.policeAreaCode !== null && (first === undefined || another !== undefined))
    return links.policeArea(getPoliceArea(directory, contact.policeAreaCode).slug);
  if (first !== undefined) return links.borough(getBorough(directory, first).slug);
  return isOnSupportPage(contact) ? links.helpAndSupport : links.home;
}

const always = 'Call 999 in an emergency, otherwise 101.';
const alerts = {
  verified: '',
  due: '',
  overdue: 'The check of this entry is overdue.',
  lapsed: `Do not rely on this entry: nobody has checked it lately. ${always}`,
  unchecked: 'Nobody has checked this entry for the directory yet.',
  vacant: `Nobody holds this post. ${always}`,
} as const satisfies Record<ReturnType<typeof checkStateOf>, string>;

function alertWords(contact: PublicContact): string {
  const alert = alerts[checkStateOf(contact)];
  const { source, away } = contact;
  return [
    contact.isDemonstration ? 'This entry is made up: do not call it.' : '',
    alert,
    alert === '' ? reportedWords(contact) : checkedWords(contact),
    away === null ? '' : `${absenceLine(away)}.`,
    emailFailedWords(contact),
    alert === '' || source === null ? '' : sourceWords(source),
  ]
    .filter(Boolean)
    .join(' ');
}

function sourceWords({ url, readOn, pageDatedOn, isCopy }: NonNullable<PublicContact['source']>): string {
  const dated = pageDatedOn === null ? '' : ` The page is dated ${dateWords(pageDatedOn)}.`;
  return `Read ${isCopy ? 'in a stored copy of' : 'at'} ${url} on ${dateWords(readOn)}.${dated}`;
}

/** The address itself is left out, because a program would write to it. */
function emailFailedWords({ email, emailFailedOn, status }: PublicContact): string {
  if (email === null || emailFailedOn === null || status !== 'active') return '';
  return `Mail to its e-mail address came back on ${dateWords(emailFailedOn)}.`;
}

const icalDays = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
} as const satisfies Record<Weekday, string>;

/** No offset from UTC: a weekly one would be wrong for half the year. */
const clockNote = 'Times are those of clocks in London.';
/** The standard has no end of the day. */
const lastMinute = '23:59';

function schedulesOf(
  { id, hours }: PublicContact,
  identify: OpenReferralContext['identify'],
): readonly Omit<OpenReferralSchedule, 'url'>[] {
  const description = hoursWords(hours);
  switch (hours.kind) {
    case 'unknown':
      return [{ id: identify('schedule', id, '0'), description }];
    case 'always':
      return [
        {
          id: identify('schedule', id, '0'),
          freq: 'WEEKLY',
          byday: Object.values(icalDays).join(','),
          opens_at: '00:00',
          closes_at: lastMinute,
          description,
        },
      ];
    case 'periods':
      return hours.periods.map(({ days, opens, closes }, place) => ({
        id: identify('schedule', id, String(place)),
        freq: 'WEEKLY',
        byday: days.map((day) => icalDays[day]).join(','),
        opens_at: opens,
        closes_at: closes === '24:00' ? lastMinute : closes,
        description,
        notes: clockNote,
      }));
  }
}

/** GSS codes are addresses too, at the Office for National Statistics. */
const areaUri = 'http://statistics.data.gov.uk/id/statistical-geography/';
const london = { code: 'E12000007', name: 'London' };

function areasOf(directory: Directory, contact: PublicContact, identify: OpenReferralContext['identify']) {
  const areas =
    contact.boroughCodes.length === 0
      ? [london]
      : contact.boroughCodes.map((code) => getBorough(directory, code));
  return areas.map(({ code, name }) => ({
    id: identify('service_area', contact.id, code),
    name,
    service_area: name,
    uri: areaUri + code,
  }));
}

/** The description at the root of the API. */
export function openReferralDetails(
  links: PublicLinks,
  builtOn: string,
  descriptionUrl: string,
): OpenReferralDetails {
  return {
    version: 'HSDS-UK-3.0',
    profile: 'https://docs.openreferraluk.org/en/latest/',
    openapi_url: descriptionUrl,
    description: `The London modern slavery contact directory, made on ${dateWords(builtOn)}. ${links.openData}`,
  };
}
