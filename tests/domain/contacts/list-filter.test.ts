/** The filter of the list of contacts: as an address says it, and when a check counts as due. */
import { describe, expect, it } from 'vitest';
import {
  type DueChoice,
  dueOrder,
  filterQuery,
  isDue,
  readListFilter,
  servesAllLondon,
} from '../../../src/domain/contacts/list-filter.ts';
import { dueOnWords, servesWords } from '../../../src/domain/contacts/list-words.ts';

const today = '2026-11-30';
const contact = {
  status: 'active' as const,
  lastVerifiedOn: '2026-09-01' as string | null,
  nextDueOn: '2026-12-07' as string | null,
  unreachableSinceOn: null as string | null,
  reportedDeadOn: null as string | null,
};

describe('a filter in an address', () => {
  const areas = {
    boroughs: new Map([
      ['E09000022', { name: 'Lambeth', policeArea: 'AS' }],
      ['E09000020', { name: 'Kensington and Chelsea', policeArea: 'AW' }],
    ]),
    policeAreas: new Map([['AS', { name: 'Central South' }]]),
  };
  const read = (query: string) => readListFilter(new URLSearchParams(query), areas);

  it('is none without one, and leaves out what is retired', () => {
    expect(read('sort=due')).toMatchObject({ isFiltered: false, filter: { withoutRetired: true } });
  });

  it('reads what it knows and nothing else', () => {
    const { filter, isFiltered } = read(
      'kind=council_lead&due=7&mailbox=no&checked=no&assigned=me&status=retired',
    );
    expect(isFiltered).toBe(true);
    expect(filter).toMatchObject({
      kind: 'council_lead',
      due: '7',
      hasMailbox: false,
      isChecked: false,
      assignee: 'me',
      status: 'retired',
      withoutRetired: false,
    });
    expect(read('kind=pirates&due=8&mailbox=perhaps').filter).toMatchObject({
      kind: undefined,
      due: undefined,
      hasMailbox: undefined,
    });
  });

  it.each(['E09000022', 'e09000022', 'lambeth', 'Lambeth'])('knows the borough %s', (borough) => {
    expect(read(`borough=${borough}`)).toMatchObject({
      filter: { borough: 'E09000022' },
      given: { borough: 'E09000022' },
      unknown: [],
    });
  });

  it('knows a name with “&”, and a police area by code or name', () => {
    expect(read('borough=kensington+%26+chelsea&police=central-south').filter).toMatchObject({
      borough: 'E09000020',
      policeArea: 'AS',
    });
  });

  it.each([
    'borough=xyz',
    'borough=E09000099',
    'police=xyz',
    'kind=pirates',
    'status=gone',
    'freshness=fresh',
    'due=8',
    'checked=perhaps',
    'mailbox=perhaps',
    'own=no',
    'mine=no',
  ])('says that %s is no choice', (query) => {
    const [field, value] = query.split('=');
    expect(read(query).unknown).toEqual([{ field, value }]);
  });

  it('is kept without what is no filter', () => {
    const query = new URLSearchParams('borough=E09000022&page=3&done=verified&text=+&sort=due');
    expect(String(filterQuery(query))).toBe('borough=E09000022&sort=due');
  });
});

describe('a check', () => {
  it.each<[string, Partial<typeof contact>, DueChoice, boolean]>([
    ['due on the last day', {}, '7', true],
    ['due the day after', { nextDueOn: '2026-12-08' }, '7', false],
    ['due today is not overdue', { nextDueOn: today }, 'overdue', false],
    ['due yesterday is', { nextDueOn: '2026-11-29' }, 'overdue', true],
    ['overdue is due within any time', { nextDueOn: '2026-01-01' }, '7', true],
    ['never made is due now', { lastVerifiedOn: null, nextDueOn: null }, 'overdue', true],
    ['where nobody answers is due now', { unreachableSinceOn: today, nextDueOn: null }, 'overdue', true],
    ['whose number is doubted is due now', { reportedDeadOn: today }, 'overdue', true],
  ])('%s', (_, changes, choice, expected) => {
    expect(isDue({ ...contact, ...changes }, choice, today)).toBe(expected);
  });

  it('of a vacant or retired entry is never due, and comes last', () => {
    const vacant = { ...contact, status: 'vacant' as const, nextDueOn: null };
    expect(isDue(vacant, '90', today)).toBe(false);
    const unchecked = { ...contact, lastVerifiedOn: null, nextDueOn: null };
    expect([vacant, contact, unchecked].map(dueOrder).toSorted()).toEqual(
      [unchecked, contact, vacant].map(dueOrder),
    );
  });

  it('is said in words', () => {
    expect(dueOnWords(contact, today)).toBe('7 December 2026');
    expect(dueOnWords({ ...contact, nextDueOn: '2026-11-29' }, today)).toBe('29 November 2026, overdue');
    expect(dueOnWords({ ...contact, lastVerifiedOn: null }, today)).toBe('now: not checked yet');
  });
});

it.each([
  ['all London', { allLondon: true, boroughs: [] }, true],
  ['each of its boroughs by name', { allLondon: false, boroughs: ['a', 'b', 'c'] }, true],
  ['two of three boroughs', { allLondon: false, boroughs: ['a', 'b'] }, false],
])('an entry that serves %s', (_, contact_, expected) => {
  expect(servesAllLondon(contact_, 3)).toBe(expected);
});

it('names a few boroughs and counts the rest', () => {
  expect(servesWords(true, [])).toBe('All London');
  expect(servesWords(false, ['Barnet', 'Brent', 'Ealing'])).toBe('Barnet, Brent, Ealing');
  expect(servesWords(false, ['Barnet', 'Brent', 'Ealing', 'Harrow'])).toBe('Barnet, Brent and 2 more');
});
