import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../db/client.ts';
import { finishJobRun, startJobRun } from '../../db/freshness/freshness.ts';
import { answerPublishRequests, findOpenPublishRequests } from '../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../db/publishing/read-model.ts';
import { insertBuildingRelease, markReleaseLive } from '../../db/publishing/releases.ts';
import type { ContactChanges } from '../../src/domain/contacts/contact-fields.ts';
import { mostChanges } from '../../src/domain/directory/record.ts';
import { changeWords, groupByDay, takenBackWords } from '../../src/domain/status/change-words.ts';
import { listNews } from '../../src/domain/status/changes.ts';
import { editContact } from '../../src/use-cases/contacts/change/edit-contact.ts';
import { retireContact } from '../../src/use-cases/contacts/change/retire-contact.ts';
import { verifyContact } from '../../src/use-cases/contacts/checks/verify-contact.ts';
import { applyImport } from '../../src/use-cases/contacts/csv/import-contacts.ts';
import { doTogether } from '../../src/use-cases/group-acts/do-together.ts';
import { listPastImports, undoImport } from '../../src/use-cases/group-acts/undo-import.ts';
import { undoTogether } from '../../src/use-cases/group-acts/undo-together.ts';
import { referenceDatabase } from '../support/database.ts';
import { addContact, checkOn, noonOf } from '../support/freshness.ts';
import { makeUpHistory, storeHistory } from '../support/made-up-history.ts';
import { acting, people } from '../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

const recordOn = (today: string) => readDirectory(database, today).record;
/** Of one contact, newest first. */
const changesOf = (id: string, today = '2026-11-21') =>
  recordOn(today).changes.filter(({ contact }) => contact.id === id);

function edit(id: string, on: string, changes: ContactChanges): void {
  const seenRevision = revisionOf(id);
  const result = editContact(acting(database, people.administrator, noonOf(on)), {
    contactId: id,
    seenRevision,
    changes,
  });
  if (result.kind !== 'changed') throw new Error(JSON.stringify(result));
}

function revisionOf(id: string): number {
  const row = database.$client.prepare('select current_revision from contacts where id = ?').pluck().get(id);
  return Number(row);
}

