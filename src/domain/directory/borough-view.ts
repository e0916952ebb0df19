/**
 * Which contacts a borough page shows and in which order. Pages and JSON files share it, so that all of them agree on
 * who to call first in a borough.
 */

import { isOf, isOnSupportPage, kindsOfBoroughs } from '../contacts/kind-profiles.ts';
import type { CouncilPage } from '../reference/council-services.ts';
import { rememberedOf } from '../remember.ts';
import { isOfThreeDigits } from '../telephone/telephone.ts';
import { compareNames } from '../text/name-order.ts';
import { isAlwaysAnswered } from './answering-line.ts';
import type { Directory, PublicBorough, PublicContact, PublicPoliceArea } from './directory.ts';
import { answersFor } from './duty-lines.ts';
import { isFromSource, isReliable, isUsable } from './freshness-words.ts';

export interface BoroughView {
  readonly borough: PublicBorough;
  readonly policeArea: PublicPoliceArea;
  /** Real ones before sample contacts, those whose check is in date before overdue ones. */
  readonly reliable: readonly PublicContact[];
  /** Lines and services that a public source gives and nobody has checked yet; not those that serve all London. */
  readonly published: readonly PublicContact[];
  /** The council's own pages for the services of which no line is known. */
  readonly pages: readonly CouncilPage[];
  /** Lapsed, vacant, or never checked and without a source: shown below and marked. */
  readonly unreliable: readonly PublicContact[];
  /** No real contact has a check that counts, so the lines that always answer come before what is made up. */
  readonly leadsWithNationalLines: boolean;
  /** Other boroughs within 100 metres of one of its postcodes, by name. */
  readonly neighbours: readonly PublicBorough[];
}

/** @throws Error when the directory lacks a borough or police area that it refers to */
export function boroughView(directory: Directory, borough: PublicBorough): BoroughView {
  const contacts = contactsOf(directory, borough.code);
  const rankOf = ({ isDemonstration, freshness }: PublicContact) =>
    Number(isDemonstration) * 2 + Number(freshness === 'overdue');
  const reliable = contacts.filter(isReliable).toSorted((a, b) => rankOf(a) - rankOf(b));
  const published = contacts.filter(isFromSource);
  return {
    borough,
    policeArea: getPoliceArea(directory, borough.policeAreaCode),
    reliable,
    published: published.filter(({ boroughCodes }) => boroughCodes.length > 0),
    pages: pagesWithoutLine(directory, borough.code, [...reliable, ...published]),
    unreliable: contacts.filter((contact) => !isUsable(contact)),
    leadsWithNationalLines: !reliable.some(
      (contact) => !isOnSupportPage(contact) && !contact.isDemonstration,
    ),
    neighbours: (directory.neighbours[borough.code] ?? [])
      .map((code) => getBorough(directory, code))
      .sort((a, b) => compareNames(a.name, b.name)),
  };
}

/** Made-up lines do not stand in for a page that exists. */
function pagesWithoutLine(
  directory: Directory,
  boroughCode: string,
  contacts: readonly PublicContact[],
): readonly CouncilPage[] {
  const known = contacts.filter(({ kind, isDemonstration }) => kind === 'council_duty' && !isDemonstration);
  return directory.councilPages.filter(
    (page) => page.boroughCode === boroughCode && !known.some((line) => answersFor(page.service, line)),
  );
}

/** Contacts that serve a borough, in the order a reader should try them. */
export function contactsOf(directory: Directory, boroughCode: string): readonly PublicContact[] {
  const byBorough = contactsByBorough(directory);
  return byBorough.get(boroughCode) ?? byBorough.get(everywhere) ?? [];
}

const everywhere = '';

/** Cached per directory, because every borough has several pages that ask. */
const contactsByBorough = rememberedOf(
  (directory: Directory): ReadonlyMap<string, readonly PublicContact[]> => {
    const ordered = kindsOfBoroughs.flatMap((kind) =>
      directory.contacts.filter((contact) => contact.kind === kind),
    );
    const found = new Map<string, PublicContact[]>(
      [everywhere, ...new Set(ordered.flatMap(({ boroughCodes }) => boroughCodes))].map((code) => [code, []]),
    );
    for (const contact of ordered) {
      const codes = contact.boroughCodes.length === 0 ? found.keys() : contact.boroughCodes;
      for (const code of codes) found.get(code)?.push(contact);
    }
    return found;
  },
);

export function getBorough(directory: Pick<Directory, 'boroughs'>, code: string): PublicBorough {
  const borough = directory.boroughs.find((candidate) => candidate.code === code);
  if (!borough) throw new Error(`The directory has no borough ${code}.`);
  return borough;
}

export function getPoliceArea(directory: Directory, code: string): PublicPoliceArea {
  const area = directory.policeAreas.find((candidate) => candidate.code === code);
  if (!area) throw new Error(`The directory has no police area ${code}.`);
  return area;
}

/** The line for emergencies, and the one for everything else. */
export function findNationalLine(
  directory: Pick<Directory, 'nationalLines'>,
  telephone: string,
): PublicContact | undefined {
  return directory.nationalLines.find((line) => line.telephone === telephone);
}

/** The police contacts of an area: its own, and any that serves one of its boroughs. */
export function policeContactsOf(directory: Directory, area: PublicPoliceArea): readonly PublicContact[] {
  return directory.contacts.filter(
    (contact) =>
      isOf('police', contact) &&
      (contact.policeAreaCode === area.code ||
        contact.boroughCodes.some((code) => area.boroughCodes.includes(code))),
  );
}

/**
 * The lines that answer at any hour, 999 and 101 first, without those that have no number or unknown hours; each group
 * in the directory's own order.
 */
export function splitNationalLines(
  directory: Pick<Directory, 'nationalLines'>,
): Readonly<Record<'always' | 'others', readonly PublicContact[]>> {
  const always = directory.nationalLines.filter(isAlwaysAnswered);
  return {
    always: [
      ...always.filter(({ telephone }) => isOfThreeDigits(telephone)),
      ...always.filter(({ telephone }) => !isOfThreeDigits(telephone)),
    ],
    others: directory.nationalLines.filter((line) => !isAlwaysAnswered(line)),
  };
}
