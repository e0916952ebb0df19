/** What comes through a confirm link after its answer: the same again, or something that was not recorded. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { confirmFormOf } from '../../../src/domain/confirm/confirm-form.ts';
import { answerConfirmLink } from '../../../src/use-cases/confirm/answer-confirm-link.ts';
import { createConfirmLink } from '../../../src/use-cases/confirm/create-confirm-link.ts';
import type { GivenAnswer } from '../../../src/use-cases/confirm/given-answer.ts';
import { seededDatabase, testNow } from '../../support/database.ts';

const id = 'demo-council-hackney';
let database: Database;
beforeEach(() => {
  database = seededDatabase();
});

function newLink(): string {
  return database.transaction((transaction) =>
    createConfirmLink(transaction, { contactId: id, revision: 1, at: testNow.toISOString() }),
  ).token;
}

function answer(token: string, given: Partial<GivenAnswer>) {
  const context = {
    database,
    now: testNow,
    requestId: 'test-request',
    publicUrl: 'https://directory.example.org',
    address: '198.51.100.7',
    secret: 'a secret of this test',
  };
  return answerConfirmLink(context, token, { answer: 'correct', seenRevision: 1, remark: '', ...given });
}

function typed(changes: Partial<ReturnType<typeof confirmFormOf>>) {
  const contact = findContact(database, id);
  if (!contact) throw new Error('The seed has no such contact.');
  return { ...confirmFormOf(contact.fields), ...changes };
}
const waiting = () => listProposals(database, { state: 'waiting', contactId: id });

describe('an answer after the answer', () => {
  const left = { answer: 'left', remark: 'Sam Sample does it now.' } as const;
  const changed = { answer: 'changed', remark: 'From Monday.' } as const;

  it('is the same when a form is sent twice', () => {
    const [first, second, third] = [newLink(), newLink(), newLink()];
    answer(first, left);
    expect(answer(first, left)).toMatchObject({ kind: 'answered', isRepeat: true });
    const given = { ...changed, typed: typed({ telephone: '020 7946 0999' }) };
    answer(second, given);
    expect(answer(second, given)).toMatchObject({ kind: 'answered', isRepeat: true });
    answer(third, {});
    expect(answer(third, {})).toMatchObject({ kind: 'answered', isRepeat: true });
  });

  it('is known to be another when anything in it is new', () => {
    const [first, second, third] = [newLink(), newLink(), newLink()];
    answer(first, left);
    expect(answer(first, { ...left, remark: 'Her e-mail is sam@example.org.' })).toMatchObject({
      kind: 'answered',
      isRepeat: false,
    });
    expect(answer(first, { answer: 'vacant' })).toMatchObject({ isRepeat: false });
    answer(second, { ...changed, typed: typed({ telephone: '020 7946 0999' }) });
    expect(answer(second, { ...changed, typed: typed({ telephone: '020 7946 0998' }) })).toMatchObject({
      isRepeat: false,
    });
    answer(third, {});
    expect(answer(third, { remark: 'The number rings at reception.' })).toMatchObject({ isRepeat: false });
    expect(waiting()).toHaveLength(2);
  });

  it('keeps what was written beside “all correct”', () => {
    const token = newLink();
    answer(token, { remark: 'The number rings at reception.' });
    answer(token, left);
    expect(waiting()).toMatchObject([
      {
        note:
          'Whoever answers for this entry says that all of it is right. They write: The number rings at reception.\n\n' +
          'Whoever answers for this entry says that they no longer do this. They write: Sam Sample does it now.',
      },
    ]);
  });
});