describe('what changed', () => {
  it('is nothing that has not happened yet', () => {
    const id = addContact(database, '2026-08-03');
    checkOn(database, '2030-01-01');
    verifyContact(acting(database, people.administrator, noonOf('2030-01-02')), {
      contactId: id,
      seenRevision: 1,
      method: 'telephone',
    });
    const days = recordOn('2026-11-21').changes.map(({ at }) => at.slice(0, 10));
    expect(days.filter((day) => day > '2026-11-21')).toEqual([]);
    expect(changesOf(id, '2030-01-02').map(({ kinds }) => kinds)).toContainEqual(['lapsed']);
  });

  it('is told of a new contact once, with the check made in the same act', () => {
    const id = addContact(database, '2026-08-03');
    const [only, ...others] = changesOf(id);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id: `${id}/revision/1`,
      at: '2026-08-03T12:00:00.000Z',
      kinds: ['added', 'checked'],
      checkedOn: '2026-08-03',
      contact: { organisation: 'Hackney Council', boroughCodes: ['E09000012'] },
    });
    expect(only && changeWords(only)).toBe('New entry. Checked.');
  });

  it('names the fields that changed, and neither the old value nor the new one', () => {
    const id = addContact(database, '2026-08-03');
    edit(id, '2026-08-04', { telephone: '020 7946 0999', notes: 'Ask for the duty officer.' });
    const [newest] = changesOf(id);
    expect(newest?.kinds).toEqual(['telephone', 'details']);
    const written = JSON.stringify(recordOn('2026-11-21'));
    expect(written).not.toMatch(/7946|duty officer/);
  });

  it('passes over a number that is only grouped differently, and names of people', () => {
    const id = addContact(database, '2026-08-03');
    edit(id, '2026-08-04', { telephone: '02079460123' });
    edit(id, '2026-08-05', { person: { name: 'Alex Example', consentOn: '2026-08-05' } });
    expect(changesOf(id).map(({ kinds }) => kinds)).toEqual([['added', 'checked']]);
    expect(JSON.stringify(recordOn('2026-11-21'))).not.toContain('Alex');
  });

  it('tells of a vacancy, of a post filled with a new check, and of an entry taken off', () => {
    const id = addContact(database, '2026-08-03');
    edit(id, '2026-08-04', { status: 'vacant' });
    edit(id, '2026-08-05', { status: 'active', checked: 'telephone' });
    const retired = retireContact(acting(database, people.administrator, noonOf('2026-08-06')), {
      contactId: id,
      seenRevision: revisionOf(id),
      successorId: null,
    });
    expect(retired.kind).toBe('changed');
    expect(changesOf(id).map(changeWords)).toEqual([
      'No longer listed.',
      'Post filled again. Checked.',
      'Post vacant.',
      'New entry. Checked.',
    ]);
  });

  it('tells of each check, and not again of one that a new revision carries on', () => {
    const id = addContact(database, '2026-08-03');
    const verified = verifyContact(acting(database, people.administrator, noonOf('2026-09-01')), {
      contactId: id,
      seenRevision: 1,
      method: 'telephone',
    });
    expect(verified.kind).toBe('verified');
    edit(id, '2026-09-02', { notes: 'Ring twice.' });
    expect(changesOf(id).map(changeWords)).toEqual(['New details.', 'Checked.', 'New entry. Checked.']);
  });

  it('tells when time takes a check away, and goes by the name an entry has today', () => {
    const id = addContact(database, '2026-05-04');
    for (const day of ['2026-07-25', '2026-08-03', '2026-09-20']) checkOn(database, day);
    edit(id, '2026-09-21', { role: 'Lead for exploitation' });
    const changes = changesOf(id, '2026-09-22');
    expect(changes.map(changeWords)).toEqual([
      'New details.',
      'Now out of date.',
      'Check overdue.',
      'New entry. Checked.',
    ]);
    expect(new Set(changes.map(({ contact }) => contact.role))).toEqual(new Set(['Lead for exploitation']));
  });

  it('looks back 12 months and at most at 200 entries, newest first', () => {
    const old = addContact(database, '2025-11-20');
    const recent = addContact(database, '2025-11-22', { telephone: '020 7946 0124' });
    expect(changesOf(old)).toEqual([]);
    expect(changesOf(recent)).toHaveLength(1);
    for (let number = 0; number < mostChanges + 5; number++)
      addContact(database, number < 3 ? '2026-10-01' : '2026-10-02', {
        telephone: `020 7946 0${String(200 + number)}`,
      });
    const { changes } = recordOn('2026-11-21');
    expect(changes).toHaveLength(mostChanges);
    expect(groupByDay(changes).map(({ on }) => on)).toEqual(['2026-11-21', '2026-10-02']);
  });
});

