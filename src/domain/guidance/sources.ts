/**
 * The sources of /spot-the-signs/, /help-and-support/, /who-to-call/ and /board/. Each page lists the ones it uses; for
 * help and for who to call that is /help-and-support/sources/. `npm run links` checks whether they still answer.
 * src/words says what each is cited for. All were read in stored copies; nobody opened the live pages.
 */
import { govUkLinks } from '../who-to-call/gov-uk.ts';

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Null for a letter without a known web address. */
  readonly url: string | null;
  /** What it says of its own date, as far as that is known: `2026-04-21`, `2026-04` or `2016`. Null for an undated copy. */
  readonly dated: string | null;
  /** When the stored copy was read. */
  readonly readOn: string;
}

const readOn = '2026-11-21';
const checkedOn = '2026-11-29';
const addedOn = '2026-11-30';
const act = 'https://www.legislation.gov.uk/ukpga/2015/30';

export const sources = {
  guidance: {
    title: 'Modern slavery: how to identify and support victims',
    publisher: 'Home Office',
    url: govUkLinks.guidance.url,
    dated: null,
    readOn,
  },
  nrmForm: {
    title: 'Report modern slavery as a First Responder',
    publisher: 'Home Office',
    url: govUkLinks.form.url,
    dated: null,
    readOn,
  },
  firstResponders: {
    title: 'National Referral Mechanism guidance: adult (England and Wales)',
    publisher: 'Home Office',
    url: govUkLinks.firstResponders.url,
    dated: null,
    readOn,
  },
  exploitation: {
    title: 'Modern Slavery Act 2015, section 3',
    publisher: 'legislation.gov.uk',
    url: `${act}/section/3`,
    dated: null,
    readOn,
  },
  defence: {
    title: 'Modern Slavery Act 2015, section 45',
    publisher: 'legislation.gov.uk',
    url: `${act}/section/45`,
    dated: null,
    readOn,
  },
  orders: {
    title: 'Modern Slavery Act 2015, sections 14 to 34',
    publisher: 'legislation.gov.uk',
    url: `${act}/part/2`,
    dated: null,
    readOn,
  },
  whoIsAnOffender: {
    title: 'Modern Slavery Act 2015, explanatory notes on section 16',
    publisher: 'legislation.gov.uk',
    url: `${act}/section/16/notes`,
    dated: null,
    readOn: '2026-11-22',
  },
  fairWork: {
    title: 'Fair Work Agency inspections and investigations of labour users',
    publisher: 'GOV.UK',
    url: 'https://www.gov.uk/government/publications/fair-work-agency-inspections-and-investigations-of-labour-users',
    dated: null,
    readOn: '2026-11-22',
  },
  duty: {
    title: 'Modern Slavery Act 2015, section 52',
    publisher: 'legislation.gov.uk',
    url: `${act}/section/52`,
    dated: '2024-11',
    readOn: '2026-11-22',
  },
  firstAnswer: {
    title: 'Nationality and Borders Act 2022, section 60',
    publisher: 'legislation.gov.uk',
    url: 'https://www.legislation.gov.uk/ukpga/2022/36/section/60',
    dated: null,
    readOn: '2026-11-22',
  },
  recovery: {
    title: 'Nationality and Borders Act 2022, sections 61 and 64',
    publisher: 'legislation.gov.uk',
    url: 'https://www.legislation.gov.uk/ukpga/2022/36/part/5',
    dated: null,
    readOn,
  },
  lookAgain: {
    title: 'Annex: Reasons for accepting reconsideration requests',
    publisher: 'Home Office',
    url: 'https://www.gov.uk/government/statistics/modern-slavery-nrm-and-dtn-statistics-january-to-march-2025/annex-reasons-for-accepting-reconsideration-requests',
    dated: '2025-05-08',
    readOn: '2026-11-22',
  },
  care: {
    title: 'Care Act 2014, section 42',
    publisher: 'legislation.gov.uk',
    url: 'https://www.legislation.gov.uk/ukpga/2014/23/section/42',
    dated: null,
    readOn,
  },
  homelessness: {
    title: 'Homelessness code of guidance, chapter 25',
    publisher: 'GOV.UK',
    url: 'https://www.gov.uk/guidance/homelessness-code-of-guidance-for-local-authorities/chapter-25-modern-slavery-and-trafficking',
    dated: null,
    readOn,
  },
  committeeLetter: {
    title: 'The Assembly’s summary of the letter to the Deputy Mayor for Policing and Crime',
    publisher: 'London Assembly Police and Crime Committee',
    url: 'https://www.london.gov.uk/press-releases/assembly/more-must-be-done-to-tackle-modern-slavery',
    dated: '2020-01-29',
    readOn,
  },
  commissionerLetter: {
    title: 'Letter to the Mayor of London',
    publisher: 'Independent Anti-Slavery Commissioner',
    url: null,
    dated: '2022-01-21',
    readOn,
  },
  assemblyNotice: {
    title: 'Modern Slavery – London’s hidden crime?',
    publisher: 'London Assembly',
    url: 'https://www.london.gov.uk/press-releases/assembly/modern-slavery-londons-hidden-crime-1',
    dated: '2019-09-18',
    readOn,
  },
  toolkit: {
    title: 'First Responder toolkit, England and Wales',
    publisher: 'Home Office',
    url: 'https://github.com/UKHomeOffice/modern-slavery/blob/54dfce7fd172e323ad45e17d9de9fe42f8c12317/assets/documents/first-responder-toolkit-england-wales-v2-2026.pdf',
    dated: '2026-04',
    readOn: addedOn,
  },
  policeGuidance: {
    title: 'Modern slavery: National Referral Mechanism',
    publisher: 'College of Policing',
    url: 'https://www.app.college.police.uk/app-content/major-investigation-and-public-protection/modern-slavery/national-referral-mechanism/',
    dated: null,
    readOn: checkedOn,
  },
  guardianGuidance: {
    title: 'Interim guidance for Independent Child Trafficking Guardians',
    publisher: 'Home Office',
    url: 'https://www.gov.uk/government/publications/child-trafficking-advocates-early-adopter-sites/interim-guidance-for-independent-child-trafficking-guardians-accessible-version',
    dated: null,
    readOn: checkedOn,
  },
  guardians: {
    title: 'Guardianship service',
    publisher: 'National Counter Trafficking Centre',
    url: 'https://nctc.org.uk/guardianship-service',
    dated: null,
    readOn: checkedOn,
  },
  legalAdvice: {
    title: 'The NRM',
    publisher: 'Anti-Trafficking Hub',
    url: 'https://athub.org.uk/knowledge-base/nrm/',
    dated: null,
    readOn: checkedOn,
  },
  whoDecides: {
    title: 'Modern slavery statistics, October to December 2025',
    publisher: 'Home Office',
    url: 'https://www.gov.uk/government/statistics/modern-slavery-nrm-and-dtn-statistics-october-to-december-2025/modern-slavery-national-referral-mechanism-and-duty-to-notify-statistics-uk-quarter-4-2025-october-to-december',
    dated: '2026-02-19',
    readOn: checkedOn,
  },
  dataSharing: {
    title: 'Data sharing: immigration (written statement)',
    publisher: 'Home Office',
    url: 'https://www.parallelparliament.co.uk/debate/2021-12-15/commons/written-statements/data-sharing-immigration/ministerial-extracts',
    dated: '2021-12-15',
    readOn: checkedOn,
  },
  forcesReferred: {
    title: 'UK police forces referred thousands of migrant victims of crime to immigration authorities',
    publisher: 'The Detail',
    url: 'https://www.thedetail.tv/articles/uk-police-forces-referred-thousands-of-migrant-victims-of-crime-to-immigration-authorities',
    dated: null,
    readOn: checkedOn,
  },
  fairWorkReporting: {
    title: 'What the Fair Work Agency launch means for workers',
    publisher: 'Focus on Labour Exploitation',
    url: 'https://labourexploitation.org/news/april-2026-newsletter-what-the-fair-work-agency-launch-means-for-workers/',
    dated: '2026-04',
    readOn: checkedOn,
  },
  refusal: {
    title: 'Nationality and Borders Act 2022, section 63',
    publisher: 'legislation.gov.uk',
    url: 'https://www.legislation.gov.uk/ukpga/2022/36/section/63',
    dated: null,
    readOn: checkedOn,
  },
  childPanels: {
    title: 'Annex: analysis of the devolved decision-making pilot for child victims of modern slavery',
    publisher: 'Home Office',
    url: 'https://www.gov.uk/government/statistics/modern-slavery-national-referral-mechanism-and-duty-to-notify-statistics-uk-july-to-september-2023/annex-analysis-of-the-devolved-decision-making-pilot-for-child-victims-of-modern-slavery',
    dated: '2023-11-03',
    readOn: checkedOn,
  },
  bexleyPanel: {
    title: 'Decision making process',
    publisher: 'London Borough of Bexley',
    url: 'https://www.bexley.gov.uk/about-the-council/strategies-plans-and-policies/modern-slavery-and-exploitation-bexley-strategy-2023-2028/decision-making-process',
    dated: null,
    readOn: checkedOn,
  },
  lewishamPanel: {
    title: 'Lewisham takes action against modern slavery',
    publisher: 'South East London Integrated Care System',
    url: 'https://www.selondonics.org/lewisham-takes-action-against-modern-slavery/',
    dated: '2023-04-12',
    readOn: addedOn,
  },
  southwarkPanel: {
    title: 'Faster support for child exploitation victims in UK as pilot scheme widened',
    publisher: 'Limerick Leader',
    url: 'https://www.limerickleader.ie/news/northern-ireland/1883780/faster-support-for-child-exploitation-victims-in-uk-as-pilot-scheme-widened.html',
    dated: '2025-09-05',
    readOn: checkedOn,
  },
  reconsiderationRule: {
    title: 'Home Office amends modern slavery guidance to facilitate returns to France',
    publisher: 'Free Movement',
    url: 'https://freemovement.org.uk/home-office-amends-modern-slavery-guidance-to-facilitate-returns-to-france-following-high-court-decision',
    dated: '2025-09',
    readOn: checkedOn,
  },
  reconsiderationAdvice: {
    title: 'NRM reconsideration rule change 2025',
    publisher: 'Simpson Millar',
    url: 'https://www.simpsonmillar.co.uk/public-law-and-human-rights/nrm-reconsideration-rule-change-2025',
    dated: null,
    readOn: checkedOn,
  },
  afterYes: {
    title: 'Support in England and Wales after a positive conclusive grounds decision',
    publisher: 'Home Office',
    url: 'https://www.gov.uk/government/publications/support-for-confirmed-victims-of-modern-slavery/support-in-england-and-wales-after-a-positive-conclusive-grounds-decision-accessible',
    dated: '2026-01-22',
    readOn: checkedOn,
  },
  afterNo: {
    title: 'Ending support for survivors of trafficking and modern slavery',
    publisher: 'NRPF Network',
    url: 'https://nrpfnetwork.org.uk/information-and-resources/rights-and-entitlements/support-options-for-people-with-nrpf/support-for-survivors-of-modern-slavery/ending-msvcc-support-for-survivors-of-trafficking-and-modern-slavery',
    dated: null,
    readOn: checkedOn,
  },
  dutyList: {
    title: 'Modern slavery: Duty to Notify',
    publisher: 'Lancashire Safeguarding Adults Board',
    url: 'https://lancashiresafeguarding.org.uk/lancashire-safeguarding-adults/news/modern-slavery-duty-to-notify',
    dated: '2016',
    readOn: checkedOn,
  },
  newOrders: {
    title: 'New laws target child exploitation and home takeovers by criminals',
    publisher: 'Liverpool Safeguarding Children Board',
    url: 'https://liverpoolscb.org.uk/new-laws-target-child-exploitation-and-home-takeovers-by-criminals',
    dated: null,
    readOn: checkedOn,
  },
  newCrimes: {
    title: 'Crime and Policing Act 2026: cuckooing and child criminal exploitation',
    publisher: 'Southwell and Partners',
    url: 'https://southwellandpartners.com/2026/05/20/crime-and-policing-act-2026-cuckooing-and-child-criminal-exploitation-become-standalone-offences/',
    dated: '2026-05-20',
    readOn: checkedOn,
  },
  newLaw: {
    title: 'Written question 92760: slavery',
    publisher: 'Parallel Parliament',
    url: 'https://www.parallelparliament.co.uk/question/92760/slavery',
    dated: '2025-11',
    readOn: checkedOn,
  },
  priorityNeed: {
    title: 'Written question 47272',
    publisher: 'Parallel Parliament',
    url: 'https://www.parallelparliament.co.uk/question/47272',
    dated: '2020',
    readOn: checkedOn,
  },
  withoutStatus: {
    title: 'Local authority accommodation',
    publisher: 'Anti-Trafficking Hub',
    url: 'https://athub.org.uk/knowledge-base/local-authority-accommodation/',
    dated: null,
    readOn: checkedOn,
  },
  domesticWorkers: {
    title: 'Immigration rights',
    publisher: 'Kalayaan',
    url: 'https://www.kalayaan.org.uk/for-workers/immigration-rights',
    dated: null,
    readOn: checkedOn,
  },
  silentCall: {
    title: 'How silent 999 calls should be done',
    publisher: 'ITV News',
    url: 'https://www.itv.com/news/2019-04-08/how-silent-999-calls-should-be-done-as-police-campaign-busts-myth/',
    dated: '2019-04-08',
    readOn: addedOn,
  },
  transportText: {
    title: 'Text the British Transport Police',
    publisher: 'RNIB',
    url: 'https://www.rnib.org.uk/rnibconnect/news/text-british-transport-police',
    dated: '2017-02-21',
    readOn: checkedOn,
  },
  helplinePrivacy: {
    title: 'Modern Slavery & Exploitation Helpline',
    publisher: 'Unseen',
    url: 'https://www.modernslaveryhelpline.org/',
    dated: null,
    readOn: checkedOn,
  },
  allegationsChildren: {
    title: 'Allegations against professionals, and the LADO',
    publisher: 'Barking and Dagenham Safeguarding Children Partnership',
    url: 'https://www.lbbd.gov.uk/childrens-safeguarding-partnership/take-action/allegations-against-professionals-and-lado',
    dated: null,
    readOn: checkedOn,
  },
  allegationsAdults: {
    title: 'Allegations against people in positions of trust',
    publisher: 'Hillingdon Safeguarding Adults Board',
    url: 'https://hillingdonsab.org.uk/professionals/useful-guidance/allegations-against-people-in-positions-of-trust-adult-local-authority-designated-officer/',
    dated: null,
    readOn: checkedOn,
  },
  payQuestions: {
    title: 'Is the GLAA the correct enforcement body for you?',
    publisher: 'Gangmasters and Labour Abuse Authority',
    url: 'https://www.gla.gov.uk/report-issues/is-the-glaa-the-correct-enforcement-body-for-you',
    dated: null,
    readOn: checkedOn,
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;
