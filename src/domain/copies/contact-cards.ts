/**
 * The cards of a borough or of all London: national lines first, those that always answer before the others. This
 * folder's README says what is left out, and why.
 */

import { isPublished, publishedValue } from '../contacts/fields/public-fields.ts';
import { describeField, fieldsWithFirst } from '../contacts/fields/registry.ts';
import { isShownEverywhere } from '../contacts/kind-profiles.ts';
import { getBorough, getPoliceArea } from '../directory/borough-view.ts';
import type { Directory, PublicBorough, PublicContact } from '../directory/directory.ts';
import { findWorkingEmail } from '../directory/working-email.ts';
import type { PublicLinks } from '../open-data/public-links.ts';
import { rememberedOf } from '../remember.ts';
import { telephoneHref } from '../telephone/telephone.ts';
import { dateWords } from '../time/calendar.ts';
import { copiedCheckWords, copiedContactsOf, copiedLines, copyDates, isForCards } from './copied-entries.ts';
import type { Card } from './vcard.ts';

/** Joins the lines of a note. */
const cardFields = fieldsWithFirst(['away', 'hours', 'support']).filter(isPublished);

export interface CardContext {
  readonly links: PublicLinks;
  /** A UUID that is the same for the same name in every release. */
  readonly identify: (...words: readonly string[]) => string;
}

/** @returns never an empty list if the directory has a national line with a number */
export function boroughCards(
  directory: Directory,
  borough: PublicBorough,
  context: CardContext,
): readonly Card[] {
  return [...copiedLines(directory), ...copiedContactsOf(directory, borough.code, undefined, isForCards)].map(
    cardsIn(directory)(context),
  );
}

export function allCards(directory: Directory, context: CardContext): readonly Card[] {
  return [...copiedLines(directory), ...directory.contacts.filter(isForCards)].map(
    cardsIn(directory)(context),
  );
}

/** A national line is in the files of every borough, so its card is made once per snapshot. */
const cardsIn = rememberedOf((directory: Directory) =>
  rememberedOf((context: CardContext) =>
    rememberedOf((contact: PublicContact) => cardOf(directory, contact, context)),
  ),
);

function cardOf(directory: Directory, contact: PublicContact, context: CardContext): Card {
  const boroughs = contact.boroughCodes.map((code) => getBorough(directory, code));
  const where = isShownEverywhere(contact)
    ? contact.organisation
    : boroughs.map(({ name }) => name).join(', ') || 'all London';
  return {
    uuid: context.identify('card', contact.id),
    // The name that a phone book sorts by and shows, chosen so that the entry stands out among a thousand others.
    name: `${contact.isDemonstration ? 'MADE UP: ' : ''}${contact.role}, ${where}`,
    role: contact.role,
    organisation: contact.organisation,
    telephone: contact.telephone && telephoneHref(contact.telephone).replace(/^tel:/, ''),
    email: findWorkingEmail(contact),
    url: pageOf(directory, contact, boroughs, context.links),
    note: noteOf(directory, contact, context),
    categories: ['Modern slavery', 'London'],
    madeOn: directory.builtOn,
  };
}

/** The address where the current entry can be read. */
function pageOf(
  directory: Directory,
  contact: PublicContact,
  boroughs: readonly PublicBorough[],
  links: PublicLinks,
): string {
  const [only, ...others] = boroughs;
  if (only && others.length === 0) return links.borough(only.slug);
  if (contact.policeAreaCode !== null)
    return links.policeArea(getPoliceArea(directory, contact.policeAreaCode).slug);
  return isShownEverywhere(contact) ? (contact.website ?? links.home) : links.home;
}

function noteOf(directory: Directory, contact: PublicContact, { links }: CardContext): string {
  const dates = copyDates(directory, [contact]);
  return [
    contact.isDemonstration && 'Made up, to show how this works: do not call.',
    `${copiedCheckWords(contact)}.`,
    `Stop trusting this entry on ${dateWords(dates.stopTrustingOn)}: get a new one at ${links.home}`,
    ...cardFields.map((field) => describeField(field).copied.card?.(publishedValue(contact, field))),
    `This copy was made on ${dateWords(dates.madeOn)}.`,
  ]
    .filter(Boolean)
    .join('\n');
}
