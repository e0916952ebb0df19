/** The work list over HTTP: what failed, and what readers reported, where the people who act on it look. */
import { renameSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeFact, writeFact } from '../../../db/connection/directory-facts.ts';
import { insertBuildingRelease, markReleaseFailed } from '../../../db/publishing/releases.ts';
import { jobRuns } from '../../../db/schema/freshness.ts';
import { externalLinks } from '../../../db/schema/guidance.ts';
import { mailTroubles, messages } from '../../../db/schema/mail.ts';
import { releases } from '../../../db/schema/publishing.ts';
import { addDays, londonDateOf } from '../../../src/domain/time/calendar.ts';
import { dataPaths } from '../../../src/settings.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { writeProposal } from '../../../src/use-cases/contacts/proposals/write-proposal.ts';
import { reportProblem } from '../../../src/use-cases/reports/report-problem.ts';
import { getContact } from '../../../src/use-cases/shared/contact-steps.ts';
import { addContact } from '../../support/freshness.ts';
import { acting } from '../../support/people/acting.ts';
import { type AdminSite, type SignedInClient, startAdminSite } from '../../support/sites/admin-site.ts';
import { eventually } from '../../support/sites/fixture-server.ts';

let site: AdminSite;
let people: Readonly<Record<'admin' | 'editor' | 'viewer', SignedInClient>>;
beforeAll(async () => {
  site = await startAdminSite();
  people = {
    admin: await site.signedIn('admin'),
    editor: await site.signedIn('editor', ['E09000015']),
    viewer: await site.signedIn('viewer'),
  };
});
afterAll(() => site?.stop());

const listFor = async (who: keyof typeof people) => (await people[who].get('/admin/')).body;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

function recordRun(finishedAt: string, outcome: 'done' | 'failed') {
  site.database
    .insert(jobRuns)
    .values({ job: 'freshness', startedAt: finishedAt, finishedAt, outcome, detail: '' })
    .run();
}

describe('made-up contacts that were retired because the site became public', () => {
  afterEach(() => removeFact(site.database, 'sample-data-retired'));

  it('are told of for a month, to those who can add real ones', async () => {
    const words = /On .* the site got a public address, so 49 made-up contacts were retired/s;
    expect(await listFor('admin')).not.toMatch(words);
    writeFact(site.database, 'sample-data-retired', '49', hoursAgo(29 * 24));
    expect((await listFor('admin')).replace(/\s+/g, ' ')).toMatch(words);
    expect(await listFor('editor')).not.toContain('made-up-retired');
    writeFact(site.database, 'sample-data-retired', '49', hoursAgo(32 * 24));
    expect(await listFor('admin')).not.toContain('made-up-retired');
  });
});

describe('after somebody went back to an earlier release', () => {
  const later = '99991231T000000Z-went-back';
  beforeEach(() => {
    site.database
      .insert(releases)
      .values({
        id: later,
        state: 'superseded',
        startedAt: '2026-11-30T09:00:00.000Z',
        sourceDigest: '',
        rolledBackAt: '2026-11-30T09:30:00.000Z',
      })
      .run();
  });
  afterEach(() => {
    site.database.delete(releases).where(eq(releases.id, later)).run();
  });

  it.each([
    '/admin/',
    '/admin/calls/',
    '/admin/calls/demo-council-harrow/',
    '/admin/contacts/demo-council-harrow/',
    '/admin/contacts/demo-council-harrow/edit/',
    '/admin/contacts/together/?what=verify&entry=demo-council-harrow',
  ])('%s says what readers see, and what the next save does', async (path) => {
    const text = (await people.editor.get(path)).body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(text).toContain('Readers see the release of');
    expect(text).toContain('Somebody went back to it (30 November 2026');
    expect(text).toContain('The next change that anybody saves publishes everything again');
  });

  it('publishing says it once, with what readers do not see', async () => {
    const { body } = await people.admin.get('/admin/publishing/');
    expect(body).not.toContain('id="went-back"');
    expect(body.replace(/\s+/g, ' ')).toContain(
      'The next change that anybody saves publishes everything again',
    );
  });
});

it('the grid tells of a mailbox where no lead is known', async () => {
  const row = (await listFor('admin')).split('<tr>').find((part) => part.includes('borough=E09000011')) ?? '';
  expect(row).toMatch(/data-post="council_lead" data-post-state="shared".*?Mailbox or line only/s);
});

it('nothing is said of going back where nobody did', async () => {
  expect(await listFor('admin')).not.toContain('id="went-back"');
});

