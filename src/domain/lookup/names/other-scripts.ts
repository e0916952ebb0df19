/**
 * The names of London and its boroughs in scripts other than the Latin one. They are compared whole: a misspelling in a
 * script that few here can read is better asked about than guessed.
 */
import {
  type NamesInLanguage,
  namesInLanguages,
} from '../../../../db/reference/london/names-in-languages.ts';
import { ofText, remembered } from '../../remember.ts';
import { isInOtherLetters } from './plain-requests.ts';

export type NamedInScript = { readonly kind: 'london' } | { readonly kind: 'borough'; readonly code: string };

/** @returns undefined for what is in Latin letters, or names none */
export function findInOtherScript(typed: string): NamedInScript | undefined {
  if (!isInOtherLetters(typed)) return undefined;
  const key = scriptKey(typed);
  const names = namesByKey('');
  const exact = names.get(key);
  if (exact) return exact;
  // “Hackney, London”, or “I am in Hackney”: a name of a borough among other words.
  const words = ` ${key} `;
  const mentioned = new Map(
    [...names]
      .filter(
        ([name, { kind }]) =>
          kind === 'borough' && (isWithoutSpaces(name) ? key.includes(name) : words.includes(` ${name} `)),
      )
      .map(([, named]) => [JSON.stringify(named), named]),
  );
  return mentioned.size === 1 ? [...mentioned.values()][0] : undefined;
}

/** Chinese does not put spaces between words. */
function isWithoutSpaces(name: string): boolean {
  return /^\p{Script=Han}+$/u.test(name);
}

/** Without vowel signs that are often left out, and with letters that are typed in several ways made the same. */
function scriptKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640\u200B-\u200F\u061C]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىيی]/g, 'ی')
    .replace(/[كک]/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(/ґ/g, 'г')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** @returns undefined where the language writes it as English does */
export function boroughNameIn(code: string, language: string): string | undefined {
  const names: Readonly<Record<string, NamesInLanguage>> = namesInLanguages;
  return names[language]?.boroughs[code];
}

/** Made when somebody first types another script: most never do. */
const namesByKey = remembered(
  (): ReadonlyMap<string, NamedInScript> =>
    new Map<string, NamedInScript>(
      Object.values<NamesInLanguage>(namesInLanguages).flatMap(({ london, boroughs }) => [
        [scriptKey(london), { kind: 'london' }] as const,
        ...Object.entries(boroughs).map(
          ([code, name]) => [scriptKey(name), { kind: 'borough', code }] as const,
        ),
      ]),
    ),
  ofText(1),
);
