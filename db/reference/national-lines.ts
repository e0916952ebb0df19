/**
 * Lines that answer for all London, with where each number was read and when. They are contacts like any other:
 * verified on the same cycle, and shown as not yet checked until a person has rung them. Nobody rings 999 or 101 to
 * check them; a police page is read instead. Lines that answer at any hour come before the others.
 *
 * All were read in stored copies of public pages of varying age; no live page was opened, and nobody rang. Hours are
 * given only where the sources agree. A date of a page is given only where the page states a whole date.
 *
 * Left out on purpose: the old line of the Gangmasters and Labour Abuse Authority (its work passed to the Fair Work
 * Agency on 7 April 2026); the Immigration Enforcement Competent Authority, which helps no victim and answers only
 * about its own cases; the Met's page for reporting online, whose address was seen only in other people's lists.
 * Kalayaan, Refuge and Victim Support are in support-services.ts.
 */
import type { Hours } from '../../src/domain/hours/hours-schema.ts';
import { type ReferenceContact, readAt } from './reference-contact.ts';

const always: Hours = { kind: 'always' };
const notKnown: Hours = { kind: 'unknown' };

/** Pages that say that callers can have an interpreter. README.md has their words; no other line has one that was found. */
const interpreterPages = {
  london999: 'http://www.standard.co.uk/news/999-service-available-in-150-languages-6951898.html',
  police101: 'http://www.maturetimes.co.uk/call-999-101/',
  homeOfficeToolkit:
    'https://github.com/UKHomeOffice/modern-slavery/blob/54dfce7fd172e323ad45e17d9de9fe42f8c12317/assets/documents/first-responder-toolkit-england-wales-v2-2026.pdf',
} as const;

const nationwide = { email: null, support: null, allLondon: true, boroughs: [], doubt: null } as const;