describe('a failed job', () => {
  beforeEach(() => {
    site.database.delete(jobRuns).run();
    site.database.delete(messages).run();
  });

  it('is not named while there is none', async () => {
    recordRun(hoursAgo(1), 'done');
    const body = await listFor('admin');
    for (const words of [
      'Publishing failed',
      'The daily check does not do its work',
      'could not be delivered',
    ])
      expect(body).not.toContain(words);
  });

  it.each([
    ['has not run since the day before yesterday', [[40, 'done']]],
    [
      'has failed ever since',
      [
        [40, 'done'],
        [16, 'failed'],
      ],
    ],
  ] as const)('is the daily check when it %s', async (_, runs) => {
    for (const [hours, outcome] of runs) recordRun(hoursAgo(hours), outcome);
    for (const who of ['admin', 'editor', 'viewer'] as const) {
      const body = await listFor(who);
      expect(body).toContain('The daily check does not do its work');
      expect(body).toContain('has not run since');
    }
  });

  it('is not the daily check where nobody has scheduled it yet', async () => {
    expect(await listFor('admin')).not.toContain('The daily check does not do its work');
  });

  it('is mail that the mail server refuses as a whole, with its answer, until an administrator says that it is mended', async () => {
    const beganAt = hoursAgo(1);
    site.database
      .insert(mailTroubles)
      .values({ source: 'server', answer: '554 Zorblax', beganAt, nextAttemptAt: beganAt })
      .run();
    try {
      for (const who of ['admin', 'editor'] as const) {
        const body = await listFor(who);
        expect(body).toContain('554 Zorblax');
        expect(body).toContain('no mailbox is marked');
        expect(body.includes('It is mended')).toBe(who === 'admin');
      }
    } finally {
      site.database.delete(mailTroubles).run();
    }
    expect(await listFor('admin')).not.toContain('Mail does not go out');
  });

  it('is mail that could not be delivered, with the way to the address', async () => {
    const at = hoursAgo(1);
    site.database
      .insert(messages)
      .values({
        id: 'failed',
        recipient: 'modern-slavery@hackney.example.org',
        subject: 'Please check your entry',
        body: 'A body that nobody need see here',
        about: 'contact:demo-council-hackney',
        createdAt: at,
        nextAttemptAt: at,
        givenUpAt: at,
        lastError: '550 No such mailbox\nand a trace',
      })
      .run();
    const body = await listFor('admin');
    expect(body).toContain('Mail that could not be delivered');
    expect(body).toContain('<strong>modern-slavery@hackney.example.org');
    expect(body).toContain('550 No such mailbox');
    expect(body).not.toMatch(/and a trace|nobody need see/);
    expect(body).toContain('href="/admin/contacts/demo-council-hackney/"');
    expect(await listFor('editor')).not.toContain('could not be delivered');
    expect(await listFor('viewer')).not.toContain('failed-mail-dealt-with');
  });

  it('is no longer mail that an administrator has dealt with', async () => {
    const at = hoursAgo(1);
    const message = {
      recipient: 'modern-slavery@hackney.example.org',
      subject: 'Please check your entry',
      body: '',
      about: 'contact:demo-council-hackney',
      createdAt: at,
      nextAttemptAt: at,
      givenUpAt: at,
    };
    site.database
      .insert(messages)
      .values([
        { ...message, id: 'one' },
        { ...message, id: 'other' },
      ])
      .run();
    const count = async () =>
      /could not be delivered\s*<span class="app-count">(\d+)</.exec(await listFor('admin'))?.[1];
    expect(await count()).toBe('2');
    const settle = { act: 'failed-mail-dealt-with', message: 'one' };
    for (const who of ['editor', 'viewer'] as const)
      expect((await people[who].post('/admin/', settle)).status).toBe(403);
    const { status, location } = await people.admin.post('/admin/', settle);
    expect([status, location]).toEqual([303, expect.stringContaining('done=mail-dealt-with')]);
    expect(await count()).toBe('1');
  });

  it('is publishing, with the way to see why', async () => {
    const startedAt = new Date().toISOString();
    insertBuildingRelease(site.database, { id: 'z-failed', startedAt, sourceDigest: 'x' });
    markReleaseFailed(site.database, 'z-failed', startedAt, 'The page /boroughs/ is missing.\nand a trace');
    const body = await listFor('admin');
    expect(body).toContain('Publishing failed');
    expect(body).toContain('The page /boroughs/ is missing.');
    expect(body).not.toContain('and a trace');
    expect(body).toContain('href="/admin/publishing/"');
    expect(await listFor('viewer')).toContain('See what waits');
    expect(site.database.select().from(releases).all().length).toBeGreaterThan(1);
  });
});

