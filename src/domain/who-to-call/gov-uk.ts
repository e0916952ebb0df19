/** The pages of GOV.UK that /who-to-call/ sends people to rather than repeat. */

export interface GovUkLink {
  readonly url: string;
  /** The date on which a stored copy was last read for what we link to it for; the live page was not opened. */
  readonly checkedOn: string;
}

export const govUkLinks = {
  firstResponders: {
    url: 'https://www.gov.uk/government/publications/human-trafficking-victims-referral-and-assessment-forms/guidance-on-the-national-referral-mechanism-for-potential-adult-victims-of-modern-slavery-england-and-wales',
    checkedOn: '2026-11-21',
  },
  form: {
    url: 'https://www.gov.uk/guidance/report-modern-slavery-as-a-first-responder',
    checkedOn: '2026-11-21',
  },
  guidance: {
    url: 'https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims',
    checkedOn: '2026-11-21',
  },
} as const satisfies Record<string, GovUkLink>;
export type GovUkPage = keyof typeof govUkLinks;
