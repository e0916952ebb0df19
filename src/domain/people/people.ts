/** The rules about people: who must stay an administrator, and which names, addresses and passwords are accepted. */
import { z } from 'zod';
import type { Role } from './access.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** GSS codes of boroughs and codes of police areas. */
  readonly areaCodes: readonly string[];
}

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Enter an e-mail address of at most 254 characters')
  .pipe(z.email('Enter an e-mail address in the form name@example.org'));

export const personNameSchema = z
  .string()
  .trim()
  .min(1, 'Enter a name')
  .max(100, 'Enter a name of at most 100 characters')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a name may not hold
  .regex(/^[^\u0000-\u001f\u007f<>]+$/, 'Enter a name without line breaks or angle brackets');

export const passwordLength = { min: 12, max: 128 } as const;

/** Words that guessing programs try first; a password that is little more than one of them is refused. */
const guessable = [
  'password',
  'qwerty',
  'letmein',
  'welcome',
  'admin',
  'changeme',
  'iloveyou',
  'london',
  'modernslavery',
  'contacts',
  '123456',
  'abcdef',
] as const;

/**
 * @returns what is wrong with a new password, or undefined. Length is what counts; otherwise only passwords that
 *   guessing programs try first are refused (NCSC, "Password administration for system owners").
 */
export function findPasswordProblem(
  password: string,
  person: { readonly name: string; readonly email: string },
): string | undefined {
  if (password.length < passwordLength.min)
    return `Enter a password of at least ${passwordLength.min} characters. Three words you do not often say together make a good one`;
  if (password.length > passwordLength.max)
    return `Enter a password of at most ${passwordLength.max} characters`;
  const plain = password.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (new Set(password).size < 5) return 'Enter a password that is not the same few characters over and over';
  const own = [person.email.split('@')[0] ?? '', ...person.name.split(/\s+/)]
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((word) => word.length >= 3);
  const left = [...own, ...guessable].reduce((rest, word) => rest.replaceAll(word, ''), plain);
  // The rest without these words must be long enough by itself.
  if (left.replace(/^\d+|\d+$/g, '').length < 6)
    return 'Enter a password that is not made of your name, your e-mail address or words that are tried first';
  return undefined;
}

/**
 * Whether nobody could administer the site any more after a change.
 * @param administratorIds of everyone who is an administrator now
 * @param role the person's new role; null when they are removed
 */
export function leavesNoAdministrator(
  administratorIds: readonly string[],
  personId: string,
  role: Role | null,
): boolean {
  return role !== 'admin' && administratorIds.every((id) => id === personId);
}

/** Everyone who can change something signs in with a second factor. */
export function needsSecondFactor(role: Role): boolean {
  return role !== 'viewer';
}
