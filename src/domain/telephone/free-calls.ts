/**
 * Which numbers cost nothing to call, from a mobile as from a landline. It follows from the number alone.
 *
 * - 0800 and 0808: free from all consumer mobile and landline phones since summer 2015 (Ofcom, 16 September 2014,
 *   https://www.ofcom.org.uk/about-ofcom/latest/media/media-releases/2014/uk-calling). 116 with three digits: by the
 *   same rules (Ofcom's statement of 12 December 2013, in
 *   https://www.standard.co.uk/panewsfeeds/freephone-calls-extended-to-mobiles-8999822.html).
 * - 101: 15p a call until 1 April 2020, and with a few small networks until 1 July 2020; free since (Home Office,
 *   31 March 2020, in https://www.ukpol.org.uk/2020/03/31/101-phone-number-free-from-april-1-2020/).
 * - 999: “the free 999 service” in the Home Office's statement of the same day
 *   (https://www.parliamenttoday.com/members/viewnews.html?id=115621).
 *
 * Every page was read in a stored copy. 03 numbers cost what a call to 01 or 02 does, and so are not free.
 */
import { nationalDigits } from './telephone.ts';

const freeNumber = /^(?:080[08]\d{4,7}|116\d{3}|999|101)$/;

export function isFreeToCall(telephone: string | null): boolean {
  return telephone !== null && freeNumber.test(nationalDigits(telephone));
}
