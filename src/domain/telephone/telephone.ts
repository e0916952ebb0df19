/**
 * A telephone number as a value: which number a text is, however it is written, and how programs dial it. What people
 * type is checked by parse-telephone.ts, and grouped for reading by group-telephone.ts; both need tables of number
 * ranges, which this module does without, so that it may reach a browser.
 *
 * Two numbers are the same when the same digits are dialled inside the country. Nothing else may decide that: reports,
 * approval, changes and duplicates all ask here.
 */
import { ofText, remembered } from '../remember.ts';
import { plainDigits } from './plain-digits.ts';

/** Numbers that exist only as dialled inside the country. */
const shortCode = /^[1-9]\d{2,5}$/;

/** As dialled inside the country: what Ofcom gives out has 7, 9 or 10 digits after its 0. */
const nationalNumber = /^0[1-9]\d{6,9}$/;

/** No number inside the country begins with 44, so the + may be missing: a spreadsheet takes it away. */
const countryCode = /^(?:00)?440?(?=\d{7})/;

/**
 * The digits as dialled inside the country, with the 0 at the start and without the country's code, of anything that
 * could be a number: whether it is one, parse-telephone.ts says.
 */
export function nationalDigits(telephone: string): string {
  return plainDigits(telephone).replace(/\D/g, '').replace(countryCode, '0');
}

/** Whether it is dialled inside the country and in other countries, 0 first: short codes such as 999 are not. */
export function isNationalNumber(digits: string): boolean {
  return nationalNumber.test(digits);
}

/** Whether both are one number, however each is written; two that are missing are the same too. */
export function isSameNumber(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return one === other || nationalDigits(one) === nationalDigits(other);
}

/**
 * Whether it is a number of three digits, such as 999 and 101. They belong to no organisation: the networks connect
 * them everywhere. They are checked against the official page, and never by a call, which would keep somebody in need
 * waiting.
 */
export function isOfThreeDigits(telephone: string | null): boolean {
  return telephone !== null && /^\d{3}$/.test(telephone.trim());
}

/** E.164, such as `+442079460123`; null for those that are dialled inside the country alone, such as 999. */
export function telephoneE164(telephone: string | null): string | null {
  if (telephone === null) return null;
  const digits = nationalDigits(telephone);
  return isNationalNumber(digits) ? `+44${digits.slice(1)}` : null;
}

/**
 * E.164 as a table can hold it, `tel:+442079460123`: a spreadsheet would make a sum of what begins with +. Empty where
 * there is none.
 */
export function telephoneUri(telephone: string | null): string {
  const e164 = telephoneE164(telephone);
  return e164 === null ? '' : `tel:${e164}`;
}

/** Far more than a directory has. */
const mostRemembered = 2000;

/**
 * The target of a `tel:` link: E.164 for ordinary numbers, the bare digits for short codes such as 999.
 * @throws RangeError when it is no possible number in the United Kingdom; what is stored has been checked before.
 */
export const telephoneHref: (telephone: string) => string = remembered((telephone) => {
  const bare = telephone.replace(/\s/g, '');
  const dialled = shortCode.test(bare) ? bare : telephoneE164(telephone);
  if (dialled === null) throw new RangeError(`Not a telephone number that can be dialled: ${telephone}`);
  return `tel:${dialled}`;
}, ofText(mostRemembered));
