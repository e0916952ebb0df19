/**
 * Telephone numbers: stored as their owner writes them, dialled in their international form.
 *
 * A freephone number such as 08000 121 700 is known by its own grouping, which a formatter would change; digits
 * are what is compared.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Numbers that exist only as dialled inside the country. */
const shortCode = /^\d{3,6}$/;

/**
 * Whether it is a number of three digits, such as 999 and 101. Those are nobody's own: the networks answer for them
 * everywhere. They are checked against the official page, and never by a call, which would keep somebody in need waiting.
 */
export function isOfThreeDigits(telephone: string | null): boolean {
  return telephone !== null && /^\d{3}$/.test(telephone.trim());
}

/**
 * The target of a `tel:` link: E.164 for ordinary numbers, the bare digits for short codes such as 999.
 * @throws RangeError when it is no possible number in the United Kingdom; what is stored has been checked before.
 */
export function telephoneHref(telephone: string): string {
  const digits = telephone.replace(/\s/g, '');
  if (shortCode.test(digits)) return `tel:${digits}`;
  const parsed = parsePhoneNumberFromString(telephone, 'GB');
  if (!parsed?.isPossible()) throw new RangeError(`Not a telephone number that can be dialled: ${telephone}`);
  return `tel:${parsed.number}`;
}
