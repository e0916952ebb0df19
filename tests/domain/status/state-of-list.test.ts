import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import {
  checkedOf,
  countedRows,
  shareOf,
  shareWords,
  stateOfList,
  totalOf,
} from '../../../src/domain/status/state-of-list.ts';
import { seededDatabase } from '../../support/database.ts';

const directory = readDirectory(seededDatabase(), '2026-11-21');

describe('the state of the list', () => {
  it('counts every contact that is shown, once', () => {
    const state = stateOfList(directory);
    expect(totalOf(state.local)).toBe(directory.contacts.length);
    expect(totalOf(state.nationalLines)).toBe(directory.nationalLines.length);
    expect(totalOf(state.all)).toBe(directory.contacts.length + directory.nationalLines.length);
    expect(state.local.vacant).toBe(2);
    expect(checkedOf(state.all)).toBe(state.all.verified + state.all.due);
  });

  it('tells what nobody has checked yet from what is out of date, and national lines from the local list', () => {
    const { local, nationalLines, unchecked } = stateOfList(directory);
    expect(unchecked.nationalLines).toBe(nationalLines.lapsed);
    expect(unchecked.local).toBe(
      directory.contacts.filter(
        ({ freshness, lastVerifiedOn }) => freshness === 'lapsed' && lastVerifiedOn === null,
      ).length,
    );
    expect(unchecked.local).toBeGreaterThan(0);
    const rows = countedRows(local, unchecked.local);
    expect(rows.find(({ words }) => words === 'Out of date')?.count).toBe(local.lapsed - unchecked.local);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(directory.contacts.length);
  });

  it('counts beside the states, which stay as they are, those whose number readers doubt', () => {
    expect(stateOfList(directory).reported).toBe(0);
    const [line, ...lines] = directory.nationalLines;
    const [contact, ...contacts] = directory.contacts;
    if (!line || !contact) throw new Error('The seed has no contacts.');
    const reportedDeadOn = '2026-11-20';
    const reported = stateOfList({
      ...directory,
      nationalLines: [{ ...line, reportedDeadOn }, ...lines],
      contacts: [{ ...contact, reportedDeadOn }, ...contacts],
    });
    expect(reported.reported).toBe(2);
    expect(reported.all).toEqual(stateOfList(directory).all);
  });

  it.each([
    [0, 0, null],
    [0, 7, 0],
    [7, 7, 100],
    [1, 3, 33],
    [2, 3, 67],
    [1, 1000, 1],
    [999, 1000, 99],
  ])('says %i of %i as %s percent: all and none only when it is so', (part, total, share) => {
    expect(shareOf(part, total)).toBe(share);
    expect(shareWords(part, total)).toBe(share === null ? '–' : `${share}%`);
  });
});