export const nationalLineReferences = [
  {
    ...nationwide,
    id: 'line-999',
    interpreterSource: interpreterPages.london999,
    role: 'Emergency services',
    organisation: 'Police, ambulance and fire',
    telephone: '999',
    website: 'https://www.police.uk/pu/contact-us/',
    // No page that was read says so of 999, because everybody knows it.
    hours: always,
    notes:
      'For anyone in danger now. By textphone, call 18000, or use Relay UK. To text 999, first register your phone: text “register” to 999.',
    // No page of a London force that is newer than the name Relay UK was found.
    source: readAt(
      'https://www.westyorkshire.police.uk/advice/our-services/accessible-information/deaf-and-hard-hearing-information/deaf-and-hard-hearing-information',
    ),
  },
  {
    ...nationwide,
    id: 'line-101',
    interpreterSource: interpreterPages.police101,
    role: 'Police non-emergency line',
    organisation: 'Metropolitan Police and City of London Police',
    telephone: '101',
    website: 'https://www.police.uk/pu/contact-us/',
    hours: always,
    notes: 'For anything that is not an emergency. By textphone or Relay UK: 18001 101.',
    source: readAt(
      'https://www.cityoflondon.police.uk/contact-city-police/reporting-a-crime/Pages/default.aspx',
    ),
  },
  {
    ...nationwide,
    id: 'line-salvation-army',
    role: 'Helpline for adults forced to work or not free to leave',
    organisation: 'The Salvation Army',
    telephone: '0800 808 3733',
    website: 'https://www.salvationarmy.org.uk/modern-slavery',
    hours: always,
    notes:
      'Confidential. For adults in England and Wales who may be victims of modern slavery, or anyone helping them.',
    source: readAt('https://www.salvationarmy.org.uk/modern-slavery/supporting-survivors'),
  },
  {
    ...nationwide,
    id: 'line-child-trafficking-guardians',
    role: 'Independent Child Trafficking Guardians (for professionals)',
    organisation: 'Barnardo’s',
    telephone: '0800 043 4303',
    website: 'https://nctc.org.uk/guardianship-service',
    hours: always,
    notes:
      'Only for people who work with a child. Call children’s social care and make a referral to the National Referral Mechanism (NRM) as well, not instead.',
    // The Home Office's toolkit for First Responders of April 2026 has the same number and hours.
    source: readAt(
      'https://www.safeguardingpartnership.org.uk/independent-child-trafficking-guardian-service/',
    ),
  },
  {
    ...nationwide,
    id: 'line-crimestoppers',
    role: 'To report a crime without giving your name',
    organisation: 'Crimestoppers',
    telephone: '0800 555 111',
    website: 'https://crimestoppers-uk.org/',
    hours: notKnown,
    notes: '',
    source: readAt('https://crimestoppers-uk.org/about-the-charity/who-we-are/our-people/our-contact-centre'),
  },
  {
    ...nationwide,
    id: 'line-modern-slavery-helpline',
    interpreterSource: interpreterPages.homeOfficeToolkit,
    role: 'Modern Slavery & Exploitation Helpline',
    organisation: 'Unseen',
    telephone: '08000 121 700',
    website: 'https://www.modernslaveryhelpline.org/',
    // Its newer pages say 365 days a year, older ones 24 hours a day, and none gives the hours of a day.
    hours: { kind: 'unknown', note: 'open every day of the year, times not known' },
    notes:
      'For anyone who needs advice or wants to report something. It may pass on what you say if someone is in danger now or a child is at risk.',
    source: readAt('https://www.modernslaveryhelpline.org/'),
  },
  {
    ...nationwide,
    id: 'line-childline',
    role: 'Childline, for anyone under 19',
    organisation: 'NSPCC',
    telephone: '0800 1111',
    website: 'https://www.childline.org.uk/',
    // The NSPCC’s own page (learning.nspcc.org.uk/services/childline), an NHS trust and a safeguarding partnership say so;
    // a column of the NSPCC of 28 August 2022 speaks of calls at night. All were read on 30 November 2026.
    hours: always,
    notes: '',
    // It gives the same hours. No page of Childline’s own that names the number was found.
    source: readAt('https://www.combined.nhs.uk/do-you-need-help/children-and-young-people-keeping-safe/'),
  },
  {
    ...nationwide,
    id: 'line-nspcc',
    role: 'Helpline for adults worried about a child',
    organisation: 'NSPCC',
    telephone: '0808 800 5000',
    email: 'help@nspcc.org.uk',
    website: 'https://www.nspcc.org.uk/',
    // Its own pages disagree: 24 hours on an older one, shorter days on one of about 2020.
    hours: notKnown,
    notes: '',
    source: readAt('https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/'),
  },
  {
    ...nationwide,
    id: 'line-british-transport-police',
    role: 'On trains, at stations and on the Underground',
    organisation: 'British Transport Police',
    telephone: '0800 40 50 40',
    website: 'https://www.btp.police.uk/',
    hours: notKnown,
    notes: 'You can also text 61016 at any time. In an emergency, call 999.',
    source: readAt('https://www.btp.police.uk/advice_and_information/faqs.aspx'),
  },
  {
    ...nationwide,
    id: 'line-fair-work-agency',
    role: 'Exploitation at work',
    organisation: 'Fair Work Agency',
    telephone: null,
    website: 'https://www.gov.uk/government/organisations/fair-work-agency',
    hours: { kind: 'unknown' },
    notes:
      'It took over from the Gangmasters and Labour Abuse Authority (GLAA) on 7 April 2026. We don’t have its number yet. Call the Modern Slavery & Exploitation Helpline instead.',
    source: {
      url: 'https://www.gov.uk/government/publications/fair-work-agency-inspections-and-investigations-of-labour-users',
      readOn: '2026-11-22',
      pageDatedOn: null,
      isCopy: true,
    },
  },
  {
    ...nationwide,
    id: 'line-single-competent-authority',
    role: 'Questions about an NRM referral (for professionals)',
    organisation: 'Home Office, Single Competent Authority',
    telephone: '0300 072 4345',
    email: 'nrm@modernslavery.gov.uk',
    website: 'https://www.modernslavery.gov.uk/start',
    hours: { kind: 'unknown' },
    notes:
      'Only for professionals with a question about the National Referral Mechanism (NRM). It is not a helpline.',
    source: readAt(
      'https://github.com/UKHomeOffice/modern-slavery/blob/54dfce7fd172e323ad45e17d9de9fe42f8c12317/apps/nrm/translations/src/en/pages.json',
      '2026-04-21',
    ),
  },
] as const satisfies readonly ReferenceContact[];

/** Said of lines that are about another harm. A national line is on every page, so each one hides the others a little. */
const elsewhere = 'It is not about modern slavery: decide whether readers of this list should be sent there.';

/**
 * Lines that readers are not shown, because a number comes from one weak source or is old, or because the line is about
 * something else.
 */
