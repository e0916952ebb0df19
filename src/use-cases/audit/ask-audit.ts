/** Searches the audit trail by who did what, about whom or where, and when, in the words that people use. */

import type { AuditQuery } from '../../../db/audit/audit-chain.ts';
import {
  isInAudit,
  listAuditActions,
  listContactNames,
  listInvitationNames,
  listKeyNames,
  listPersonNames,
} from '../../../db/audit/audit-names.ts';
import type { Database } from '../../../db/client.ts';
import { findNamed, type Named } from '../../domain/audit/named.ts';
import { addDays, isRealDate, londonDayStart } from '../../domain/time/calendar.ts';
import { jobNames, readSubjectNames } from '../people/accounts/actor-names.ts';

/** As typed; empty fields are not used. */
export interface AuditQuestion {
  readonly by: string;
  readonly about: string;
  readonly action: string;
  /** London dates, both included. */
  readonly fromOn: string;
  readonly untilOn: string;
  /** Leaves out what the site does by itself. */
  readonly peopleOnly: boolean;
}

export interface AskedAudit {
  /** Undefined when nothing can match, or when somebody has to choose first. */
  readonly query: Omit<AuditQuery, 'limit' | 'beforeId'> | undefined;
  /** Several people or keys have this name; only the person who asks knows which one they mean. */
  readonly choices: readonly {
    readonly filter: 'by' | 'about';
    readonly id: string;
    readonly label: string;
  }[];
  /** How the words were understood, when that is not obvious. */
  readonly about: readonly { readonly id: string; readonly label: string }[];
  /** What is wrong with the filter, by the name of its field. */
  readonly problems: Readonly<Partial<Record<'by' | 'about' | 'fromOn' | 'untilOn', string>>>;
}

interface Found {
  readonly ids: readonly string[] | undefined;
  readonly items: readonly Named[];
  readonly isAmbiguous: boolean;
}

const nothingAsked: Found = { ids: undefined, items: [], isAmbiguous: false };

export function askAudit(database: Database, question: AuditQuestion): AskedAudit {
  const by = findActors(database, question.by);
  const about = findSubjects(database, question.about);
  const unreal = 'Give a real date, such as 2026-11-21';
  const isWrongDate = (date: string) => date !== '' && !isRealDate(date);
  const isBackwards = question.fromOn !== '' && question.untilOn !== '' && question.untilOn < question.fromOn;
  const problems = {
    ...(by.ids?.length === 0 && {
      by: `No person, key or job is called “${question.by}”. Give a name, an e-mail address or an id`,
    }),
    ...(about.ids?.length === 0 && {
      about: `Nothing is called “${question.about}”. Give a borough, an organisation, a person, or an id such as contact:demo-police-ce`,
    }),
    ...(isWrongDate(question.fromOn) && { fromOn: unreal }),
    ...(isWrongDate(question.untilOn) && { untilOn: unreal }),
    ...(isBackwards && { untilOn: 'The last day is before the first. Change one of them' }),
  };
  const choices = [
    ...(by.isAmbiguous ? by.items.map(({ id, label }) => ({ filter: 'by', id, label }) as const) : []),
    ...(about.isAmbiguous
      ? about.items.map(({ id, label }) => ({ filter: 'about', id, label }) as const)
      : []),
  ];
  const isAsked = choices.length === 0 && Object.keys(problems).length === 0;
  return {
    query: isAsked
      ? {
          actors: by.ids,
          subjects: about.ids,
          action: question.action || undefined,
          from: question.fromOn === '' ? undefined : londonDayStart(question.fromOn),
          before: question.untilOn === '' ? undefined : londonDayStart(addDays(question.untilOn, 1)),
          peopleOnly: question.peopleOnly,
        }
      : undefined,
    choices,
    about: about.isAmbiguous ? [] : about.items,
    problems,
  };
}

/** If a name fits several people, the person is asked which one, so that nobody is shown what another did. */
function findActors(database: Database, typed: string): Found {
  if (typed === '') return nothingAsked;
  const known: readonly Named[] = [
    ...listPersonNames(database).map((person) => ({
      id: person.id,
      label: personLabel(person),
      names: [person.name, person.email],
    })),
    ...listKeyNames(database).map(({ id, name }) => ({
      id: `key:${id}`,
      label: `Key “${name}” (key:${id})`,
      names: [name, `Key ${name}`],
    })),
    ...Object.entries(jobNames).map(([id, name]) => ({ id, label: name, names: [name] })),
  ];
  const items = findNamed(typed, known);
  if (items.length > 0)
    return { ids: items.map(({ id }) => id), items: [], isAmbiguous: false, ...ambiguousIf(items) };
  // A person or key that only exists in events.
  return { ids: isInAudit(database, 'actor', typed) ? [typed] : [], items: [], isAmbiguous: false };
}

function ambiguousIf(items: readonly Named[]): Partial<Found> {
  return items.length > 1 ? { items, isAmbiguous: true } : {};
}

/** A borough may mean several contacts; if a name fits several people, the person must choose. */
function findSubjects(database: Database, typed: string): Found {
  if (typed === '') return nothingAsked;
  if (isInAudit(database, 'subject', typed)) return { ids: [typed], items: [], isAmbiguous: false };
  const nameOf = readSubjectNames(database);
  const contacts = Map.groupBy(listContactNames(database), ({ contactId }) => contactId);
  const foundContacts = findNamed(
    typed,
    [...contacts].map(([contactId, names]) => ({
      id: `contact:${contactId}`,
      label: nameOf(`contact:${contactId}`),
      names: [contactId, ...names.map(({ name }) => name)],
    })),
  );
  const people = findNamed(typed, [
    ...listPersonNames(database).map((person) => ({
      id: `user:${person.id}`,
      label: personLabel(person),
      names: [person.name, person.email],
    })),
    ...listKeyNames(database).map(({ id, name }) => ({
      id: `key:${id}`,
      label: `Key “${name}”`,
      names: [name],
    })),
  ]);
  if (people.length > 1 && foundContacts.length === 0)
    return { ids: people.map(({ id }) => id), items: people, isAmbiguous: true };
  const invited = findNamed(
    typed,
    listInvitationNames(database).map(({ id, name, email }) => ({
      id: `invitation:${id}`,
      label: `Invitation of ${name}`,
      names: [name, email],
    })),
  );
  const items = [...foundContacts, ...people, ...invited];
  return { ids: items.map(({ id }) => id), items, isAmbiguous: false };
}

function personLabel({ name, email, removedAt }: { name: string; email: string; removedAt: string | null }) {
  return `${name} (${email}${removedAt === null ? '' : ', removed'})`;
}

/** The actions that can be filtered by, as noun.verb. */
export function listActsOfAudit({ database }: { readonly database: Database }): readonly string[] {
  return listAuditActions(database);
}
