/** The shapes of the open data files of boroughs, shared by the list and the single files. */
import { boroughView, contactsOf, getPoliceArea } from '../../../domain/borough-view.ts';
import type { Directory, PublicBorough, PublicContact } from '../../../domain/directory.ts';
import { urls } from '../../../urls.ts';

/** @param publicUrl origin the public sees, without a trailing slash */
export function boroughSummaryJson(directory: Directory, borough: PublicBorough, publicUrl: string) {
  const area = getPoliceArea(directory, borough.policeAreaCode);
  return {
    code: borough.code,
    name: borough.name,
    slug: borough.slug,
    url: publicUrl + urls.borough(borough.slug),
    dataUrl: publicUrl + urls.apiBorough(borough.slug),
    aliases: borough.aliases,
    council: { name: borough.councilName, website: borough.councilWebsite },
    policeArea: {
      code: area.code,
      name: area.name,
      slug: area.slug,
      force: area.force,
      url: publicUrl + urls.policeArea(area.slug),
    },
  };
}

export function boroughJson(directory: Directory, borough: PublicBorough, publicUrl: string) {
  return {
    ...boroughSummaryJson(directory, borough, publicUrl),
    /** Freshness below is as of this date. */
    builtOn: directory.builtOn,
    near: boroughView(directory, borough).neighbours.map(({ code }) => code),
    contacts: contactsOf(directory, borough.code).map(contactJson),
    nationalLines: directory.nationalLines.map(contactJson),
  };
}

function contactJson(contact: PublicContact) {
  return {
    id: contact.id,
    revision: contact.revision,
    kind: contact.kind,
    role: contact.role,
    organisation: contact.organisation,
    boroughs: contact.boroughCodes,
    telephone: contact.telephone,
    email: contact.email,
    website: contact.website,
    hours: contact.hours,
    notes: contact.notes,
    person: contact.person,
    away: contact.away,
    status: contact.status,
    isDemonstration: contact.isDemonstration,
    freshness: contact.freshness,
    lastVerifiedOn: contact.lastVerifiedOn,
    verifiedBy: contact.verifiedBy,
    dueOn: contact.dates?.dueOn ?? null,
    nextDueOn: contact.dates?.nextDueOn ?? null,
    lapsedOn: contact.dates?.lapsedOn ?? null,
    unreachableSinceOn: contact.unreachableSinceOn,
    source: contact.source,
  };
}
