import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { contactsOf } from '../../../src/domain/directory/borough-view.ts';
import type { Directory, PublicBorough, PublicContact } from '../../../src/domain/directory/directory.ts';
import type { BankHolidayHours } from '../../../src/domain/hours/hours-schema.ts';
import { parseHoursText } from '../../../src/domain/hours/reading/hours-text.ts';
import { boroughStructuredData, structuredDataText } from '../../../src/domain/open-data/structured-data.ts';
import { seededDatabase } from '../../support/database.ts';

const page = 'https://directory.example.org/boroughs/hackney/';
let hackney: PublicBorough;
let lead: PublicContact;
beforeAll(() => {
  const directory: Directory = readDirectory(seededDatabase(), '2026-11-21');
  const borough = directory.boroughs.find(({ slug }) => slug === 'hackney');
  const contact = contactsOf(directory, 'E09000012').find(({ kind }) => kind === 'council_lead');
  if (!borough || !contact) throw new Error('The seed has no Hackney.');
  hackney = borough;
  lead = { ...contact, isDemonstration: false };
});

describe('the data of a borough page for programs', () => {
  it('is a service of an organisation, with whom to ring and when', () => {
    const hours = {
      kind: 'periods',
      periods: [{ days: ['mon', 'tue'], opens: '09:00', closes: '24:00' }],
      bankHolidays: 'closed',
    } as const;
    const data = boroughStructuredData(
      hackney,
      [
        {
          ...lead,
          hours: {
            ...hours,
            periods: hours.periods.map((period) => ({ ...period, days: [...period.days] })),
          },
        },
      ],
      page,
    );
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      url: page,
      areaServed: { '@type': 'AdministrativeArea', name: 'Hackney', identifier: 'E09000012' },
      provider: [
        {
          '@type': 'GovernmentOrganization',
          contactPoint: {
            '@type': 'ContactPoint',
            contactType: lead.role,
            telephone: '+442079460268',
            hoursAvailable: [
              { dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '23:59' },
              { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
            ],
          },
        },
      ],
    });
  });

  it.each<[BankHolidayHours, object[]]>([
    ['open', []],
    ['unknown', []],
    ['closed', [{ dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' }]],
    [
      {
        periods: [
          { opens: '10:00', closes: '14:00' },
          { opens: '17:00', closes: '24:00' },
        ],
      },
      [
        { dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '14:00' },
        { dayOfWeek: 'PublicHolidays', opens: '17:00', closes: '23:59' },
      ],
    ],
  ])('says of bank holidays, %j', (bankHolidays, expected) => {
    const periods = [{ days: ['mon' as const], opens: '09:00', closes: '17:00' }];
    const data = boroughStructuredData(
      hackney,
      [{ ...lead, hours: { kind: 'periods', periods, bankHolidays } }],
      page,
    );
    expect(data).toMatchObject({
      provider: [{ contactPoint: { hoursAvailable: [{ dayOfWeek: ['Monday'] }, ...expected] } }],
    });
  });

  it('says the hours of a line that answers whenever another does not, day by day', () => {
    const hours = parseHoursText('outside Mon-Fri 09:00-17:00; bank holidays 24 hours');
    if (!hours.ok) throw new Error(hours.problem);
    const data = boroughStructuredData(hackney, [{ ...lead, hours: hours.value }], page);
    const office = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    const specification = { '@type': 'OpeningHoursSpecification' };
    expect(data).toMatchObject({
      provider: [
        {
          contactPoint: {
            hoursAvailable: [
              { ...specification, dayOfWeek: office, opens: '00:00', closes: '09:00' },
              { ...specification, dayOfWeek: office, opens: '17:00', closes: '23:59' },
              { ...specification, dayOfWeek: ['Saturday', 'Sunday'], opens: '00:00', closes: '23:59' },
              { ...specification, dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '23:59' },
            ],
          },
        },
      ],
    });
  });

  it('names no address that mail comes back from', () => {
    const contactPoint = (change: Partial<PublicContact>) =>
      JSON.stringify(boroughStructuredData(hackney, [{ ...lead, ...change }], page));
    expect(contactPoint({})).toContain(lead.email);
    expect(contactPoint({ emailFailedOn: '2026-11-19' })).not.toContain('@example');
    expect(contactPoint({ emailFailedOn: '2026-11-19' })).toContain('+442079460268');
  });

  it('leaves out what a reader is not sent to, and whole when nothing is left', () => {
    const numbers = (contacts: readonly PublicContact[]) =>
      JSON.stringify(boroughStructuredData(hackney, contacts, page) ?? {}).match(/\+44\d+/g) ?? [];
    expect(numbers([lead, { ...lead, freshness: 'lapsed' }, { ...lead, freshness: 'vacant' }])).toHaveLength(
      1,
    );
    expect(boroughStructuredData(hackney, [{ ...lead, freshness: 'lapsed' }], page)).toBeUndefined();
  });

  it('leaves out made-up entries, whose label an engine need not show', () => {
    const madeUp = { ...lead, isDemonstration: true, role: 'Advice line' };
    expect(boroughStructuredData(hackney, [madeUp], page)).toBeUndefined();
    expect(JSON.stringify(boroughStructuredData(hackney, [lead, madeUp], page))).not.toContain('Advice line');
  });

  it('cannot be ended by the text of an entry', () => {
    const data = boroughStructuredData(
      hackney,
      [{ ...lead, role: '</script><script>alert(1)</script>' }],
      page,
    );
    const text = structuredDataText(data ?? {});
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(data);
  });
});
