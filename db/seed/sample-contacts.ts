/**
 * Sample contacts that show the whole site before real ones are loaded, and that nobody can mistake for real: role
 * titles, numbers from Ofcom's range for drama (020 7946 0000 to 0999), addresses at example.org.
 *
 * Between them they are in every state a reader can meet.
 */
import type { ContactKind, VerificationMethod } from '../../src/domain/contacts/contact.ts';
import type { Support } from '../../src/domain/contacts/support.ts';
import type { Hours } from '../../src/domain/hours/hours-schema.ts';
import { boroughReferences } from '../reference/london/boroughs.ts';
import { policeAreaReferences } from '../reference/london/police-areas.ts';

export interface SampleContact {
  readonly id: string;
  readonly kind: ContactKind;
  readonly status: 'active' | 'vacant';
  readonly role: string;
  readonly organisation: string;
  readonly policeAreaCode: string | null;
  readonly boroughCodes: readonly string[];
  readonly telephone: string;
  readonly email: string;
  readonly hours: Hours;
  readonly notes: string;
  readonly support: Support | null;
  /** Days before the seed was loaded; null when never checked. */
  readonly verifiedDaysAgo: number | null;
  readonly method: VerificationMethod;
}

const officeHours: Hours = {
  kind: 'periods',
  periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
  bankHolidays: 'closed',
};
const longHours: Hours = {
  kind: 'periods',
  periods: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '20:00' },
    { days: ['sat', 'sun'], opens: '10:00', closes: '16:00' },
  ],
  bankHolidays: 'open',
};
const methods = ['telephone', 'email', 'meeting', 'self'] as const;

/** Age of the last check by position in the list: mostly fresh, with one of each later state among the police. */
const exceptionalAges: Readonly<Record<string, number | null>> = {
  'demo-police-na': 80,
  'demo-police-sn': 110,
  'demo-police-wa': 200,
  'demo-council-bexley': 82,
  'demo-council-harrow': 100,
  'demo-council-sutton': null,
  'demo-council-newham': 150,
};
const vacantIds: ReadonlySet<string> = new Set(['demo-police-nw', 'demo-council-merton']);

function finish(
  contact: Omit<SampleContact, 'status' | 'telephone' | 'verifiedDaysAgo' | 'method'>,
  place: number,
): SampleContact {
  const exceptionalAge = exceptionalAges[contact.id];
  return {
    ...contact,
    status: vacantIds.has(contact.id) ? 'vacant' : 'active',
    telephone: `020 7946 ${String(100 + place * 7).padStart(4, '0')}`,
    verifiedDaysAgo: exceptionalAge === undefined ? 3 + ((place * 11) % 60) : exceptionalAge,
    method: methods[place % methods.length] ?? 'telephone',
  };
}

/** Between them they help at every stage, in the boroughs of one police area. */
function supportServices() {
  const boroughCodes = boroughReferences
    .filter((borough) => ['bromley', 'croydon', 'sutton'].includes(borough.slug))
    .map((borough) => borough.code);
  const services = [
    ['advice', 'Advice line', { whom: 'Anyone who is not sure what to do', stages: ['before', 'outside'] }],
    ['safe-house', 'Safe house', { whom: 'Women, and their children', stages: ['before', 'during'] }],
    ['moving-on', 'Moving on team', { whom: 'Adults whose NRM has ended', stages: ['after'] }],
  ] as const satisfies readonly (readonly [string, string, Support])[];
  return services.map(([name, role, support]) => ({
    id: `demo-support-${name}`,
    kind: 'support_service' as const,
    role,
    organisation: 'A support charity',
    policeAreaCode: null,
    boroughCodes,
    email: `${name}@charity.example.org`,
    hours: officeHours,
    notes: '',
    support,
  }));
}

export function sampleContacts(): readonly SampleContact[] {
  const police = policeAreaReferences.map((area) => ({
    id: `demo-police-${area.code.toLowerCase()}`,
    kind: 'police_spoc' as const,
    role: 'Modern slavery single point of contact',
    organisation: area.code === 'CP' ? area.force : `${area.force}, ${area.name}`,
    policeAreaCode: area.code,
    boroughCodes: boroughReferences
      .filter((borough) => borough.policeAreaCode === area.code)
      .map((borough) => borough.code),
    email: `modern-slavery.${area.slug}@police.example.org`,
    hours: officeHours,
    notes: 'Outside these hours call 101, or 999 in an emergency.',
    support: null,
  }));
  const councils = boroughReferences.map((borough) => ({
    id: `demo-council-${borough.slug}`,
    kind: 'council_lead' as const,
    role: 'Modern slavery lead, community safety team',
    organisation: borough.councilName,
    policeAreaCode: null,
    boroughCodes: [borough.code],
    email: `modern-slavery@${borough.slug}.example.org`,
    hours: borough.slug.length % 3 === 0 ? longHours : officeHours,
    notes: '',
    support: null,
  }));
  return [...police, ...councils, ...supportServices()].map(finish);
}
