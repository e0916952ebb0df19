/** The pages about the Board as readers meet them, and as they age in a browser when publishing has stopped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../db/client.ts';
import { readBoardReferences } from '../../db/reference/board.ts';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { addVisits, beginCounting } from '../../db/visits/visits.ts';
import { measureFirstView, roundTripBytes } from '../../scripts/audit/first-view.ts';
import type { BoardKind, BoardValues } from '../../src/domain/board/board-fields.ts';
import type { BoardState } from '../../src/domain/board/board-record.ts';
import { addMonths, dateWords, londonDateOf } from '../../src/domain/time/calendar.ts';
import { monthOf } from '../../src/domain/visits/visit-counts.ts';
import { urls } from '../../src/urls.ts';
import { loadBoardReference } from '../../src/use-cases/board/load-board-reference.ts';
import { storeFigures } from '../../src/use-cases/board/load-figures.ts';
import { saveBoardRecord } from '../../src/use-cases/board/save-board-record.ts';
import type { UseCaseContext } from '../../src/use-cases/shared/context.ts';
import { listViolations } from '../support/browser/page-violations.ts';
import { acting, people } from '../support/people/acting.ts';
import { type Site, startSite } from '../support/sites/site.ts';

let site: Site;
const year = Number(londonDateOf(new Date()).slice(0, 4));
/** Far from today, whatever the day. */
const nextMeeting = `${year + 2}-01-11`;
const heldOn = '2025-03-12';
const dueOn = `${year + 2}-06-30`;

beforeAll(async () => {
  site = await startSite(
    {},
    {
      kind: 'board',
      load(database) {
        const context = acting(database, people.administrator, new Date());
        loadBoardReference(context, readBoardReferences());
        const meeting = saveBoardRecord(context, {
          kind: 'meeting',
          state: 'published',
          values: { heldOn: nextMeeting, state: 'planned', agenda: 'One.\nTwo.' },
        });
        if (meeting.kind !== 'saved') throw new Error(meeting.kind);
        const held = saveBoardRecord(context, {
          kind: 'meeting',
          state: 'published',
          values: { heldOn, state: 'planned', minutes: 'We met.' },
        });
        if (held.kind !== 'saved') throw new Error(held.kind);
        saveBoardRecord(context, {
          kind: 'action',
          state: 'published',
          values: {
            ...{ what: 'An example action', meeting: held.record.id, owner: 'Example Council' },
            ...{ dueOn, state: 'open' },
          },
        });
        keepOthers(context);
        loadMadeUpFigures(database);
        loadMadeUpVisits(database);
      },
    },
  );
});
afterAll(() => site?.stop());

/** Two versions of a document, two members, and an action of a meeting that readers do not see. */
function keepOthers(context: UseCaseContext): void {
  const keep = (kind: BoardKind, values: BoardValues, state: BoardState = 'published') => {
    const result = saveBoardRecord(context, { kind, state, values });
    if (result.kind !== 'saved') throw new Error(`${kind}: ${JSON.stringify(result)}`);
    return result.record.id;
  };
  const terms = { type: 'terms-of-reference', title: 'Example terms', text: 'One.\nTwo.' };
  keep('document', { ...terms, version: 'version 1', adoptedOn: '2024-05-01' });
  keep('document', { ...terms, version: 'version 2', adoptedOn: '2025-05-01', reviewDueOn: dueOn });
  keep('member', { organisation: 'Example Council', role: 'chair', since: '2024-05' });
  keep('member', { organisation: 'Example Charity', until: '2025' });
  const draft = keep('meeting', { heldOn: '2025-06-01', state: 'held' }, 'draft');
  const unseen = { what: 'An action of an unseen meeting', owner: 'Example Charity', meeting: draft };
  keep('action', { ...unseen, state: 'done', doneOn: '2025-07-01' });
}

function loadMadeUpFigures(database: Database): void {
  const counts = ['Metropolitan Police Service', 'City of London Police', 'All police forces'].flatMap(
    (force, at) =>
      [2021, 2022, 2023, 2024, 2025].map(
        (of) => ({ measure: 'nrm', force, year: of, count: 1000 * (at + 1) }) as const,
      ),
  );
  storeFigures(
    database,
    {
      kind: 'read',
      name: 'October to December 2025',
      ...{ fileName: 'made-up.ods', digest: 'f'.repeat(64), counts, notes: [] },
    },
    new Date(),
  );
}

/** Of the last four full months: many in Hackney, few in Sutton. */
function loadMadeUpVisits(database: Database): void {
  const thisMonth = `${monthOf(londonDateOf(new Date()))}-01`;
  const months = [-4, -3, -2, -1, 0].map((number) => addMonths(thisMonth, number));
  database.transaction((transaction) => {
    beginCounting(transaction, months[0] ?? thisMonth);
    addVisits(
      transaction,
      months.flatMap((firstDay, at) => {
        const month = monthOf(firstDay);
        return [
          ...boroughReferences.map(({ code, slug }) => {
            const count = slug === 'hackney' ? 1234 + at : slug === 'sutton' ? 9 : 321;
            return { month, subject: code, count };
          }),
          { month, subject: 'search-page', count: 55 },
        ];
      }),
    );
  });
}