describe('a server that needs looking after', () => {
  it('says so to administrators alone, and no more once it is well', async () => {
    const { secretKey } = dataPaths(site.dataDir);
    const words = 'The server needs looking after';
    expect(await listFor('admin')).not.toContain(words);
    renameSync(secretKey, `${secretKey}.away`);
    try {
      await eventually(async () => (await listFor('admin')).includes(words), 'the work list says so');
      expect(await listFor('admin')).toContain(`The secret key ${secretKey} is gone`);
      for (const who of ['editor', 'viewer'] as const) expect(await listFor(who)).not.toContain(words);
    } finally {
      renameSync(`${secretKey}.away`, secretKey);
    }
    await eventually(async () => !(await listFor('admin')).includes(words), 'it is well again');
  });
});

describe('what readers report', () => {
  it('is grouped by contact, and what was written is for those who look after it', async () => {
    const report = (contactId: string, problem: string, line: string, address: string) =>
      reportProblem(
        {
          database: site.database,
          now: new Date(),
          requestId: 'test',
          address,
          secret: 'test',
          publicUrl: '',
        },
        { contactId, problem, line },
      );
    report('demo-council-harrow', 'no-answer', '<b>It rang</b>', '192.0.2.1');
    report('demo-council-harrow', 'wrong-person', '', '192.0.2.1');
    report('demo-council-brent', 'other', 'The hours', '192.0.2.1');
    const all = await listFor('admin');
    expect(all).toMatch(/Reported wrong\s*<span class="app-count">2</);
    expect(all).toContain('No answer: 1. Wrong person: 1');
    expect(all).toContain('&lt;b&gt;It rang&lt;/b&gt;');
    // A number that may be dead comes before a page that may be old.
    expect(all.indexOf('id="reported"')).toBeLessThan(all.indexOf('id="pages-to-review"'));
    const own = await listFor('editor');
    expect(own).toContain('It rang');
    expect(own).not.toContain('The hours');
    const read = await listFor('viewer');
    expect(read).toContain('No answer: 1');
    expect(read).not.toMatch(/It rang|The hours/);
  });
});

describe('a flood of reports', () => {
  const areas = ['harrow', 'brent', 'camden', 'barnet', 'ealing'];
  const flood = () => {
    for (const id of areas.map((area) => `demo-council-${area}`))
      for (let sender = 0; sender < 12; sender += 1)
        reportProblem(
          {
            database: site.database,
            now: new Date(),
            requestId: 'test',
            address: `192.0.2.${sender}`,
            secret: 'test',
            publicUrl: '',
          },
          { contactId: id, problem: 'no-answer', line: `from ${sender}` },
        );
  };
  const field = (body: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1] ?? '';
  const act = async (who: keyof typeof people, fields: Record<string, string>) => {
    const { status, location } = await people[who].post('/admin/', fields);
    return [status, location?.replace(/&.*/, '')];
  };

  it('is said, dealt with by one button, and taken back by another', async () => {
    flood();
    const body = await listFor('admin');
    expect(body).toContain('A flood of reports is under way');
    expect(body).toContain('Readers are warned about 3 of them');
    const seen = { 'seen-until': field(body, 'seen-until') };
    expect(await listFor('viewer')).not.toContain('Deal with all of them');
    expect((await act('viewer', { act: 'settle-flood', ...seen }))[0]).toBe(403);
    expect(await act('admin', { act: 'settle-flood', ...seen })).toEqual([
      303,
      '/admin/?done=reports-settled-together',
    ]);
    const after = await listFor('admin');
    expect(after).not.toContain('A flood of reports is under way');
    const together = field(after, 'together');
    expect(await listFor('viewer')).not.toContain(together);
    expect((await act('viewer', { act: 'reopen-reports', together }))[0]).toBe(403);
    expect(await act('admin', { act: 'reopen-reports', together })).toEqual([
      303,
      '/admin/?done=reports-reopened',
    ]);
    expect(await listFor('admin')).toContain('Readers are warned about 3 of them');
  });

  it('can be dealt with one by one, by what is ticked', async () => {
    const body = await listFor('admin');
    const seen = { 'seen-until': field(body, 'seen-until'), 'contacts-shown': 'yes' };
    expect(await act('admin', { act: 'settle-ticked', ...seen })).toEqual([
      303,
      '/admin/?done=reports-none-ticked',
    ]);
    const ticked = { act: 'settle-ticked', ...seen, contact: 'demo-council-brent' };
    expect((await act('editor', ticked))[0]).toBe(403);
    expect(await act('admin', ticked)).toEqual([303, '/admin/?done=reports-settled-together']);
    expect(await listFor('admin')).not.toContain('value="demo-council-brent"');
  });
});

