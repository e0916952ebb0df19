/** Whether words or digits that staff type are in an entry, and where. Pure. */
import { nationalDigits } from '../telephone/telephone.ts';
import type { ContactView } from './contact-view.ts';

/** Where words may be found, in the words of staff. */
export const matchPlaces = [
  'organisation',
  'role',
  'telephone number',
  'e-mail address',
  'website',
  'notes',
  'name of the person',
  'private notes',
  'boroughs it serves',
  'id',
] as const;
export type MatchPlace = (typeof matchPlaces)[number];

/** Without accents, case and punctuation at the edges of words. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim();
}

/**
 * Every word must be in one of the places; digits alone are looked for in the telephone number.
 * @param boroughNames of the boroughs that it serves
 * @returns the places that hold a word; empty when some word is nowhere
 */
export function findText(
  view: ContactView,
  typed: string,
  boroughNames: readonly string[],
): readonly MatchPlace[] {
  const digits = digitsOf(typed);
  if (digits !== undefined)
    return nationalDigits(view.telephone ?? '').includes(digits) ? ['telephone number'] : [];
  const texts = {
    organisation: view.organisation,
    role: view.role,
    'telephone number': view.telephone,
    'e-mail address': view.email,
    website: view.website,
    notes: view.notes,
    'name of the person': view.person?.name,
    'private notes': view.privateNotes,
    'boroughs it serves': boroughNames.join('\n'),
    id: view.id,
  } as const satisfies Record<MatchPlace, string | null | undefined>;
  const words = plainText(typed).split(/\s+/);
  // Most entries match nowhere, so all of an entry is looked at before its parts are.
  const all = plainText(Object.values(texts).join('\n'));
  if (!words.every((word) => all.includes(word))) return [];
  return matchPlaces.filter((place) => {
    const text = plainText(texts[place] ?? '');
    return words.some((word) => text.includes(word));
  });
}

/** Of a number in any spelling; undefined when it is not digits alone. */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/^\s*(?:\+|00)\s*44\s*(?:\(0\))?/, '0').replace(/\D/g, '');
  return digits.length >= 4 && /^[\d\s+()-]+$/.test(typed.trim()) ? digits : undefined;
}