const paths = () => [
  urls.board(),
  urls.boardRecommendations(),
  urls.boardDocuments(),
  urls.boardMeetings(),
  urls.boardMeeting(`meeting-${nextMeeting}`),
  urls.boardActions(),
  urls.boardTimeline(),
  urls.boardTimeline(2),
  urls.boardVisits(),
  urls.boardImpact(),
];

it('every page has no violation, scrolls nowhere sideways, and is light', async () => {
  for (const path of paths()) {
    const { page, errors } = await site.revisit({ viewport: { width: 360, height: 640 } });
    expect((await page.goto(path))?.status(), path).toBe(200);
    expect(await listViolations(page), path).toEqual([]);
    expect(errors).toEqual([]);
    expect((await measureFirstView(site.origin, path)).byteCount, path).toBeLessThanOrEqual(roundTripBytes);
  }
});

describe('at a glance', () => {
  it('says what was found, what was not and when somebody looked', async () => {
    const { page } = await site.revisit({ javaScriptEnabled: false });
    await page.goto(urls.board());
    const text = (await page.locator('main dl').textContent())?.replace(/\s+/g, ' ') ?? '';
    expect(text).toMatch(/Terms of reference ?Example terms, version 2, adopted on 1 May 2025/);
    expect(text).toMatch(/Account of what it achieved ?We found none. We looked on 29 November 2026./);
    expect(text).toMatch(
      /Last meeting ?12 March 2025\. It was planned\. Nobody has told us whether it was held\./,
    );
    expect(text).toMatch(/Members ?Example Council: chair(?!;)/);
    expect(text).toMatch(/Next meeting ?11 January 20\d\d/);
    expect(text).toContain('1 open, 1 done, 0 dropped');
    expect(text).toMatch(/\d+ not known, 1 not done, \d+ partly done\. Late, with no answer found: 13\./);
  });

  it('counts what has become late since, in a browser alone', async () => {
    const { page, close } = await site.visit();
    await page.clock.setFixedTime(`${dueOn}T12:00:00Z`);
    await page.goto(urls.board());
    const late = page.locator('dd').filter({ hasText: 'dropped' }).locator('[data-late-days]');
    expect(await late.textContent()).toBe('0');
    await page.clock.setFixedTime(`${year + 2}-07-01T12:00:00Z`);
    await page.goto(urls.board());
    expect(await late.textContent()).toBe('1');
    await close();
  });
});