describe('what readers see meanwhile', () => {
  it('is said as it is', async () => {
    const contactId = addContact(site.database, addDays(londonDateOf(new Date()), -80));
    const principal = {
      kind: 'link',
      id: 'confirm-link:1',
      name: '',
      role: 'viewer',
      areaCodes: [],
    } as const;
    const context = { database: site.database, principal, now: new Date(), requestId: 'test', publicUrl: '' };
    site.database.transaction((transaction) => {
      const contact = getContact(transaction, contactId);
      const proposed = { status: 'vacant' as const, fields: contact.fields };
      writeProposal(transaction, context, contact, { proposed, differences: [] });
    });
    const all = await listFor('admin');
    expect(all).toContain('Changes that wait for an administrator');
    expect(all).not.toContain('that an editor proposed');
    expect(all).toContain('Readers see that the next check is due soon, or that the number may not work.');
  });
});

it('asks nobody to ring 999 or 101, though nobody has checked them', async () => {
  const url = 'https://www.police.uk/pu/contact-us/';
  for (const contactId of ['line-999', 'line-101'])
    expect(
      editContact(acting(site.database), {
        contactId,
        seenRevision: 1,
        changes: { source: { url, readOn: '2026-08-01', pageDatedOn: null } },
      }).kind,
    ).toBe('changed');
  const body = await listFor('admin');
  for (const number of ['999', '101']) {
    expect(body).toContain(`Never call ${number} to check it`);
    expect(body).not.toContain(`tel:${number}"`);
  }
});

describe('whom to ring when there is time', () => {
  it('is suggested halfway through a check, ten at a time', async () => {
    expect(await listFor('admin')).not.toContain('If you have time');
    const checkedOn = addDays(londonDateOf(new Date()), -50);
    for (let place = 0; place < 12; place++)
      addContact(site.database, checkedOn, { organisation: `Council ${place}` });
    const body = await listFor('admin');
    expect(body).toContain('If you have time');
    expect(body).toContain('All 12, with the others in date');
    expect(body.match(/Check it/g)?.length).toBeGreaterThanOrEqual(10);
  });
});

describe('a page that explains things', () => {
  it('is reviewed by an administrator with one press, and is then off the list', async () => {
    expect(await listFor('admin')).toMatch(/Pages to review\s*<span class="app-count">3</);
    for (const who of ['editor', 'viewer'] as const) {
      const body = await listFor(who);
      expect(body).toContain('Nobody has reviewed it yet. The page says so.');
      expect(body).not.toContain('Reviewed today');
      expect((await people[who].post('/admin/', { act: 'page-reviewed', page: 'board' })).status).toBe(403);
    }
    const { status, location } = await people.admin.post('/admin/', { act: 'page-reviewed', page: 'board' });
    expect([status, location]).toEqual([303, expect.stringContaining('done=page-reviewed')]);
    expect(await listFor('admin')).toMatch(/Pages to review\s*<span class="app-count">2</);
    expect((await people.admin.post('/admin/', { act: 'page-reviewed', page: 'about' })).status).toBe(400);
  });
});

describe('a link to a page elsewhere', () => {
  it('that is gone is named with where it stands, and one that works is not', async () => {
    const link = {
      foundOn: '/board/',
      pageCount: 2,
      checkedAt: hoursAgo(1),
      detail: 'The page is gone (404)',
    };
    site.database
      .insert(externalLinks)
      .values([
        {
          ...link,
          url: 'https://gone.example.org/?a=1&b=2',
          outcome: 'broken',
          status: 404,
          failingSinceOn: '2026-11-21',
        },
        { ...link, url: 'https://there.example.org/', outcome: 'works', status: 200, failingSinceOn: null },
      ])
      .run();
    const body = await listFor('admin');
    expect(body).toContain('https://gone.example.org/?a=1&amp;b=2');
    expect(body).toMatch(/The page is gone \(404\), since 21 November 2026\. On\s*<a href="\/board\/">/);
    expect(body).not.toContain('there.example.org');
  });
});

it('tells what nobody has checked yet from what is out of date: readers are sent to the one, not to the other', async () => {
  const page = await listFor('admin');
  const groupOf = (id: string) => page.split(`aria-labelledby="${id}"`)[1]?.split('</section>')[0] ?? '';
  // One without a number: those that can be rung are in the queue.
  expect(groupOf('unchecked')).toContain('Royal Borough of Greenwich');
  expect(groupOf('unchecked')).toMatch(/\d+ are in the <a href="\/admin\/calls\/">queue of calls<\/a>/);
  expect(groupOf('unchecked')).not.toContain('Hackney Council Adult Social Care');
  expect(groupOf('unchecked')).toContain('Readers are shown them as not checked');
  expect(groupOf('lapsed')).not.toContain('Hackney Council Adult Social Care');
  // Those of the made-up contacts, which the queue covers.
  expect(groupOf('lapsed')).toContain('3 are in the <a href="/admin/calls/">queue of calls</a>');
});
