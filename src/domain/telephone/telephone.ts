/**
 * A telephone number as a value: which number a text is, however it is written, and how programs dial it.
 * parse-telephone.ts checks what people type, and group-telephone.ts groups numbers for reading; both need tables of
 * number ranges, which this module does without, so that it may reach a browser.
 *
 * Two numbers are the same when the same digits are dialled inside the country. Nothing else may decide that: reports,
 * approval, changes and duplicates all use this.
 */
import { ofText, remembered } from '../remember.ts';
import { plainDigits } from './plain-digits.ts';

/** Numbers that can be dialled only inside the country. */
const shortCode = /^[1-9]\d{2,5}$/;

/** As dialled inside the country: Ofcom's numbers have 7, 9 or 10 digits after the 0. */
const nationalNumber = /^0[1-9]\d{6,9}$/;

/** No number inside the country begins with 44, so the + may be missing: spreadsheets remove it. */
const countryCode = /^(?:00)?440?(?=\d{7})/;

/**
 * The digits as dialled inside the country, with the leading 0 and without the country code, of anything that could be
 * a number; parse-telephone.ts decides whether it is one.
 */
export function nationalDigits(telephone: string): string {
  return plainDigits(telephone).replace(/\D/g, '').replace(countryCode, '0');
}

/** Whether it can be dialled inside the country and from abroad, 0 first: short codes such as 999 cannot. */
export function isNationalNumber(digits: string): boolean {
  return nationalNumber.test(digits);
}

/** Whether both are the same number, however each is written; two missing numbers are the same too. */
export function isSameNumber(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return one === other || nationalDigits(one) === nationalDigits(other);
}

/**
 * Whether it is a three-digit number, such as 999 or 101. These belong to no organisation: the networks connect them
 * everywhere. They are checked against the official page, and never by a call, which would keep somebody in need
 * waiting.
 */
export function isOfThreeDigits(telephone: string | null): boolean {
  return telephone !== null && /^\d{3}$/.test(telephone.trim());
}

/** E.164, such as `+442079460123`; null for numbers that can be dialled only inside the country, such as 999. */
export function telephoneE164(telephone: string | null): string | null {
  if (telephone === null) return null;
  const digits = nationalDigits(telephone);
  return isNationalNumber(digits) ? `+44${digits.slice(1)}` : null;
}

/**
 * E.164 in a form for tables, `tel:+442079460123`: a spreadsheet would calculate a cell that begins with +. Empty where
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
 * @throws RangeError when it is not a possible number in the United Kingdom; stored numbers have been checked before
 */
export const telephoneHref: (telephone: string) => string = remembered((telephone) => {
  const bare = telephone.replace(/\s/g, '');
  const dialled = shortCode.test(bare) ? bare : telephoneE164(telephone);
  if (dialled === null) throw new RangeError(`Not a telephone number that can be dialled: ${telephone}`);
  return `tel:${dialled}`;
}, ofText(mostRemembered));