describe('documents and members', () => {
  it('every version is there, the newest first, to read; and who belongs, since when', async () => {
    const { page } = await site.revisit();
    await page.goto(urls.boardDocuments());
    expect(await page.locator('main li h3').allTextContents()).toEqual([
      'Example terms, version 2',
      'Example terms, version 1',
      'Example Charity',
      'Example Council',
    ]);
    const text = page.locator('.app-board__text').first();
    expect(await text.isVisible()).toBe(false);
    // On paper nothing can be opened.
    await page.emulateMedia({ media: 'print' });
    expect(await text.isVisible()).toBe(true);
    expect(await page.locator('.app-board__nav').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.getByText('Read it here').first().click();
    expect(await text.textContent()).toBe('One.\nTwo.');
    expect(await page.locator('main').textContent()).toContain('chair, since May 2024');
  });
});

it('an action of a meeting that readers do not see is there, and leads nowhere', async () => {
  const { page } = await site.revisit();
  await page.goto(urls.boardActions());
  const action = page.locator('.app-board__list > li').filter({ hasText: 'An action of an unseen meeting' });
  expect(await action.textContent()).toMatch(/Agreed\s*at a meeting that is not listed here/);
  expect(await action.getByRole('link').count()).toBe(0);
});

describe('what the list has achieved', () => {
  it('says up to which day it counts, and of what there is nothing that there is nothing', async () => {
    const { page, close } = await site.revisit({ javaScriptEnabled: false });
    await page.goto(urls.board());
    await page
      .getByRole('navigation', { name: 'The Board' })
      .getByRole('link', { name: 'In numbers' })
      .click();
    const text = (await page.locator('main').textContent())?.replace(/\s+/g, ' ') ?? '';
    const { impact } = z
      .object({ impact: z.object({ on: z.string(), days: z.array(z.object({ on: z.string() })) }) })
      .parse(await (await fetch(site.origin + urls.boardJson())).json());
    expect(text).toContain(`It counts up to ${dateWords(impact.on)}, when this page was made.`);
    expect(impact.days.at(-1)?.on).toBe(impact.on);
    expect(text.match(/Nothing yet\. We have no record of/g)).toHaveLength(4);
    // Nobody has checked a real entry there, and made-up ones do not count.
    const last = page.locator('table').first().getByRole('row').last();
    expect(await last.textContent()).toMatch(/not known yet|none yet/);
    await page.getByRole('link', { name: 'Hackney', exact: true }).click();
    expect(page.url()).toContain(urls.borough('hackney'));
    await close();
  });
});

describe('a meeting', () => {
  it('says that its minutes are late from the thirty-first day after it', async () => {
    const { page, close } = await site.visit();
    const late = page.getByText('Late: no minutes by 10 February', { exact: false });
    for (const [day, isShown] of [
      [`${year + 2}-02-10`, false],
      [`${year + 2}-02-11`, true],
    ] as const) {
      await page.clock.setFixedTime(`${day}T12:00:00Z`);
      await page.goto(urls.boardMeeting(`meeting-${nextMeeting}`));
      expect(await late.isVisible(), day).toBe(isShown);
    }
    expect(await page.locator('.app-board__text').first().textContent()).toBe('One.\nTwo.');
    await page.goto(urls.boardMeeting(`meeting-${heldOn}`));
    expect(await page.locator('main').textContent()).toContain('Nobody has told us whether it was held.');
    await page.getByRole('link', { name: 'An example action' }).click();
    await page.waitForURL(/\/board\/actions\/#action-/);
    await close();
  });
});

it('the Home Office’s figures stand beside what was found, with their edition', async () => {
  const { page } = await site.revisit();
  await page.goto(urls.board());
  const table = page.getByRole('table', { name: /Referrals to the National Referral Mechanism/ });
  expect(await table.locator('caption').textContent()).toContain('Home Office, October to December 2025');
  expect(await table.getByRole('row').count()).toBe(4);
  expect(await table.getByRole('row', { name: /City of London/ }).textContent()).toMatch(/(?:2,000\s*){5}/);
});

describe('how often readers came', () => {
  it('is a page below what the list has achieved', async () => {
    const { page } = await site.revisit();
    await page.goto(urls.boardImpact());
    await page.getByRole('link', { name: 'See how often people came' }).click();
    await page.waitForURL(urls.boardVisits());
  });

  it('is said of the last three full months, and a small number is not', async () => {
    const { page } = await site.revisit();
    await page.goto(urls.boardVisits());
    const table = page.getByRole('table', { name: /How often the page of each borough/ });
    expect(await table.getByRole('columnheader').count()).toBe(4);
    expect(await table.getByRole('row').count()).toBe(34);
    const cellsOf = (borough: string) =>
      table.getByRole('row', { name: borough }).getByRole('cell').allTextContents();
    expect(await cellsOf('Hackney')).toEqual(['1,237', '1,236', '1,235']);
    expect(await cellsOf('Sutton')).toEqual(['under 10', 'under 10', 'under 10']);
    const { visits } = await (await fetch(site.origin + urls.boardJson())).json();
    expect(visits.months).toHaveLength(4);
    expect(visits.months[0].boroughs).toMatchObject({ E09000012: 1237, E09000029: null });
    expect(JSON.stringify(visits)).not.toContain('1238');
  });
});

describe('the tracker', () => {
  it('has every recommendation of both letters with its state and its source', async () => {
    const { page } = await site.revisit();
    await page.goto(urls.boardRecommendations());
    expect(await page.locator('main h2').allTextContents()).toEqual([
      expect.stringMatching(/Independent Anti-Slavery Commissioner,\s+21 January 2022/),
      expect.stringMatching(/London Assembly Police and Crime Committee,\s+29 January 2020/),
    ]);
    expect(await page.locator('.app-board__list > li').count()).toBe(20);
    expect(await page.locator('.app-late:visible').count()).toBe(13);
  });
});

describe('for programs', () => {
  const text = async (path: string) => (await fetch(site.origin + path)).text();

  it('JSON has every record and what falls due', async () => {
    const shape = z.object({
      records: z.array(
        z.object({ id: z.string(), kind: z.string(), values: z.record(z.string(), z.string()) }),
      ),
      due: z.array(
        z.object({ rule: z.string(), recordId: z.string(), dueOn: z.iso.date(), lateFrom: z.iso.date() }),
      ),
    });
    const { records, due } = shape.parse(JSON.parse(await text(urls.boardJson())));
    expect(records).toHaveLength(readBoardReferences().length + 8);
    expect(due.map(({ rule }) => rule)).toContain('minutes');
  });

  it('the calendar has the meeting and the days on which something is due, each with an address', async () => {
    const calendar = (await text(urls.boardCalendar())).replace(/\r\n /g, '');
    expect(calendar).toContain(`DTSTART;VALUE=DATE:${nextMeeting.replaceAll('-', '')}`);
    expect(calendar).toContain('SUMMARY:Action due: An example action');
    expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBe(calendar.match(/\nURL/g)?.length);
  });

  it('the feed has what was published, and the files for spreadsheets their headings', async () => {
    expect(await text(urls.boardAtom())).toContain('<title>Action: An example action</title>');
    expect(await text(urls.boardActionsCsv())).toMatch(/^id,what,meeting,agreedOn,owner,dueOn,state,/);
    expect((await text(urls.boardRecommendationsCsv())).trim().split('\r\n')).toHaveLength(21);
  });
});
