/** Mail to a contact whose channels have changed, to its stand-in, and with a new link. Pure. */
import { dateWords } from '../../time/calendar.ts';
import { absenceLine } from '../absence.ts';
import type { ContactState } from '../contact-record.ts';
import { channelFields, contactFields } from '../fields/registry.ts';

export interface ContactMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * One message to each address, old and new: somebody who did not request the change is told at the old one.
 * @param today London date
 * @param aboutUrl the page that says who runs the site and how to reach them
 */
export function writeChannelChangeMail(
  before: ContactState,
  after: ContactState,
  today: string,
  aboutUrl: string,
): readonly ContactMail[] {
  const { role, organisation } = after.fields;
  const changes = channelFields
    .map((field) => changeLine(contactFields[field].label, before.fields[field], after.fields[field]))
    .filter((line) => line !== undefined);
  if (changes.length === 0) return [];
  const body = [
    `The entry for ${role}, ${organisation}, in the London modern slavery contact directory was changed on ${dateWords(today)}:`,
    '',
    ...changes,
    '',
    'If this is right, you don’t have to do anything.',
    `If it is not right, or you did not expect it, tell the people who run the directory straight away: ${aboutUrl}`,
    '',
    'We are sending this to the entry’s old and new address.',
  ].join('\n');
  const addresses = [before.fields.email, after.fields.email].filter((address) => address !== null);
  return [...new Set(addresses)].map((to) => ({
    to,
    subject: `The directory has new contact details for ${oneLine(role)}`,
    body,
  }));
}

function changeLine(label: string, before: string | null, after: string | null): string | undefined {
  if (before === after) return undefined;
  return `${label}: ${before ?? 'none'} → ${after ?? 'none'}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/**
 * To the contact and to its stand-in: readers are sent elsewhere meanwhile, which both should know. Nothing is sent
 * when nobody stands in.
 * @param today London date
 */
export function writeStandInMail(
  { fields }: ContactState,
  today: string,
  aboutUrl: string,
): readonly ContactMail[] {
  const { role, organisation, away, email } = fields;
  if (!away?.standIn) return [];
  const body = [
    `Since ${dateWords(today)} the entry for ${role}, ${organisation}, in the London modern slavery contact directory says who to contact while the usual person is away:`,
    '',
    absenceLine(away),
    '',
    'Readers see this next to the entry until the last day has passed.',
    'If this is right, you don’t have to do anything.',
    `If it is not right, or you did not expect it, tell the people who run the directory straight away: ${aboutUrl}`,
    '',
    'We are sending this to the entry’s address and the stand-in’s address.',
  ].join('\n');
  const addresses = [email, away.standIn.email].filter((address) => address !== null);
  return [...new Set(addresses)].map((to) => ({
    to,
    subject: `The directory says who stands in for ${oneLine(role)}`,
    body,
  }));
}

/**
 * A new confirm link, which somebody requested with an old one.
 * @param lastOn London date of the link's last day
 */
export function writeNewLinkMail(
  { fields: { role, organisation } }: ContactState,
  link: string,
  lastOn: string,
): Omit<ContactMail, 'to'> {
  return {
    subject: `A new link to confirm the entry for ${oneLine(role)}`,
    body: [
      `Someone opened an old link to the entry for ${role}, ${organisation}, in the London modern slavery contact directory, and asked for a new one.`,
      '',
      'Tell us if the entry is right, or what is wrong:',
      link,
      '',
      `The link works until ${dateWords(lastOn)}. If you did not ask for it, you don’t have to do anything.`,
    ].join('\n'),
  };
}
