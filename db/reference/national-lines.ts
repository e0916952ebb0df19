/**
 * Lines that answer for all London, with where each number was read and when. They are contacts like any other:
 * verified on the same cycle, and shown as not yet checked until a person has rung them. Nobody rings 999 or 101 to
 * check them; the official page is read instead. Lines that answer at any hour come before the others.
 *
 * Left out on purpose: Migrant Help (only one page names the number); the Gangmasters and Labour Abuse Authority (its
 * work passed to the Fair Work Agency on 7 April 2026, and no number for the agency has been found).
 */
import type { Hours } from '../../src/domain/hours/hours-schema.ts';
import type { ReferenceEntryInput } from '../../src/domain/reference/reference-entry.ts';

export interface NationalLineReference {
  readonly id: string;
  readonly role: string;
  readonly organisation: string;
  readonly telephone: string | null;
  readonly website: string | null;
  readonly hours: Hours;
  readonly notes: string;
  readonly sourceUrl: string;
  readonly sourceCheckedOn: string;
}

const always: Hours = { kind: 'always' };
const checkedOn = '2026-11-21';

export const nationalLineReferences = [
  {
    id: 'line-999',
    role: 'Emergency services',
    organisation: 'Police, ambulance and fire',
    telephone: '999',
    website: 'https://www.police.uk/pu/contact-us/',
    hours: always,
    notes:
      'For anyone in danger now. Textphone: 18000. To use 999 by text message, first text “register” to 999.',
    sourceUrl: 'https://www.police.uk/pu/contact-us/',
    sourceCheckedOn: checkedOn,
  },
  {
    id: 'line-101',
    role: 'Police non-emergency line',
    organisation: 'Metropolitan Police and City of London Police',
    telephone: '101',
    website: 'https://www.police.uk/pu/contact-us/',
    hours: always,
    notes: 'For anything that is not an emergency. By text relay: 18001\u00a0101.',
    sourceUrl: 'https://www.police.uk/pu/contact-us/',
    sourceCheckedOn: checkedOn,
  },
  {
    id: 'line-salvation-army',
    role: 'Help for adults who are made to work or not free to leave',
    organisation: 'The Salvation Army',
    telephone: '0800 808 3733',
    website: 'https://www.salvationarmy.org.uk/modern-slavery',
    hours: always,
    notes:
      'Its confidential referral line, for adults in England and Wales who may be victims of modern slavery, and for whoever is helping them.',
    sourceUrl: 'https://www.salvationarmy.org.uk/modern-slavery',
    sourceCheckedOn: checkedOn,
  },
  {
    id: 'line-crimestoppers',
    role: 'To report a crime without giving your name',
    organisation: 'Crimestoppers',
    telephone: '0800 555 111',
    website: 'https://crimestoppers-uk.org/',
    hours: always,
    notes: '',
    sourceUrl: 'https://crimestoppers-uk.org/',
    sourceCheckedOn: checkedOn,
  },
  {
    id: 'line-child-trafficking-guardians',
    role: 'Independent Child Trafficking Guardians',
    organisation: 'Barnardo’s',
    telephone: '0800 043 4303',
    website: 'https://www.barnardos.org.uk/',
    hours: always,
    notes:
      'For professionals, about a person under 18. In addition to children’s social care and the National Referral Mechanism, not instead of them.',
    sourceUrl: 'https://nctc.org.uk/',
    sourceCheckedOn: checkedOn,
  },
  {
    id: 'line-modern-slavery-helpline',
    role: 'Modern Slavery & Exploitation Helpline',
    organisation: 'Unseen',
    telephone: '08000 121 700',
    website: 'https://www.modernslaveryhelpline.org/',
    hours: { kind: 'unknown', note: '365 days a year: check the hours on its website' },
    notes: 'Confidential advice and reporting, for anyone.',
    sourceUrl: 'https://www.modernslaveryhelpline.org/',
    sourceCheckedOn: checkedOn,
  },
  {
    id: 'line-childline',
    role: 'Childline, for anyone under 19',
    organisation: 'NSPCC',
    telephone: '0800 1111',
    website: 'https://www.childline.org.uk/',
    hours: { kind: 'unknown', note: 'check the hours on its website' },
    notes: '',
    sourceUrl: 'https://www.barnardos.org.uk/',
    sourceCheckedOn: checkedOn,
  },
  {
    id: 'line-nspcc',
    role: 'Helpline for adults worried about a child',
    organisation: 'NSPCC',
    telephone: '0808 800 5000',
    website: 'https://www.nspcc.org.uk/',
    hours: { kind: 'unknown', note: 'check the hours on its website' },
    notes: '',
    sourceUrl: 'https://www.nspcc.org.uk/',
    sourceCheckedOn: checkedOn,
  },
  {
    id: 'line-british-transport-police',
    role: 'On trains, at stations and on the Underground',
    organisation: 'British Transport Police',
    telephone: '0800 40 50 40',
    website: 'https://www.btp.police.uk/',
    hours: { kind: 'unknown', note: 'check the hours on its website' },
    notes: 'Or text 61016.',
    sourceUrl: 'https://www.btp.police.uk/',
    sourceCheckedOn: checkedOn,
  },
  {
    id: 'line-fair-work-agency',
    role: 'Labour exploitation',
    organisation: 'Fair Work Agency',
    telephone: null,
    website: null,
    hours: { kind: 'unknown' },
    notes:
      'It took over from the Gangmasters and Labour Abuse Authority on 7 April 2026. We do not have its number yet: use the Modern Slavery & Exploitation Helpline.',
    sourceUrl:
      'https://www.gov.uk/government/publications/fair-work-agency-inspections-and-investigations-of-labour-users',
    sourceCheckedOn: '2026-11-22',
  },
] as const satisfies readonly NationalLineReference[];

/** The same as the loader of the reference data takes them. */
export function nationalLineEntries(): readonly ReferenceEntryInput[] {
  return nationalLineReferences.map(({ sourceUrl, sourceCheckedOn, ...line }, position) => ({
    ...line,
    kind: 'national_line' as const,
    position,
    allLondon: true,
    boroughs: [],
    source: { url: sourceUrl, readOn: sourceCheckedOn, isCopy: true as const },
  }));
}
