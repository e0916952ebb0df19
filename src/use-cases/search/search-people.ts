/** People: those named on entries, now or in their history, and those with accounts; and what the audit knows of them. */
import { listInvitationNames, listPersonNames } from '../../../db/audit/audit-names.ts';
import { readNamesInHistory } from '../../../db/contacts/contact-history.ts';
import { findNamed } from '../../domain/audit/named.ts';
import { plainText } from '../../domain/contacts/matches-text.ts';
import { mayEver } from '../../domain/people/access.ts';
import { urls } from '../../urls.ts';
import { askAudit } from '../audit/ask-audit.ts';
import type { Asked, FoundItem } from './found.ts';
import { toItem } from './search-entries.ts';

/** Whether every word stands in the name. */
function isIn(name: string, text: string): boolean {
  const plain = plainText(name);
  return plainText(text)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

/** Whoever asks under data protection has to be told of names in the history too. */
export function findNamedPeople({ context, text, entries }: Asked) {
  const earlier = mayEver(context.principal, 'contacts.read-private')
    ? readNamesInHistory(context.database)
    : new Map<string, readonly string[]>();
  const items = entries.all.flatMap(({ view }): readonly FoundItem[] => {
    const name = view.person?.name;
    if (name !== undefined && isIn(name, text)) return [toItem(view, `names ${name}`)];
    const before = earlier.get(view.id)?.find((known) => isIn(known, text));
    return before === undefined ? [] : [toItem(view, `named ${before} in an earlier state`)];
  });
  return [{ heading: 'People named on entries', items }];
}

export function findPeople({ context: { database }, text }: Asked) {
  const people = findNamed(
    text,
    listPersonNames(database).map((person) => ({
      ...person,
      label: person.name,
      names: [person.name, person.email],
    })),
  );
  const invited = findNamed(
    text,
    listInvitationNames(database).map((invitation) => ({
      ...invitation,
      label: invitation.name,
      names: [invitation.name, invitation.email],
    })),
  );
  return [
    {
      heading: 'People with an account',
      items: [
        ...people.map(({ id, name, email, removedAt }) => ({
          title: name,
          // A removed person has no page any more; what they did stays in the audit.
          href:
            removedAt === null ? urls.adminPerson(id) : `${urls.adminAudit()}?by=${encodeURIComponent(id)}`,
          detail: removedAt === null ? email : `${email}, removed`,
        })),
        ...invited.map(({ name, email }) => ({
          title: name,
          href: urls.adminPeople(),
          detail: `${email}, invited`,
        })),
      ],
    },
  ];
}

/** Where the audit has something about what was typed, or by whoever it names. */
export function findInAudit({ context: { database }, text }: Asked) {
  const nothing = { by: '', about: '', action: '', fromOn: '', untilOn: '', peopleOnly: false };
  const about = askAudit(database, { ...nothing, about: text });
  const by = askAudit(database, { ...nothing, by: text });
  const link = (filter: 'by' | 'about') => `${urls.adminAudit()}?${new URLSearchParams({ [filter]: text })}`;
  const counted = about.about.length;
  return [
    {
      heading: 'Audit',
      items: [
        ...(about.problems.about === undefined
          ? [
              {
                title: `What was done to “${text}”`,
                href: link('about'),
                detail: counted > 1 ? `about ${counted} entries or people` : 'the newest first',
              },
            ]
          : []),
        ...(by.problems.by === undefined
          ? [{ title: `What “${text}” did`, href: link('by'), detail: 'the newest first' }]
          : []),
      ],
    },
  ];
}
