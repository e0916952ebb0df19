/**
 * Telephone numbers that circulate although they are wrong or out of use. Each is refused with the reason and what to
 * give instead.
 */

export interface WrongNumber {
  /** As dialled inside the country, digits only. */
  readonly digits: string;
  readonly reason: string;
  readonly instead: string;
  readonly sourceUrl: string;
  readonly sourceCheckedOn: string;
}

const checkedOn = '2026-11-21';

export const wrongNumbers = [
  {
    digits: '0800121700',
    reason: '0800 121 700 is one digit short of the Modern Slavery & Exploitation Helpline.',
    instead: 'Give 08000 121 700.',
    sourceUrl: 'https://www.modernslaveryhelpline.org/',
    sourceCheckedOn: checkedOn,
  },
  {
    digits: '03003038151',
    reason: '0300 303 8151 was The Salvation Army’s referral line until January 2021 and has been replaced.',
    instead: 'Give 0800 808 3733.',
    sourceUrl: 'https://www.salvationarmy.org.uk/modern-slavery',
    sourceCheckedOn: checkedOn,
  },
  {
    digits: '08004320804',
    reason:
      '0800 432 0804 was the line of the Gangmasters and Labour Abuse Authority, which the Fair Work Agency replaced on 7 April 2026.',
    instead: 'Give the number that the Fair Work Agency publishes.',
    sourceUrl: 'https://www.gla.gov.uk/',
    sourceCheckedOn: checkedOn,
  },
] as const satisfies readonly WrongNumber[];
