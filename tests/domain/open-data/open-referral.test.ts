/** The directory as Open Referral UK, held against the published schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { v5 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import type { Directory, PublicContact } from '../../../src/domain/directory/directory.ts';
import { parseHoursText } from '../../../src/domain/hours/reading/hours-text.ts';
import {
  type OpenReferralContext,
  openReferralDetails,
  openReferralServices,
} from '../../../src/domain/open-data/open-referral.ts';
import { openReferralPageSchema } from '../../../src/domain/open-data/open-referral-schema.ts';
import { seededDatabase } from '../../support/database.ts';
import { publicLinksFixture } from '../../support/public-links.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../support/open-referral-uk/schema.json'), 'utf8'),
);
const ajv = formats(new Ajv2020({ allErrors: true, strict: false }).addSchema(schema, 'uk'));

const context: OpenReferralContext = {
  links: publicLinksFixture,
  assurerEmail: 'directory@example.org',
  identify: (...words) => v5(words.join('\n'), v5.URL),
};

let directory: Directory;
beforeAll(() => {
  directory = readDirectory(seededDatabase(), '2026-11-21');
});

function problems(part: 'page' | 'details', data: unknown): readonly string[] {
  const validate = ajv.getSchema(`uk#/$defs/${part}`);
  if (!validate) throw new Error(`The schema has no ${part}.`);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const serviceOf = (change: Partial<PublicContact>, id = 'demo-council-hackney') => {
  const contacts = directory.contacts.map((contact) =>
    contact.id === id ? { ...contact, ...change } : contact,
  );
  const page = openReferralServices({ ...directory, contacts, nationalLines: [] }, context);
  const service = page.contents[contacts.findIndex((contact) => contact.id === id)];
  if (!service) throw new Error(`There is no service for ${id}.`);
  return service;
};

describe('the schema of the test', () => {
  it('refuses what the standard refuses', () => {
    const page = openReferralServices(directory, context);
    const [first] = page.contents;
    expect(problems('page', { ...page, contents: [{ ...first, id: 'line-999' }] })).not.toEqual([]);
    expect(problems('page', { ...page, contents: [{ ...first, status: 'vacant' }] })).not.toEqual([]);
    expect(problems('page', { ...page, contents: [{ ...first, url: undefined }] })).not.toEqual([]);
    for (const part of ['contacts', 'schedules', 'phones'] as const) {
      const without = { ...first, [part]: first?.[part].map((entry) => ({ ...entry, url: undefined })) };
      expect(problems('page', { ...page, contents: [without] }), part).not.toEqual([]);
    }
    expect(problems('details', { version: 'HSDS-UK-3.0' })).not.toEqual([]);
  });
});

describe('the services', () => {
  it('keep to the schema, every one', () => {
    expect(problems('page', openReferralServices(directory, context))).toEqual([]);
    expect(
      problems('page', openReferralServices({ ...directory, contacts: [], nationalLines: [] }, context)),
    ).toEqual([]);
  });

  it('have fields that the schema knows and no others', () => {
    const { contents } = openReferralServices(directory, context);
    for (const [part, entries] of [
      ['service', contents],
      ['contact', contents.flatMap(({ contacts }) => contacts)],
      [
        'phone',
        contents.flatMap(({ phones, contacts }) => [...phones, ...contacts.flatMap((at) => at.phones)]),
      ],
      ['schedule', contents.flatMap(({ schedules }) => schedules)],
      ['service_area', contents.flatMap(({ service_areas }) => service_areas)],
      ['organization', contents.map(({ organization }) => organization)],
    ] as const) {
      const known = new Set(Object.keys(schema.$defs[part].properties));
      const used = entries.flatMap((entry) => Object.keys(entry));
      expect(used.length, part).toBeGreaterThan(0);
      expect(
        used.filter((field) => !known.has(field)),
        part,
      ).toEqual([]);
    }
  });

  it('are what the OpenAPI description says, field by field', () => {
    const page = openReferralServices(directory, context);
    expect(openReferralPageSchema.parse(page)).toEqual(page);
  });

  it.each([
    [{ kind: 'national_line', boroughCodes: [], policeAreaCode: null }, '/#always'],
    [{ boroughCodes: ['E09000012'], policeAreaCode: 'CE' }, '/boroughs/hackney/'],
    [{ boroughCodes: ['E09000012', 'E09000030'], policeAreaCode: 'CE' }, '/police-areas/central-east/'],
    [{ boroughCodes: ['E09000012', 'E09000030'], policeAreaCode: null }, '/boroughs/hackney/'],
    [{ kind: 'support_service', boroughCodes: [], policeAreaCode: null }, '/help-and-support/'],
  ] as const)('lead to the page that shows them: %j', (change, path) => {
    const service = serviceOf({ ...change, website: null });
    const url = `https://directory.example.org${path}`;
    expect(service.url).toBe(url);
    expect(service.contacts.map((contact) => contact.url)).toEqual([url]);
    expect(service.phones.map((phone) => phone.url)).toEqual([url]);
    expect(new Set(service.schedules.map((schedule) => schedule.url))).toEqual(new Set([url]));
  });

  it('are all contacts, each with an identifier of its own that stays', () => {
    const { contents, total_items } = openReferralServices(directory, context);
    expect(total_items).toBe(directory.contacts.length + directory.nationalLines.length);
    expect(new Set(contents.map(({ id }) => id)).size).toBe(total_items);
    expect(openReferralServices(directory, context).contents).toEqual(contents);
  });

  it('are assured on the day of the last check, and by nobody when there was none', () => {
    expect(serviceOf({ lastVerifiedOn: '2026-11-03' })).toMatchObject({
      assured_date: '2026-11-03',
      assurer_email: 'directory@example.org',
    });
    const unchecked = serviceOf({ lastVerifiedOn: null, freshness: 'lapsed', dates: null });
    expect(unchecked).not.toHaveProperty('assured_date');
    expect(unchecked).not.toHaveProperty('assurer_email');
  });

  it('warn of what cannot be relied on', () => {
    const real = { isDemonstration: false, freshness: 'verified' } as const;
    expect(serviceOf(real)).not.toHaveProperty('alert');
    expect(serviceOf({ ...real, isDemonstration: true }).alert).toContain('made up');
    expect(serviceOf({ ...real, freshness: 'overdue' }).alert).toContain('overdue');
    expect(serviceOf({ ...real, freshness: 'lapsed' }).alert).toContain('999');
    expect(serviceOf({ ...real, freshness: 'lapsed', lastVerifiedOn: null, dates: null }).alert).toBe(
      'Nobody has checked this entry for the directory yet.',
    );
  });

  it('say that nobody is there for some days, and who stands in', () => {
    const standIn = { name: 'Duty officer', telephone: '020 7946 0999', email: null };
    const service = serviceOf({
      isDemonstration: false,
      freshness: 'verified',
      away: { fromOn: null, untilOn: '2026-12-03', standIn },
    });
    expect(service.alert).toBe(
      'Away until the end of 3 December 2026; in their place: Duty officer, 020 7946 0999.',
    );
  });

  it.each([
    [{ freshness: 'due' }, 1],
    [{ freshness: 'overdue' }, 1],
    [{ freshness: 'lapsed' }, 1],
    [{ freshness: 'lapsed', lastVerifiedOn: null, dates: null }, 1],
    [{ freshness: 'lapsed', unreachableSinceOn: '2026-11-21' }, 0],
    [{ freshness: 'vacant', status: 'vacant' }, 0],
  ] as const)('say once that readers doubt the number: %j', (state, times) => {
    const { alert = '' } = serviceOf({ isDemonstration: false, reportedDeadOn: '2026-11-20', ...state });
    expect(alert.split('Readers told us on 20 November 2026 that this number may not work')).toHaveLength(
      times + 1,
    );
    expect(alert).not.toContain('on this page');
    expect(alert.includes('overdue')).toBe(state.freshness === 'overdue');
  });

  it('give each number as people read it, with E.164 beside it', () => {
    expect(serviceOf({ telephone: '020 7946 0268' }).phones).toMatchObject([
      { number: '020 7946 0268', description: 'E.164: +442079460268' },
    ]);
    const [phone] = serviceOf({ telephone: '116 123' }).phones;
    expect(phone).toMatchObject({ number: '116 123' });
    expect(phone).not.toHaveProperty('description');
  });

  it('hand out no address that mail comes back from, and say that there was one', () => {
    const service = serviceOf({ emailFailedOn: '2026-11-19' });
    expect(service).not.toHaveProperty('email');
    expect(service.alert).toContain('Mail to its e-mail address came back on 19 November 2026.');
    expect(problems('page', openReferralServices(directory, context))).toEqual([]);
    expect(serviceOf({})).toHaveProperty('email');
  });

  it('of a vacant post have no number', () => {
    const service = serviceOf({ status: 'vacant', freshness: 'vacant' });
    expect(service.status).toBe('inactive');
    expect(service).not.toHaveProperty('email');
    expect(service.phones).toEqual([]);
    expect(service.contacts.flatMap(({ phones }) => phones)).toEqual([]);
  });

  it('never carry the name of a person', () => {
    expect(JSON.stringify(serviceOf({ person: 'Some Body' }))).not.toContain('Some Body');
  });

  it('open by the week', () => {
    const periods = [
      { days: ['mon', 'fri'], opens: '08:00', closes: '24:00' },
      { days: ['sun'], opens: '10:00', closes: '16:00' },
    ] as const;
    const { schedules } = serviceOf({
      hours: {
        kind: 'periods',
        periods: periods.map((period) => ({ ...period, days: [...period.days] })),
        bankHolidays: 'closed',
      },
    });
    expect(schedules).toMatchObject([
      { freq: 'WEEKLY', byday: 'MO,FR', opens_at: '08:00', closes_at: '23:59' },
      { freq: 'WEEKLY', byday: 'SU', opens_at: '10:00', closes_at: '16:00' },
    ]);
    const own = { periods: [{ opens: '00:00', closes: '24:00' }] };
    const [nights] = serviceOf({
      hours: {
        kind: 'periods',
        periods: [{ days: ['mon'], opens: '17:00', closes: '09:00' }],
        bankHolidays: own,
      },
    }).schedules;
    // The standard has no day of the week for them.
    expect(nights?.description).toBe('Monday, 5pm to 9am; bank holidays, 24 hours');
    expect(serviceOf({ hours: { kind: 'unknown' } }).schedules).toMatchObject([
      { description: expect.stringContaining('not known') },
    ]);
  });

  it('open whenever another line is closed', () => {
    const hours = parseHoursText('outside Mon-Fri 09:00-17:00; bank holidays 24 hours');
    if (!hours.ok) throw new Error(hours.problem);
    const service = serviceOf({ hours: hours.value });
    const description = 'outside Monday to Friday, 9am to 5pm; bank holidays, 24 hours';
    const weekly = { freq: 'WEEKLY', description, notes: 'Times are those of clocks in London.' };
    expect(service.schedules).toMatchObject([
      { ...weekly, byday: 'MO,TU,WE,TH,FR', opens_at: '00:00', closes_at: '09:00' },
      { ...weekly, byday: 'MO,TU,WE,TH,FR', opens_at: '17:00', closes_at: '23:59' },
      { ...weekly, byday: 'SA,SU', opens_at: '00:00', closes_at: '23:59' },
    ]);
    const page = openReferralServices(directory, context);
    expect(problems('page', { ...page, contents: [service] })).toEqual([]);
  });

  it('serve their boroughs by the codes of the Office for National Statistics', () => {
    expect(serviceOf({ boroughCodes: ['E09000012'] }).service_areas).toMatchObject([
      { name: 'Hackney', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E09000012' },
    ]);
    expect(serviceOf({ boroughCodes: [] }).service_areas).toMatchObject([{ name: 'London' }]);
  });
});

it('the root of the API says what it is', () => {
  expect(
    problems(
      'details',
      openReferralDetails(publicLinksFixture, '2026-11-21', 'https://directory.example.org/d.json'),
    ),
  ).toEqual([]);
});
