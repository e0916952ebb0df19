/** Which translations readers are offered, and in which order a list names them. Pure. */
import { type TranslationCode, translationCodes, translations } from './languages.ts';

/** By English name: own names have no order across scripts, and staff look for the English one. */
export const listedTranslations: readonly TranslationCode[] = translationCodes.toSorted((one, other) =>
  translations[one].english.localeCompare(translations[other].english, 'en'),
);

/** @param off codes that are switched off; one that is no translation any more means nothing */
export function listLanguagesOn(off: ReadonlySet<string>): readonly TranslationCode[] {
  return listedTranslations.filter((code) => !off.has(code));
}