export const nationalLeads = [
  {
    ...nationwide,
    id: 'lead-fair-work-agency',
    role: 'Labour exploitation',
    organisation: 'Fair Work Agency',
    telephone: '0345 161 6000',
    email: 'contact@fairworkagency.gov.uk',
    website: 'https://www.gov.uk/government/organisations/fair-work-agency',
    hours: { kind: 'unknown' },
    notes: 'For workers and others who report how people are treated at work.',
    source: null,
    doubt:
      'The number and the address come from one article of somebody else, which speaks of complaints about agencies and not of forced labour: look them up on GOV.UK and ring.',
  },
  {
    ...nationwide,
    id: 'lead-city-of-london-police',
    role: 'Police switchboard for the City of London',
    organisation: 'City of London Police',
    telephone: '020 7601 2222',
    website: 'https://www.cityoflondon.police.uk/',
    hours: { kind: 'unknown' },
    notes: 'For the City of London only. 101 reaches the same police.',
    allLondon: false,
    boroughs: ['E09000001'],
    source: null,
    doubt:
      'Two lists of other people have the number, and no page of the City of London Police that was read: ring it first, and ask whether it is the switchboard or the control room.',
  },
  {
    ...nationwide,
    id: 'lead-child-trafficking-advice-centre',
    role: 'Advice for professionals on trafficked children',
    organisation: 'NSPCC, Child Trafficking Advice Centre',
    telephone: '0808 800 5000',
    email: 'help@nspcc.org.uk',
    website: 'https://www.nspcc.org.uk/',
    hours: {
      kind: 'unknown',
      note: 'an old page says Monday to Friday, 9.30am to 4.30pm',
    },
    notes: 'For professionals only. It is reached on the number of the NSPCC helpline.',
    source: readAt(
      'https://www.nspcc.org.uk/services-and-resources/childrens-services/child-trafficking-advice-centre-ctac/',
    ),
    doubt:
      'Both pages are NSPCC’s own and old: ask whether it still runs, and its hours. The number is that of its helpline, which is listed.',
  },
  {
    ...nationwide,
    id: 'lead-acas',
    role: 'Advice on pay, hours and rights at work',
    organisation: 'Acas',
    telephone: '0300 123 1100',
    website: null,
    hours: { kind: 'unknown' },
    notes: 'For workers and employers.',
    source: null,
    doubt: 'The number was read in one list of other people, and in none of Acas’s own.',
  },
  {
    ...nationwide,
    id: 'lead-forced-marriage-unit',
    role: 'Help against forced marriage',
    organisation: 'Foreign, Commonwealth & Development Office and Home Office',
    telephone: '020 7008 0151',
    website: null,
    hours: { kind: 'unknown' },
    notes: 'For anyone who may be forced to marry, and for whoever is helping them.',
    source: readAt(
      'https://ris.rutland.gov.uk/kb5/rutland/directory/service.page?id=cLD7DvpclvA&adultchannel=10-1',
      '2022-08-25',
    ),
    doubt: `The newest page with the number is of August 2022, and pages disagree about the hours. ${elsewhere}`,
  },
  {
    ...nationwide,
    id: 'lead-rape-support-line',
    role: 'Support after rape or sexual abuse, from age 16',
    organisation: 'Rape Crisis England & Wales',
    telephone: '0808 500 2222',
    website: 'https://247sexualabusesupport.org.uk/',
    hours: always,
    notes: 'By telephone or online chat.',
    source: readAt('https://247sexualabusesupport.org.uk/faqs/'),
    doubt: `The hours are on its own page; the number was read only in lists of other people. ${elsewhere}`,
  },
  {
    ...nationwide,
    id: 'lead-galop',
    role: 'Helpline for LGBT+ people who face abuse or violence',
    organisation: 'Galop',
    telephone: '0800 999 5428',
    email: 'help@galop.org.uk',
    website: 'https://galop.org.uk/',
    hours: { kind: 'unknown', note: 'pages disagree: check the hours on its website' },
    notes: '',
    source: readAt('https://galop.org.uk/about/history/'),
    doubt: elsewhere,
  },
  {
    ...nationwide,
    id: 'lead-stop-loan-sharks',
    role: 'Help for people in debt to an illegal lender',
    organisation: 'England Illegal Money Lending Team, Stop Loan Sharks',
    telephone: '0300 555 2222',
    website: 'https://www.stoploansharks.co.uk/',
    hours: always,
    notes: 'For anyone who owes such a lender, or is worried about somebody who does.',
    source: readAt('https://www.stoploansharks.co.uk/frequently-asked-questions/'),
    doubt: elsewhere,
  },
  {
    ...nationwide,
    id: 'lead-migrant-help',
    role: 'Advice for people who have asked for asylum',
    organisation: 'Migrant Help',
    telephone: '0808 8010 503',
    website: 'https://www.migranthelpuk.org/',
    hours: always,
    notes: 'It is not the way to help with modern slavery.',
    source: null,
    doubt: `The number was read in about ten lists of other people, and on no official page. ${elsewhere}`,
  },
  {
    ...nationwide,
    id: 'lead-safecall',
    role: 'For young people used by county lines gangs, and their families',
    organisation: 'SafeCall',
    telephone: '116 000',
    website: null,
    hours: {
      kind: 'unknown',
      note: 'one page says every day, 9am to 11pm',
    },
    notes: '',
    source: readAt(
      'https://sloughsafeguardingpartnership.org.uk/scsp/scsp/children-and-young-people/are-you-uncomfortable-or-even-scared-about-a-relationship',
    ),
    doubt: 'One page of a council’s partnership names it, without a date: look for its own page and ring.',
  },
] as const satisfies readonly ReferenceContact[];
