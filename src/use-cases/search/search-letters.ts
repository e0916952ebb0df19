/** What comes from outside: mail, readers' reports, and leads from public sources. */
import { listOpenReports } from '../../../db/contacts/contact-reports.ts';
import { readAreaReference } from '../../../db/contacts/contacts.ts';
import { listLeads } from '../../../db/leads/leads.ts';
import { searchMessages, searchReturnedMail } from '../../../db/mail/search-mail.ts';
import { policeAreasOf } from '../../domain/contacts/changes/contact-changes.ts';
import { digitsOf, plainText } from '../../domain/contacts/matches-text.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { reportProblemWords } from '../../domain/reports/report-words.ts';
import { nationalDigits } from '../../domain/telephone/telephone.ts';
import { instantWords } from '../../domain/time/calendar.ts';
import { urls } from '../../urls.ts';
import type { Asked, FoundItem } from './found.ts';

const mailMost = 100;

/** The page of what a message is about. */
function pageOf(about: string): string {
  const [kind, id = ''] = about.split(/:(.*)/s);
  if (kind === 'contact') return urls.adminContact(id);
  return kind === 'user' ? urls.adminPerson(id) : urls.admin();
}

export function findMail({ context: { database }, text }: Asked) {
  const returned = searchReturnedMail(database, text, mailMost).map((mail) => ({
    title: mail.subject || 'Without a subject',
    href: mail.contactId === null ? urls.admin() : urls.adminContact(mail.contactId),
    detail: `came from ${mail.sender}, ${instantWords(mail.receivedAt)}`,
  }));
  const sent = searchMessages(database, text, mailMost).map((message) => ({
    title: message.subject,
    href: pageOf(message.about),
    detail:
      message.sentAt === null
        ? `to ${message.recipient}, not sent yet`
        : `to ${message.recipient}, ${instantWords(message.sentAt)}`,
  }));
  return [
    { heading: 'Mail that came back or was answered', items: returned },
    { heading: 'Mail that we sent', items: sent },
  ];
}

/** Open ones, of entries whose reports this person may settle. */
export function findReports({ context, text, entries }: Asked) {
  const { database, principal } = context;
  const policeAreaOf = policeAreasOf(readAreaReference(database));
  const byId = new Map(entries.all.map(({ view }) => [view.id, view]));
  const wanted = plainText(text);
  const items = listOpenReports(database).flatMap((report): readonly FoundItem[] => {
    const view = byId.get(report.contactId);
    if (!view || !decideAccess(principal, 'reports.settle', policeAreaOf, [view]).allowed) return [];
    const words = plainText(`${report.line}\n${view.organisation}\n${view.role}`);
    if (!words.includes(wanted) && !hasDigits(report.telephone, text)) return [];
    const said = report.line === '' ? '' : `: “${report.line}”`;
    return [
      {
        title: `${view.organisation}: ${view.role}`,
        href: urls.adminContact(view.id),
        detail: `${reportProblemWords[report.problem]}${said}, ${instantWords(report.reportedAt)}`,
      },
    ];
  });
  return [{ heading: 'Readers’ reports', items }];
}

export function findLeads({ context: { database }, text, entries }: Asked) {
  const wanted = plainText(text);
  const items = listLeads(database, 'waiting').flatMap(({ found }): readonly FoundItem[] => {
    const places = found.boroughs.map(entries.boroughName);
    const words = plainText(
      [found.organisation, found.role, found.email, found.website, ...places].join('\n'),
    );
    if (!words.includes(wanted) && !hasDigits(found.telephone, text)) return [];
    const where = found.allLondon ? 'all London' : places.join(', ');
    return [
      {
        title: `${found.organisation}: ${found.role}`,
        href: urls.adminLeads(),
        detail: `not checked and not shown${where === '' ? '' : `; ${where}`}`,
      },
    ];
  });
  return [{ heading: 'Leads from public sources', items }];
}

function hasDigits(telephone: string | null, text: string): boolean {
  const digits = digitsOf(text);
  return digits !== undefined && nationalDigits(telephone ?? '').includes(digits);
}
