/** So many answers to one message that no more are kept: which are dropped, and which have to come again. */
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { messages, returnedMail } from '../../../db/schema/mail.ts';
import type { ReturnedOutcome } from '../../../src/domain/mail/returned/returned-outcome.ts';
import { dealWithMail } from '../../../src/use-cases/mail/receive/deal-with-mail.ts';
import { recordReturnedMail } from '../../../src/use-cases/mail/receive/record-returned-mail.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addContact, bankHolidays, checkOn, noonOf } from '../../support/freshness.ts';
import { acting } from '../../support/people/acting.ts';

const outOfOffice: ReturnedOutcome = { kind: 'automatic', saysGone: false, isOrdinary: true };
const hasLeft: ReturnedOutcome = { kind: 'automatic', saysGone: true, isOrdinary: false };
const dead: ReturnedOutcome = {
  kind: 'failed',
  cause: 'dead',
  about: 'recipient',
  status: '5.1.1',
  detail: 'No such user',
  failedAddresses: [],
};
let database: Database;
let count = 0;

beforeEach(() => {
  database = referenceDatabase();
  addContact(database, '2026-08-03');
  checkOn(database, '2026-10-19');
});

function comesBack(outcome: ReturnedOutcome) {
  const message = database
    .select()
    .from(messages)
    .all()
    .find(({ returnToken }) => returnToken !== null);
  return recordReturnedMail(
    { database, now: noonOf('2026-10-20'), bankHolidays },
    {
      token: message?.returnToken ?? '',
      outcome,
      fingerprint: `fingerprint-${count++}`,
      sender: 'lead@example.org',
      subject: 'Re: Please check your entry',
      text: 'Hello',
    },
  );
}
const times = (outcome: ReturnedOutcome, number: number) =>
  Array.from({ length: number }, () => comesBack(outcome)).map(({ kind }) => kind);

it('the out-of-office notes of a shared mailbox leave room for what somebody has to read', () => {
  expect(new Set(times(outOfOffice, 25))).toEqual(new Set(['recorded']));
  expect(comesBack(outOfOffice)).toEqual({ kind: 'too-many', isEveryday: true });
  expect(comesBack({ kind: 'reply' })).toMatchObject({ kind: 'recorded', needsPerson: true });
  expect(comesBack(hasLeft)).toMatchObject({ kind: 'recorded', needsPerson: true });
  expect(comesBack(dead)).toMatchObject({ kind: 'recorded', isMarked: true });
});

it('what somebody has to read is taken again once some of it has been dealt with', () => {
  expect(new Set(times({ kind: 'reply' }, 25))).toEqual(new Set(['recorded']));
  expect(comesBack({ kind: 'reply' })).toEqual({ kind: 'too-many', isEveryday: false });
  const [first] = database.select().from(returnedMail).all();
  expect(dealWithMail(acting(database), first?.id ?? '').kind).toBe('dealt-with');
  expect(comesBack({ kind: 'reply' })).toMatchObject({ kind: 'recorded' });
  expect(comesBack(outOfOffice)).toMatchObject({ kind: 'recorded' });
});
