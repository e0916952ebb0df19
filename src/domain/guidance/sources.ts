/**
 * The sources of /spot-the-signs/, /help-and-support/ and /board/. Each page lists the ones it uses; `npm run links`
 * checks whether they still answer. src/words says what each is cited for. The dates are those on which stored copies
 * were read.
 */
import { govUkLinks } from '../who-to-call/gov-uk.ts';

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Null for a letter without a known web address. */
  readonly url: string | null;
  readonly readOn: string;
}

const readOn = '2026-11-21';
const act = 'https://www.legislation.gov.uk/ukpga/2015/30';

export const sources = {
  guidance: {
    title: 'Modern slavery: how to identify and support victims',
    publisher: 'Home Office',
    url: govUkLinks.guidance.url,
    readOn,
  },
  nrmForm: {
    title: 'Report modern slavery as a First Responder',
    publisher: 'Home Office',
    url: govUkLinks.form.url,
    readOn,
  },
  firstResponders: {
    title: 'National Referral Mechanism guidance: adult (England and Wales)',
    publisher: 'Home Office',
    url: govUkLinks.firstResponders.url,
    readOn,
  },
  exploitation: {
    title: 'Modern Slavery Act 2015, section 3',
    publisher: 'legislation.gov.uk',
    url: `${act}/section/3`,
    readOn,
  },
  defence: {
    title: 'Modern Slavery Act 2015, section 45',
    publisher: 'legislation.gov.uk',
    url: `${act}/section/45`,
    readOn,
  },
  orders: {
    title: 'Modern Slavery Act 2015, sections 14 to 34',
    publisher: 'legislation.gov.uk',
    url: `${act}/part/2`,
    readOn,
  },
  whoIsAnOffender: {
    title: 'Modern Slavery Act 2015, explanatory notes on section 16',
    publisher: 'legislation.gov.uk',
    url: `${act}/section/16/notes`,
    readOn: '2026-11-22',
  },
  fairWork: {
    title: 'Fair Work Agency inspections and investigations of labour users',
    publisher: 'GOV.UK',
    url: 'https://www.gov.uk/government/publications/fair-work-agency-inspections-and-investigations-of-labour-users',
    readOn: '2026-11-22',
  },
  duty: {
    title: 'Modern Slavery Act 2015, section 52',
    publisher: 'legislation.gov.uk',
    url: `${act}/section/52`,
    readOn: '2026-11-22',
  },
  firstAnswer: {
    title: 'Nationality and Borders Act 2022, section 60',
    publisher: 'legislation.gov.uk',
    url: 'https://www.legislation.gov.uk/ukpga/2022/36/section/60',
    readOn: '2026-11-22',
  },
  recovery: {
    title: 'Nationality and Borders Act 2022, sections 61 and 64',
    publisher: 'legislation.gov.uk',
    url: 'https://www.legislation.gov.uk/ukpga/2022/36/part/5',
    readOn,
  },
  lookAgain: {
    title: 'Annex: Reasons for accepting reconsideration requests',
    publisher: 'Home Office',
    url: 'https://www.gov.uk/government/statistics/modern-slavery-nrm-and-dtn-statistics-january-to-march-2025/annex-reasons-for-accepting-reconsideration-requests',
    readOn: '2026-11-22',
  },
  care: {
    title: 'Care Act 2014, section 42',
    publisher: 'legislation.gov.uk',
    url: 'https://www.legislation.gov.uk/ukpga/2014/23/section/42',
    readOn,
  },
  homelessness: {
    title: 'Homelessness code of guidance, chapter 25',
    publisher: 'GOV.UK',
    url: 'https://www.gov.uk/guidance/homelessness-code-of-guidance-for-local-authorities/chapter-25-modern-slavery-and-trafficking',
    readOn,
  },
  committeeLetter: {
    title: 'Letter to the Deputy Mayor for Policing and Crime, 29 January 2020',
    publisher: 'London Assembly Police and Crime Committee',
    url: null,
    readOn,
  },
  commissionerLetter: {
    title: 'Letter to the Mayor of London, 21 January 2022',
    publisher: 'Independent Anti-Slavery Commissioner',
    url: null,
    readOn,
  },
  assemblyNotice: {
    title: 'Modern Slavery – London’s hidden crime?, 18 September 2019',
    publisher: 'London Assembly',
    url: 'https://www.london.gov.uk/press-releases/assembly/modern-slavery-londons-hidden-crime-1',
    readOn,
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;