describe('an act on many entries that was taken back', () => {
  const csv =
    'kind,role,organisation,boroughs,telephone,last_checked_on,last_checked_by\n' +
    'council_lead,Lead,LB Brent,Brent,020 7946 0801,2026-11-01,telephone\n' +
    'council_lead,Lead,LB Ealing,Ealing,020 7946 0802,,\n';
  const changed = (id: string) => `id,revision,telephone\n${id},1,020 7946 0803\n`;
  const at = (time: string) => acting(database, people.administrator, new Date(`2026-11-20T${time}:00Z`));

  function importAt(time: string, text: string): string {
    const file = new TextEncoder().encode(text);
    const given = { file, replaceSampleData: false, digest: undefined };
    expect(applyImport(at(time), given)).toMatchObject({ kind: 'imported', counts: { error: 0 } });
    return listPastImports({ database }, 1)[0]?.id ?? '';
  }
  /** A release with everything that was saved so far. */
  function publishAt(time: string): void {
    const moment = `2026-11-20T${time}:00.000Z`;
    insertBuildingRelease(database, { id: moment, startedAt: moment, sourceDigest: 'x' });
    database.transaction((transaction) => {
      markReleaseLive(transaction, { id: moment, finishedAt: moment, fileCount: 1, byteCount: 1 });
      answerPublishRequests(transaction, findOpenPublishRequests(transaction).lastId, moment);
    });
  }

  it('leaves one line if readers had seen it, and its entries none', () => {
    const id = addContact(database, '2026-08-03');
    const before = recordOn('2026-11-21').changes;
    const [added, edited] = [importAt('10:00', csv), importAt('10:01', changed(id))];
    publishAt('10:05');
    expect(recordOn('2026-11-21').changes).toHaveLength(before.length + 3);
    for (const [act, time] of [
      [added, '11:00'],
      [edited, '11:01'],
    ] as const)
      expect(undoImport(at(time), act).kind).toBe('undone');
    publishAt('11:05');
    const record = recordOn('2026-11-21');
    expect(record.changes).toEqual(before);
    expect(record.actsTakenBack).toEqual([
      { id: `act/${edited}`, at: '2026-11-20T11:01:00.000Z', what: 'import', count: 1 },
      { id: `act/${added}`, at: '2026-11-20T11:00:00.000Z', what: 'import', count: 2 },
    ]);
    const news = listNews(record);
    expect(news.flatMap((each) => ('what' in each ? [takenBackWords(each)] : []))).toEqual([
      'An import of 1 entry was taken back.',
      'An import of 2 entries was taken back.',
    ]);
    expect(news.map((each) => each.at)).toEqual(
      news
        .map((each) => each.at)
        .toSorted()
        .toReversed(),
    );
  });

  it('leaves nothing if no release had it, even where readers were sent back to an older one', () => {
    publishAt('09:00');
    const before = recordOn('2026-11-21');
    const id = importAt('10:00', csv);
    database.transaction((transaction) => {
      answerPublishRequests(
        transaction,
        findOpenPublishRequests(transaction).lastId,
        '2026-11-20T09:00:00.000Z',
      );
    });
    expect(undoImport(at('11:00'), id).kind).toBe('undone');
    publishAt('11:05');
    expect(recordOn('2026-11-21')).toEqual(before);
    const again = importAt('12:00', csv);
    expect(undoImport(at('12:01'), again).kind).toBe('undone');
    publishAt('12:05');
    expect(recordOn('2026-11-21')).toEqual(before);
  });

  it('pushes no true change out of the list', () => {
    for (const number of Array(5).keys())
      addContact(database, '2026-11-19', { telephone: `020 7946 0${200 + number}` });
    const before = recordOn('2026-11-21').changes;
    const rows = Array.from(
      { length: mostChanges },
      (_, number) => `council_lead,Lead ${number},LB Brent,Brent,020 7946 0801`,
    );
    const id = importAt('10:00', `kind,role,organisation,boroughs,telephone\n${rows.join('\n')}\n`);
    expect(undoImport(at('11:00'), id).kind).toBe('undone');
    expect(recordOn('2026-11-21').changes).toEqual(before);
  });

  it.each([
    ['verify', 'A check of 1 entry was taken back.'],
    ['retire', 'The removal of 1 entry was taken back.'],
  ] as const)('is told of in its own words: %s', (what, words) => {
    const contactId = addContact(database, '2026-08-03');
    const before = recordOn('2026-11-21').changes;
    const targets = [{ contactId, seenRevision: 1 }];
    const done = doTogether(at('10:00'), { what, choice: {} }, targets);
    if (done.kind !== 'done') throw new Error(done.kind);
    publishAt('10:05');
    expect(undoTogether(at('11:00'), done.id).kind).toBe('undone');
    const record = recordOn('2026-11-21');
    expect(record.changes).toEqual(before);
    expect(record.actsTakenBack.map(takenBackWords)).toEqual([words]);
  });
});

describe('the daily check', () => {
  it('has never run in a new directory', () => {
    expect(recordOn('2026-11-21')).toMatchObject({ lastRunOn: null, snapshots: [] });
  });

  it('last ran when it counted, though its run has not ended, and not when it failed', () => {
    addContact(database, '2026-11-01');
    checkOn(database, '2026-11-20');
    const id = startJobRun(database, 'freshness', '2026-11-21T06:00:00.000Z');
    const end = { finishedAt: '2026-11-21T06:00:01.000Z', detail: 'x' };
    finishJobRun(database, id, { ...end, outcome: 'failed' });
    expect(recordOn('2026-11-21').lastRunOn).toBe('2026-11-20');
    finishJobRun(database, id, { ...end, outcome: 'undone' });
    expect(recordOn('2026-11-21').lastRunOn).toBe('2026-11-21');
  });

  it('brings the counts of 24 months, oldest first, and none of days to come', () => {
    storeHistory(database, makeUpHistory({ lastOn: '2026-11-25', dayCount: 800, contactCount: 3 }));
    const { snapshots } = recordOn('2026-11-21');
    expect(snapshots[0]?.takenOn).toBe('2024-11-21');
    expect(snapshots.at(-1)?.takenOn).toBe('2026-11-21');
    expect(snapshots).toHaveLength(731);
  });
});
