/** What paper says of hours and checks, in as few words as it has room for. */
import { describe, expect, it } from 'vitest';
import { copiedCheckWords } from '../../../src/domain/copies/copied-entries.ts';
import type { PublicContact } from '../../../src/domain/directory/directory.ts';
import type { Hours } from '../../../src/domain/hours/hours-schema.ts';
import { shortHoursWords } from '../../../src/domain/hours/short-hours.ts';
import { copiedCheckWords as paperCheckWords } from '../../../src/words/copy-words.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

describe('hours', () => {
  it.each<[Hours, string]>([
    [{ kind: 'always' }, '24 hours'],
    [{ kind: 'unknown' }, 'hours not known'],
    [{ kind: 'unknown', note: '365 days a year' }, '365 days a year'],
    [
      {
        kind: 'periods',
        periods: [{ days: [...weekdays], opens: '09:00', closes: '17:30' }],
        bankHolidays: 'closed',
      },
      'Mon–Fri 9am–5.30pm, not bank holidays',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: [...weekdays], opens: '00:00', closes: '24:00' },
          { days: ['sat', 'sun'], opens: '10:00', closes: '12:00' },
        ],
        bankHolidays: 'open',
      },
      'Mon–Fri midnight–midnight; Sat, Sun 10am–midday, bank holidays too',
    ],
    [
      {
        kind: 'periods',
        periods: [{ days: ['wed'], opens: '09:00', closes: '13:00' }],
        bankHolidays: 'unknown',
      },
      'Wed 9am–1pm',
    ],
    [
      {
        kind: 'periods',
        periods: [{ days: [...weekdays], opens: '17:00', closes: '08:45' }],
        bankHolidays: { periods: [{ opens: '00:00', closes: '24:00' }] },
      },
      'Mon–Fri 5pm–8.45am, bank holidays 24 hours',
    ],
    [
      {
        kind: 'periods',
        periods: [{ days: ['sat'], opens: '09:00', closes: '01:00' }],
        bankHolidays: {
          periods: [
            { opens: '10:00', closes: '14:00' },
            { opens: '22:00', closes: '06:00' },
          ],
        },
      },
      'Sat 9am–1am, bank holidays 10am–2pm, 10pm–6am',
    ],
  ])('%j', (hours, words) => {
    expect(shortHoursWords(hours)).toBe(words);
  });
});

describe('checks', () => {
  const readSource = {
    url: 'https://www.police.uk/contact/',
    readOn: '2026-11-21',
    pageDatedOn: null,
    isCopy: true,
  };
  const contact = {
    kind: 'police_spoc',
    freshness: 'verified',
    lastVerifiedOn: '2026-09-03',
    unreachableSinceOn: null,
    reportedDeadOn: null,
    source: null,
    telephone: '020 7946 0100',
  } as PublicContact;

  it.each<[Partial<PublicContact>, string]>([
    [{}, 'Checked 3 Sep 2026'],
    [{ freshness: 'due' }, 'Checked 3 Sep 2026, check due'],
    [
      { freshness: 'due', reportedDeadOn: '2026-11-20' },
      'Checked 3 Sep 2026; readers told us on 20 Nov 2026 that it may not work',
    ],
    [{ freshness: 'overdue' }, 'Overdue: last checked 3 Sep 2026'],
    [
      { freshness: 'overdue', reportedDeadOn: '2026-11-20' },
      'Overdue: last checked 3 Sep 2026; readers told us on 20 Nov 2026 that it may not work',
    ],
    [{ freshness: 'lapsed' }, 'Out of date: last checked 3 Sep 2026'],
    [
      { freshness: 'lapsed', reportedDeadOn: '2026-11-20' },
      'Out of date: last checked 3 Sep 2026; readers told us on 20 Nov 2026 that it may not work',
    ],
    [{ freshness: 'lapsed', lastVerifiedOn: null }, 'Not checked yet'],
    [
      { freshness: 'lapsed', lastVerifiedOn: null, reportedDeadOn: '2026-11-20' },
      'Not checked yet; readers told us on 20 Nov 2026 that it may not work',
    ],
    [
      {
        freshness: 'lapsed',
        lastVerifiedOn: null,
        source: { ...readSource, isCopy: false },
      },
      'Not checked by us yet. From police.uk, read 21 Nov 2026',
    ],
    // Nobody rings it to check it.
    [
      {
        freshness: 'lapsed',
        lastVerifiedOn: null,
        source: { ...readSource, isCopy: false },
        telephone: '101',
      },
      'From police.uk, read 21 Nov 2026',
    ],
    [
      { freshness: 'lapsed', lastVerifiedOn: null, source: readSource },
      'Not checked by us yet. From a copy of police.uk, read 21 Nov 2026',
    ],
    [
      { freshness: 'lapsed', lastVerifiedOn: null, source: readSource, telephone: '101' },
      'Number from a copy of police.uk, read 21 Nov 2026',
    ],
    [
      {
        freshness: 'lapsed',
        lastVerifiedOn: null,
        source: { ...readSource, pageDatedOn: '2023-07-06' },
      },
      'Not checked by us yet. From a copy of police.uk, read 21 Nov 2026, page dated 6 Jul 2023',
    ],
    [
      { freshness: 'lapsed', lastVerifiedOn: null, source: readSource, kind: 'national_line' },
      'Number from a copy of police.uk, read 21 Nov 2026',
    ],
  ])('%j', (changes, words) => {
    expect(copiedCheckWords({ ...contact, ...changes })).toBe(words);
  });

  const unchecked = { ...contact, freshness: 'lapsed', lastVerifiedOn: null } as const;

  it('leave the date of the source’s page out on sheets', () => {
    const source = { ...readSource, pageDatedOn: '2023-07-06' };
    expect(paperCheckWords({ ...unchecked, source })).toBe(
      'Not checked by us yet. From a copy of police.uk, 21 Nov 2026',
    );
  });

  it('say calmly on sheets too where the number of a national line was read', () => {
    expect(paperCheckWords({ ...unchecked, kind: 'national_line', source: readSource })).toBe(
      'From a copy of police.uk, 21 Nov 2026',
    );
  });

  it('say on sheets too that readers doubt a number nobody has checked', () => {
    expect(paperCheckWords({ ...unchecked, reportedDeadOn: '2026-11-20' })).toBe(
      'Not checked yet; readers told us on 20 Nov 2026 that it may not work',
    );
  });
});
