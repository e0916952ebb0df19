/** Whoever answers for an entry that hangs on one person is asked for what a team shares. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { messages } from '../../../db/schema/mail.ts';
import { writeReminderAddress } from '../../../src/use-cases/freshness/set-reminder-address.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addContact, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

const checkedOn = '2026-08-03';
const dueSoonOn = '2026-10-19';
const escalatedOn = '2026-11-23';
let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

function bodyTo(address: string): string {
  const message = database
    .select()
    .from(messages)
    .all()
    .find(({ recipient }) => recipient === address);
  if (!message) throw new Error(`Nothing was written to ${address}.`);
  return message.body;
}

describe('a reminder', () => {
  it('asks for what the team shares, and only those who can say so by the link', () => {
    addContact(database, checkedOn, { telephone: '07700 900123', email: 'jo.bloggs@example.org' });
    const admin = acting(database, people.administrator, noonOf(checkedOn));
    writeReminderAddress(admin, { kind: 'borough', code: 'E09000012' }, 'chief@example.org');
    for (const date of [dueSoonOn, escalatedOn]) checkOn(database, date);
    expect(bodyTo('jo.bloggs@example.org')).toContain('If the team has its own number and mailbox');
    expect(bodyTo('chief@example.org')).not.toContain('its own');
  });

  it('asks nothing where nothing looks like one person’s', () => {
    addContact(database, checkedOn);
    checkOn(database, dueSoonOn);
    expect(bodyTo('lead@example.org')).not.toContain('its own');
  });
});
