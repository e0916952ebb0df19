/** What readers see of a contact, wherever it is asked for: on pages and in files, and before a change is saved. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { failedAddresses } from '../../../db/schema/mail.ts';
import { readContactPage } from '../../../src/use-cases/contacts/read/read-contact-page.ts';
import { readReportPage } from '../../../src/use-cases/reports/read-report-page.ts';
import { testNow } from '../../support/database.ts';
import { contactId, type Desk, openDesk } from '../../support/people/contact-desk.ts';

const today = '2026-11-21';
let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
const published = () => {
  const { contacts, nationalLines } = readDirectory(desk.database, today);
  return [...nationalLines, ...contacts];
};

describe('a contact as readers see it', () => {
  it('is the same on public pages, on the admin page and where a problem is reported', () => {
    expect(published().length).toBeGreaterThan(50);
    for (const contact of published()) {
      expect(readContactPage(desk.admin, contact.id)?.shown).toEqual(contact);
      expect(readReportPage(desk.database, contact.id, testNow)).toEqual(contact);
    }
  });

  it('says everywhere that there is no such mailbox', () => {
    const address = desk.current()?.fields.email ?? '';
    desk.database.insert(failedAddresses).values({ address, failedOn: '2026-11-19', cause: 'dead' }).run();
    const shown = published().find(({ id }) => id === contactId);
    expect(shown).toMatchObject({ email: address, emailFailedOn: '2026-11-19' });
    expect(readContactPage(desk.admin, contactId)?.shown).toEqual(shown);
    expect(readReportPage(desk.database, contactId, testNow)).toEqual(shown);
  });
});
