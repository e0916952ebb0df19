/** The pages about the Board as readers meet them, and as they age in a browser when publishing has stopped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readBoardReferences } from '../../db/reference/board.ts';
import { measureFirstView, roundTripBytes } from '../../scripts/audit/first-view.ts';
import { dateWords, londonDateOf } from '../../src/domain/time/calendar.ts';
import { urls } from '../../src/urls.ts';
import { loadBoardReference } from '../../src/use-cases/board/load-board-reference.ts';
import { saveBoardRecord } from '../../src/use-cases/board/save-board-record.ts';
import { listViolations } from '../support/browser/page-violations.ts';
import { acting, people } from '../support/people/acting.ts';
import { type Site, startSite } from '../support/sites/site.ts';

let site: Site;
const year = Number(londonDateOf(new Date()).slice(0, 4));
/** Far from today, whatever the day. */
const nextMeeting = `${year + 2}-01-11`;
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
        saveBoardRecord(context, {
          kind: 'action',
          state: 'published',
          values: {
            ...{ what: 'An example action', meeting: meeting.record.id, owner: 'Example Council' },
            ...{ dueOn, state: 'open' },
          },
        });
      },
    },
  );
});
afterAll(() => site?.stop());

const paths = () => [
  urls.board(),
  urls.boardRecommendations(),
  urls.boardMeetings(),
  urls.boardMeeting(`meeting-${nextMeeting}`),
  urls.boardActions(),
  urls.boardTimeline(),
  urls.boardTimeline(2),
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
    expect(text).toContain('Terms of referenceWe found none. We looked on 29 November 2026.');
    expect(text).toMatch(/Next meeting ?11 January 20\d\d/);
    expect(text).toContain('1 open, 0 done, 0 dropped');
    expect(text).toMatch(/\d+ not known, 1 not done, \d+ partly done\. Without an answer in time: 13\./);
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

describe('what the list has achieved', () => {
  it('says up to which day it counts, and of what there is nothing that there is nothing', async () => {
    const { page, close } = await site.revisit({ javaScriptEnabled: false });
    await page.goto(urls.board());
    await page.getByRole('navigation', { name: 'The Board' }).getByRole('link', { name: 'achieved' }).click();
    const text = (await page.locator('main').textContent())?.replace(/\s+/g, ' ') ?? '';
    const { impact } = z
      .object({ impact: z.object({ on: z.string(), days: z.array(z.object({ on: z.string() })) }) })
      .parse(await (await fetch(site.origin + urls.boardJson())).json());
    expect(text).toContain(`It counts up to and including ${dateWords(impact.on)}.`);
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
    await page.getByRole('link', { name: 'An example action' }).click();
    await page.waitForURL(/\/board\/actions\/#action-/);
    await close();
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
    expect(records).toHaveLength(readBoardReferences().length + 2);
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
