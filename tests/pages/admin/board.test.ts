/** The pages of the Board's records: adding, previewing, publishing, two people at once, withdrawing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBoardRecord, listBoardRecords } from '../../../db/board/board.ts';
import { listBoardFields } from '../../../src/domain/board/board-fields.ts';
import { urls } from '../../../src/urls.ts';
import type { FormClient } from '../../support/forms/form-client.ts';
import { type AdminSite, startAdminSite } from '../../support/sites/admin-site.ts';

let site: AdminSite;
let admin: FormClient;
beforeAll(async () => {
  site = await startAdminSite();
  await site.holdPublisher();
  admin = await site.signedIn('admin');
});
afterAll(() => site.stop());

const path = urls.adminBoardNew('meeting');
const empty = Object.fromEntries(listBoardFields('meeting').map(([name]) => [name, '']));
const form = (act: string, values: Readonly<Record<string, string>>, revision?: number) => ({
  act,
  kind: 'meeting',
  ...empty,
  ...values,
  ...(revision !== undefined && { 'seen-revision': String(revision) }),
});
const held = { heldOn: '2026-03-12', state: 'held', title: 'Spring meeting' };
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a new record', () => {
  it('has a form with every field of its kind, and none for a kind that does not exist', async () => {
    const { status, body } = await admin.get(path);
    expect(status).toBe(200);
    for (const [name] of listBoardFields('meeting')) expect(body).toContain(`name="${name}"`);
    expect((await admin.get(urls.adminBoardNew('nonsense'))).status).toBe(404);
  });

  it('can be looked at before it is saved', async () => {
    const before = listBoardRecords(site.database).length;
    const { status, body } = await admin.post(path, form('preview', held));
    expect(status).toBe(200);
    expect(plain(body)).toContain('Readers will see this');
    expect(plain(body)).toContain('Title Spring meeting');
    expect(listBoardRecords(site.database)).toHaveLength(before);
  });

  it('that is wrong comes back with what was typed, and what to do', async () => {
    const { status, body } = await admin.post(path, form('publish', { ...held, minutesUrl: 'minutes' }));
    expect(status).toBe(400);
    expect(plain(body)).toContain('is no web address. It begins with https://');
    expect(body).toContain('value="Spring meeting"');
  });

  it('of which a field was lost on the way is not saved', async () => {
    const { agenda: _lost, ...rest } = form('publish', held) as Readonly<Record<string, string>>;
    const { status, body } = await admin.post(path, rest);
    expect(status).toBe(400);
    expect(plain(body)).toContain('The form was not whole when it arrived');
  });

  it('is a draft, then public, then withdrawn, and each is said', async () => {
    const made = await admin.post(path, form('draft', held));
    expect(made.status).toBe(303);
    const [address = ''] = (made.location ?? '').split('?');
    const id = address.split('/').at(-2) ?? '';
    expect(id).toBe('meeting-2026-03-12');
    expect(plain((await admin.get(made.location ?? '')).body)).toContain(
      'Saved as a draft. Readers do not see it.',
    );
    await admin.post(address, form('publish', { ...held, minutes: 'It was agreed.' }, 1));
    expect(findBoardRecord(site.database, id)).toMatchObject({ revision: 2, state: 'published' });
    expect(plain((await admin.get(urls.adminBoard())).body)).toContain(
      'Spring meeting, 12 March 2026 Published',
    );
    await admin.post(address, form('withdraw', held, 2));
    expect(findBoardRecord(site.database, id)).toMatchObject({ revision: 3, state: 'withdrawn' });
    expect(plain((await admin.get(address)).body)).toContain('Withdrawn');
  });

  it('that somebody else saved meanwhile is compared, not written over', async () => {
    const made = await admin.post(path, form('publish', { ...held, heldOn: '2026-06-11' }));
    const [address = ''] = (made.location ?? '').split('?');
    await admin.post(address, form('publish', { ...held, heldOn: '2026-06-11', title: 'Theirs' }, 1));
    const late = await admin.post(
      address,
      form('publish', { ...held, heldOn: '2026-06-11', title: 'Mine' }, 1),
    );
    expect(late.status).toBe(409);
    expect(plain(late.body)).toContain('Title Mine Theirs');
    expect(late.body).toContain('value="Mine"');
    expect(late.body).toContain('name="seen-revision" value="2"');
  });
});
