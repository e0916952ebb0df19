/**
 * Formats telephone numbers for reading: starting with 0, in the groups in which people in the United Kingdom say them.
 * Numbers are also grouped when they are read from the database (db/schema/columns/telephone-column.ts), so that one stored
 * before this rule reads the same.
 *
 * The rule: groups that somebody typed are kept where they are plausible, because people know a freephone number by its
 * owner's grouping (08000 121 700, 0800 40 50 40); otherwise the number is grouped as its range is.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { ofText, remembered } from '../remember.ts';
import { plainDigits } from './plain-digits.ts';
import { isNationalNumber, nationalDigits } from './telephone.ts';

/**
 * Lines that everybody knows by a grouping different from that of their range. A test compares them with the sources.
 */
const ownGroupings = [
  '08000 121 700',
  '0800 40 50 40',
  '0800 555 111',
  '0808 16 89 111',
  '0808 2000 247',
] as const;
const groupingOf: ReadonlyMap<string, string> = new Map(
  ownGroupings.map((grouped) => [grouped.replaceAll(' ', ''), grouped]),
);

/** Far more than a directory has. */
const mostRemembered = 2000;

/**
 * A number as readers see it: `020 7946 0123`, `116 123`, `999`.
 * @param typed in any form; what is not a number is returned unchanged
 */
export const groupTelephone: (typed: string) => string = remembered((typed) => {
  const digits = nationalDigits(typed);
  if (/^[1-9]\d{2,5}$/.test(digits)) return digits.length === 6 ? inGroups(digits, [3]) : digits;
  if (!isNationalNumber(digits)) return typed;
  const groups = inGroups(digits, cutsOf(typed, digits));
  return isPlausible(groups) ? groups : (groupingOf.get(digits) ?? standardGroups(digits, groups));
}, ofText(mostRemembered));

/** The positions in the national digits at which somebody typed a separator. */
function cutsOf(typed: string, digits: string): readonly number[] {
  const runs = plainDigits(typed).match(/\d+/g) ?? [];
  const length = runs.join('').length;
  return runs
    .map((_, place) => runs.slice(0, place + 1).join('').length - length + digits.length)
    .filter((cut) => cut > 1 && cut < digits.length);
}

function inGroups(digits: string, cuts: readonly number[]): string {
  return [0, ...cuts].map((cut, place) => digits.slice(cut, cuts[place])).join(' ');
}

/**
 * Whether people could know it by these groups: several digits in each group, and a first group that callers take for
 * the start of a number. Area codes are left to the table of ranges: 0207 946 0123 is often written, but is not how
 * London's numbers are divided.
 */
function isPlausible(grouped: string): boolean {
  return /^02\d \d{4} \d{4}$/.test(grouped) || /^(?:07\d{3}|0[38]\d{2,3})(?: \d{2,6})+$/.test(grouped);
}

/** Grouped by its range; typed groups after a known area code are kept. */
function standardGroups(digits: string, typed: string): string {
  const standard = parsePhoneNumberFromString(digits, 'GB')?.formatNational() ?? digits;
  const [areaCode = ''] = standard.split(' ');
  const isTypedSo =
    digits.startsWith('01') && typed.startsWith(`${areaCode} `) && /^\d+(?: \d{2,6})+$/.test(typed);
  if (isTypedSo) return typed;
  // A spreadsheet reads digits without a space as an amount, and drops the 0.
  return standard.includes(' ') ? standard : inGroups(digits, [4]);
}
