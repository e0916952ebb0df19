/**
 * Charities and advisers who help survivors in London, with where each was read and when. The loader makes those without
 * a doubt support services, shown as not yet checked until a person has asked them; those with one are leads for
 * administrators.
 *
 * All were read in stored copies of public pages of varying age; no live page was opened, and nobody rang. A date of a
 * page is given only where the page states a whole date. A number or address that is itself in doubt is left out, and
 * the website is then the way in. A service without a date anywhere is listed when nothing speaks against it.
 *
 * Left out, because they are national lines, and none may be on a page twice: The Salvation Army, the Modern Slavery &
 * Exploitation Helpline, Barnardo's guardians, and the NSPCC's advice centre, which has the number of its helpline.
 */
import { type ReferenceContact, reachedByWebsite, readAt } from './reference-contact.ts';
import { supportServiceLeads } from './support-service-leads.ts';

/** Those that readers see. */
const shown = [
  {
    ...reachedByWebsite,
    id: 'service-hestia-modern-slavery-response',
    role: 'Safe houses, and a worker who visits you',
    organisation: 'Hestia',
    website: 'https://www.hestia.org/modernslaveryresponse',
    notes:
      'By referral only, for people in the National Referral Mechanism (NRM). The way in is The Salvation Army’s line, 0800 808 3733. The page is from December 2023.',
    support: { whom: 'Adults in the NRM, and their children', stages: ['during', 'after'] },
    source: readAt('https://www.hestia.org/modern-slavery-statement'),
  },
  {
    ...reachedByWebsite,
    id: 'service-kalayaan',
    role: 'Advice on visas and on work in private homes',
    organisation: 'Kalayaan',
    telephone: '020 7243 2942',
    website: 'https://www.kalayaan.org.uk/',
    hours: { kind: 'unknown', note: 'by appointment: call first' },
    notes:
      'You can go to them yourself. They can also refer you to the National Referral Mechanism (NRM). Only for people who work in a private home. The page is old.',
    support: {
      whom: 'Migrants who came to the UK to work in their employer’s home',
      stages: ['before', 'during', 'after', 'outside'],
    },
    source: readAt('http://www.kalayaan.org.uk/for-workers/'),
  },
  {
    ...reachedByWebsite,
    id: 'service-voice-of-domestic-workers',
    role: 'Help to get out, a bed in an emergency, classes and company',
    organisation: 'The Voice of Domestic Workers',
    website: 'https://www.thevoiceofdomesticworkers.com/',
    notes:
      'You can go to them yourself: see the website. It is run by people who work in private homes. The page is from 2023.',
    support: { whom: 'Migrants who work in private homes', stages: ['before', 'outside'] },
    source: readAt(
      'https://www.thevoiceofdomesticworkers.com/post/echoes-of-empowerment-the-voice-of-domestic-workers-chronicles-2023',
    ),
  },
  {
    ...reachedByWebsite,
    id: 'service-lawrs',
    role: 'Legal advice, advice on rights at work, and counselling',
    organisation: 'Latin American Women’s Rights Service (LAWRS)',
    website: 'https://lawrs.org.uk/',
    notes: 'You can go to them yourself: see the website, which is in Spanish too.',
    support: { whom: 'Migrant women from Latin America', stages: ['before', 'outside'] },
    source: readAt('https://oakfnd.org/supporting-latin-american-women-in-the-united-kingdom/'),
  },
  {
    ...reachedByWebsite,
    id: 'service-caritas-bakhita-house',
    role: 'A safe house in an emergency, and help to move on',
    organisation: 'Caritas Bakhita House',
    website:
      'https://www.cbcew.org.uk/home/our-work/human-trafficking-and-modern-slavery/caritas-bakhita-house/',
    notes:
      'By referral only. Ask somebody who is helping you, such as the police, a charity, a nurse, a social worker or a lawyer.',
    support: {
      whom: 'Women aged 17 and over, above all those whom nobody else helps',
      stages: ['before', 'after', 'outside'],
    },
    source: readAt(
      'https://www.cbcew.org.uk/home/our-work/human-trafficking-and-modern-slavery/caritas-bakhita-house/',
      '2025-07-08',
    ),
  },
  {
    ...reachedByWebsite,
    id: 'service-passage',
    role: 'Emergency beds and a team that helps people choose what comes next',
    organisation: 'The Passage, Modern Slavery Service',
    website: 'https://passage.org.uk/modern-slavery/',
    notes:
      'For professionals who work with homeless people in Westminster: they refer the person. It also helps people who do not want the National Referral Mechanism (NRM). The page is from about 2021.',
    support: {
      whom: 'Homeless people who may be victims of modern slavery',
      stages: ['before', 'during', 'after', 'outside'],
    },
    allLondon: false,
    boroughs: ['E09000033'],
    source: readAt('https://passage.org.uk/modern-slavery/'),
  },
  {
    ...reachedByWebsite,
    id: 'service-atleu',
    role: 'Lawyers for survivors: visas, housing, money owed, and decisions of the NRM',
    organisation: 'Anti Trafficking and Labour Exploitation Unit (ATLEU)',
    telephone: '020 7700 7311',
    email: 'referrals@atleu.org.uk',
    website: 'https://atleu.org.uk/',
    notes:
      'For lawyers and support workers. Refer by e-mail; telephone only if it is very urgent. Most work is legal aid, which depends on what the person earns and owns.',
    support: {
      whom: 'Adults and children who were trafficked',
      stages: ['during', 'after', 'outside'],
    },
    source: readAt('https://atleu.squarespace.com/referrals/'),
  },
  {
    ...reachedByWebsite,
    id: 'service-helen-bamber-foundation',
    role: 'Therapy, medical reports for a case, and help with housing and money',
    organisation: 'Helen Bamber Foundation',
    telephone: '020 3058 2022',
    email: 'referrals@helenbamber.org',
    website: 'https://helenbamber.org/refer',
    notes:
      'You, or somebody who helps you, can apply with the form on its website. You have to sign that you agree. It does not help in an emergency.',
    support: {
      whom: 'Survivors of trafficking, torture or extreme cruelty',
      stages: ['during', 'after', 'outside'],
    },
    source: readAt('https://helenbamber.org/refer'),
  },
  {
    ...reachedByWebsite,
    id: 'service-ecpat-uk-youth',
    role: 'Weekly groups where young people meet, learn and get somebody to speak up for them',
    organisation: 'ECPAT UK, youth programme',
    telephone: '020 7607 2136',
    email: 'youth@ecpat.org.uk',
    website: 'https://www.ecpat.org.uk/',
    notes: 'For professionals: call or write about a young person.',
    support: {
      whom: 'Young people aged 15 to 23 who were, or may have been, trafficked',
      stages: ['during', 'after', 'outside'],
    },
    source: readAt('https://www.ecpat.org.uk/trafficked-girls-and-young-womens-group'),
  },
  {
    ...reachedByWebsite,
    id: 'service-medaille-moving-on',
    role: 'A worker near you, workshops and a place to drop in',
    organisation: 'Medaille Trust, Moving On Project',
    website: 'http://www.medaille-trust.org.uk/our-work/protect/moving-on-project',
    notes:
      'You can go to them yourself: see the website. It does not do what the government’s support already does for you.',
    support: {
      whom: 'Adults who were trafficked, or may be',
      stages: ['after', 'outside'],
    },
    source: readAt('http://www.medaille-trust.org.uk/our-work/protect/moving-on-project'),
  },
  {
    ...reachedByWebsite,
    id: 'service-women-at-the-well',
    role: 'A drop-in for women at King’s Cross, a caseworker, and a team on the streets',
    organisation: 'Women at the Well',
    website: 'https://watw.org.uk/',
    notes:
      'You can go to them yourself: see the website for when it is open. Other services can refer women too.',
    support: {
      whom: 'Women affected by prostitution or trafficking',
      stages: ['before', 'outside'],
    },
    source: readAt('https://watw.org.uk/letter-to-mayor-2024', '2024-04-16'),
  },
  {
    ...reachedByWebsite,
    id: 'service-south-west-london-law-centres',
    role: 'Free legal advice, and work on visas for survivors',
    organisation: 'South West London Law Centres',
    website: 'https://www.swllc.org/',
    notes: 'You can go to them yourself: see the website. For people who live in six boroughs.',
    support: {
      whom: 'People in south-west London',
      stages: ['during', 'after', 'outside'],
    },
    allLondon: false,
    // Croydon, Kingston upon Thames, Merton, Richmond upon Thames, Sutton, Wandsworth.
    boroughs: ['E09000008', 'E09000021', 'E09000024', 'E09000027', 'E09000029', 'E09000032'],
    source: readAt(
      'https://insidecroydon.com/2022/07/28/law-centres-in-call-for-better-protections-for-trafficking-victims/',
      '2022-07-28',
    ),
  },
  {
    ...reachedByWebsite,
    id: 'service-praxis',
    role: 'Advice on visas, and housing for people who may get no public money',
    organisation: 'Praxis',
    website: 'https://praxis.org.uk/',
    notes:
      'You can go to them yourself: see the website. They are in Bethnal Green. The page is from 2023 or later.',
    support: {
      whom: 'Migrants at risk, and survivors of trafficking among them',
      stages: ['after', 'outside'],
    },
    source: readAt('https://praxis.org.uk/40-years'),
  },
  {
    ...reachedByWebsite,
    id: 'service-migrants-organise',
    role: 'A caseworker, a mentor, and groups to belong to',
    organisation: 'Migrants Organise',
    website: 'https://www.migrantsorganise.org/',
    notes:
      'For professionals: they refer the person. It helps migrants of every kind, not only survivors. The page is from about 2022.',
    support: {
      whom: 'Migrants and refugees, and survivors of trafficking among them',
      stages: ['outside'],
    },
    source: readAt('https://www.kusumatrust.org/project/migrantsorg/'),
  },
  {
    ...reachedByWebsite,
    id: 'service-seeac',
    role: 'Help with visas and with rights at work',
    organisation: 'Southeast and East Asian Centre (SEEAC)',
    website: 'https://www.seeac.org.uk/',
    notes:
      'You can go to them yourself: see the website. It helps migrants of every kind, not only survivors. The page is from December 2024.',
    support: {
      whom: 'Migrants from East and Southeast Asia, such as care workers and seasonal workers',
      stages: ['before', 'outside'],
    },
    source: readAt(
      'https://www.seeac.org.uk/blogs/on-international-migrants-day-reflecting-on-our-work-with-communities-in-2024',
    ),
  },
  {
    ...reachedByWebsite,
    id: 'service-work-rights-centre',
    role: 'Advice on rights at work and on visas, in several languages',
    organisation: 'Work Rights Centre',
    website: 'https://www.workrightscentre.org/',
    notes: 'You can go to them yourself: see the website.',
    support: {
      whom: 'Migrants, and people whose work is not secure',
      stages: ['before', 'outside'],
    },
    source: readAt(
      'https://www.workrightscentre.org/news/everything-you-need-to-know-about-the-employment-rights-advice-and-support-for-underserved-london-communities-programme',
      '2023-04-04',
    ),
  },
  {
    ...reachedByWebsite,
    id: 'service-hibiscus-initiatives',
    role: 'A caseworker for women, who can also ask for a referral to the NRM',
    organisation: 'Hibiscus Initiatives',
    website: 'https://hibiscusinitiatives.org.uk/',
    notes: 'You can go to them yourself: see the website.',
    support: {
      whom: 'Migrant women who have to do with the police, courts, prison or the Home Office',
      stages: ['before', 'during'],
    },
    source: readAt(
      'https://www.bell-foundation.org.uk/what-we-do/criminal-justice-programme/partnerships/hibiscus-initiatives/',
    ),
  },
  {
    ...reachedByWebsite,
    id: 'service-refuge',
    role: 'National Domestic Abuse Helpline',
    organisation: 'Refuge',
    telephone: '0808 2000 247',
    website: 'https://www.refuge.org.uk/',
    hours: { kind: 'always' },
    notes: 'Anyone can call. It is about abuse at home, and helps women who were trafficked too.',
    support: {
      whom: 'Women and their children, and whoever is worried about them',
      stages: ['before', 'outside'],
    },
    source: readAt('https://gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline'),
  },
  {
    ...reachedByWebsite,
    id: 'service-stop-the-traffik',
    role: 'Web pages for workers: advice, and who helps nearby',
    organisation: 'Stop the Traffik',
    website: 'https://stopthetraffik.org/landing-page/romanians-in-london-westminster/',
    notes: 'Anyone can read them. They are pages only: nobody there takes on your case.',
    support: {
      whom: 'Workers at risk, such as Romanian workers in Westminster',
      stages: ['before', 'outside'],
    },
    source: readAt('https://stopthetraffik.org/landing-page/romanians-in-london-westminster/'),
  },
] as const satisfies readonly ReferenceContact[];

export const supportServices: readonly ReferenceContact[] = [...shown, ...supportServiceLeads];
