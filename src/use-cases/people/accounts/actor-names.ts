/** The names behind the ids in revisions, proposals and audit events. */
import { listNamedBoroughs } from '../../../../db/areas/areas.ts';
import { listInvitationNames, listKeyNames, listPersonNames } from '../../../../db/audit/audit-names.ts';
import type { Database } from '../../../../db/client.ts';
import { listContactNames } from '../../../../db/contacts/contact-posts.ts';
import { findLead } from '../../../../db/leads/leads.ts';
import { confirmLinkActor } from '../../../domain/confirm/confirmation.ts';
import { isTranslationCode, translations } from '../../../domain/languages/languages.ts';
import { readerActor } from '../../../domain/reports/report.ts';

/** System jobs and other actors that are not people, by their id in audit events. */
export const jobNames: Readonly<Record<string, string>> = {
  seed: 'The first data',
  [readerActor]: 'A reader',
  'system:seed': 'The first data',
  'system:reference': 'The reference data',
  'system:freshness': 'The daily check',
  'system:mail': 'Mail that came back',
  'system:publish': 'The publisher',
  'system:calendar': 'The calendar',
  'system:server': 'The server',
  'system:admin-command': 'The command npm run admin',
  'system:contacts-command': 'The command npm run contacts',
};

/** The rest of such an id identifies the link, which means nothing to a person. */
const holderOfLink = 'Whoever answers the contact’s mail (by its confirm link)';

export type NameOfActor = (id: string) => string;

/** Removed people keep their names here: events still name them. */
export function readActorNames(database: Database): NameOfActor {
  const names = new Map([
    ...listPersonNames(database).map(({ id, name }) => [id, name] as const),
    ...listKeyNames(database).map(({ id, name }) => [`key:${id}`, `Key “${name}”`] as const),
  ]);
  return (id) => names.get(id) ?? jobNames[id] ?? (id.startsWith(confirmLinkActor) ? holderOfLink : id);
}

/** The subjects of audit events, by a name that people know. */
export function readSubjectNames(database: Database): NameOfActor {
  const nameOf = readActorNames(database);
  const contacts = new Map(listContactNames(database).map((contact) => [contact.id, contact]));
  const invited = new Map(listInvitationNames(database).map(({ id, name }) => [id, name]));
  const boroughs = new Map(listNamedBoroughs(database).map(({ code, name }) => [code, name]));
  return (subject) => {
    const [kind = '', id = ''] = subject.split(/:(.*)/s);
    const contact = contacts.get(id);
    if (kind === 'contact' && contact) return `${contact.organisation}: ${contact.role}`;
    const found = kind === 'lead' ? findLead(database, id)?.found : undefined;
    if (found) return `Lead: ${found.organisation}: ${found.role}`;
    if (kind === 'user') return nameOf(id);
    if (kind === 'key') return nameOf(subject);
    if (kind === 'invitation') return invited.get(id) ?? subject;
    if (kind === 'borough') return boroughs.get(id) ?? subject;
    if (kind === 'language' && isTranslationCode(id)) return `${translations[id].english} translation`;
    if (kind === 'group-act') return 'Many contacts at once';
    return subject;
  };
}
