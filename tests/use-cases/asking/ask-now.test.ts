/** Asking contacts by mail outside the daily check, and what the daily check makes of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { listConfirmRequests } from '../../../db/rounds/confirm-requests.ts';
import { failedAddresses, messages } from '../../../db/schema/mail.ts';
import { askNow } from '../../../src/use-cases/asking/ask-now.ts';
import { previewAsk } from '../../../src/use-cases/asking/preview-ask.ts';
import { readConfirmPage } from '../../../src/use-cases/confirm/read-confirm-page.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addAdministrator, addContact, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
let contactId: string;
beforeEach(() => {
  database = referenceDatabase();
  addAdministrator(database, 'admin@example.org');
  contactId = addContact(database, '2026-09-01');
});

const at = (date: string, person = people.administrator as (typeof people)[keyof typeof people]) =>
  acting(database, person, noonOf(date));
const ask = (date: string, seenRevision = 1) => askNow(at(date), { contactId, seenRevision });
const mail = () =>
  database
    .select()
    .from(messages)
    .all()
    .filter(({ recipient }) => recipient === 'lead@example.org');

describe('asking now', () => {
  it('sends a confirm link that works, in the words of the reminders, and is on record', () => {
    expect(previewAsk(at('2026-10-01'), contactId)?.decision).toEqual({
      kind: 'ask',
      to: ['lead@example.org'],
    });
    expect(ask('2026-10-01')).toEqual({ kind: 'asked', to: ['lead@example.org'], links: [] });
    const [message] = mail();
    expect(message).toMatchObject({ about: `contact:${contactId}`, sentAt: null });
    expect(message?.subject).toBe('Please check your entry: Modern slavery lead, Hackney Council');
    const token = /\/confirm\/(\S+)/.exec(message?.body ?? '')?.[1] ?? '';
    expect(readConfirmPage(database, token, noonOf('2026-10-02'))?.state.kind).toBe('open');
    expect(listConfirmRequests(database, contactId)).toMatchObject([
      { recipient: 'lead@example.org', askedOn: '2026-10-01', askedBy: people.administrator.id },
    ]);
    const [event] = listAuditEvents(database, { limit: 1 }).events;
    expect(event).toMatchObject({ action: 'contact.ask-now', subject: `contact:${contactId}` });
    expect(JSON.stringify(event)).not.toContain('lead@example.org');
  });

  it('does so once in a week, and counts the reminders of the daily check', () => {
    expect(ask('2026-10-01').kind).toBe('asked');
    expect(ask('2026-10-07')).toMatchObject({ kind: 'conflict' });
    expect(ask('2026-10-08').kind).toBe('asked');
    // Due on 30 November; the first reminder goes out on 16 November.
    checkOn(database, '2026-11-16');
    expect(mail()).toHaveLength(3);
    expect(ask('2026-11-20')).toMatchObject({ kind: 'conflict' });
    expect(ask('2026-11-23').kind).toBe('asked');
  });

  it('asks a new mailbox at once: whoever had the mail before was somebody else', () => {
    ask('2026-10-01');
    const changes = { email: 'new@example.org' };
    editContact(at('2026-10-02'), { contactId, seenRevision: 1, changes });
    expect(ask('2026-10-02', 2)).toMatchObject({ kind: 'asked', to: ['new@example.org'] });
  });

  it('writes to no address from which mail comes back', () => {
    database
      .insert(failedAddresses)
      .values({ address: 'lead@example.org', failedOn: '2026-09-15', cause: 'dead' })
      .run();
    expect(ask('2026-10-01')).toMatchObject({ kind: 'conflict' });
    expect(mail()).toEqual([]);
  });

  it('refuses what was changed meanwhile, and whoever may not', () => {
    expect(ask('2026-10-01', 2)).toMatchObject({ kind: 'outdated' });
    for (const person of [people.viewer, people.otherEditor]) {
      expect(askNow(at('2026-10-01', person), { contactId, seenRevision: 1 })).toMatchObject({
        kind: 'refused',
      });
      expect(listAuditEvents(database, { limit: 1 }).events[0]?.action).toBe('contact.ask-now-refused');
    }
    expect(askNow(at('2026-10-01', people.editor), { contactId, seenRevision: 1 }).kind).toBe('asked');
    expect(mail()).toHaveLength(1);
  });
});

describe('where no mail is sent', () => {
  const byHand = (at_: ReturnType<typeof at>) =>
    askNow(at_, { contactId, seenRevision: 1, isMailSent: false });
  const linkOf = (result: ReturnType<typeof byHand>) => {
    if (result.kind !== 'asked') throw new Error(result.kind);
    return result.links.map(({ url }) => url.split('/confirm/')[1] ?? '');
  };
  const stateOf = (token: string, date: string) => readConfirmPage(database, token, noonOf(date))?.state.kind;

  it('gives a link that works to whoever asks, queues no mail, and is on record without the link', () => {
    const result = byHand(at('2026-10-01'));
    expect(result).toMatchObject({ links: [{ to: 'lead@example.org', contact: { id: contactId } }] });
    const [token = ''] = linkOf(result);
    expect(stateOf(token, '2026-10-02')).toBe('open');
    expect(mail()).toEqual([]);
    const [event] = listAuditEvents(database, { limit: 1 }).events;
    expect(event).toMatchObject({ action: 'contact.ask-now', after: { linksShown: 1 } });
    expect(JSON.stringify(event)).not.toContain(token);
  });

  it('counts the week from when the link was made, also for the daily check', () => {
    byHand(at('2026-11-13'));
    expect(byHand(at('2026-11-19'))).toMatchObject({ kind: 'conflict' });
    checkOn(database, '2026-11-16');
    expect(mail()).toEqual([]);
    expect(byHand(at('2026-11-20'))).toMatchObject({ kind: 'asked' });
  });

  it('does not count the reminders of the daily check, which nobody got', () => {
    // Due on 30 November; the first reminder is written on 16 November.
    checkOn(database, '2026-11-16');
    expect(mail()).toHaveLength(1);
    expect(ask('2026-11-17')).toMatchObject({ kind: 'conflict' });
    expect(previewAsk(at('2026-11-17'), contactId, false)?.decision.kind).toBe('ask');
    expect(byHand(at('2026-11-17')).kind).toBe('asked');
  });

  it('makes a new link for a press that comes twice, and ends the one that nobody saw', () => {
    const [first = ''] = linkOf(byHand(at('2026-10-01')));
    const [second = ''] = linkOf(byHand(at('2026-10-01')));
    expect([stateOf(first, '2026-10-01'), stateOf(second, '2026-10-01')]).toEqual(['closed', 'open']);
    expect(listConfirmRequests(database, contactId)).toHaveLength(1);
    // A colleague is told that it was asked.
    expect(byHand(at('2026-10-01', people.editor))).toMatchObject({ kind: 'conflict' });
  });
});

describe('the daily check', () => {
  it('sends no reminder within a week of it, and the one that fell due afterwards', () => {
    // The first reminder would go out on Monday 16 November.
    ask('2026-11-13');
    expect(mail()).toHaveLength(1);
    expect(
      checkOn(database, '2026-11-16').notifications.filter(({ contact }) => contact === contactId),
    ).toEqual([]);
    checkOn(database, '2026-11-19');
    expect(mail()).toHaveLength(1);
    expect(checkOn(database, '2026-11-20').notifications).toContainEqual({
      contact: contactId,
      stage: 'first',
      to: 'lead@example.org',
    });
    expect(mail()).toHaveLength(2);
  });
});
