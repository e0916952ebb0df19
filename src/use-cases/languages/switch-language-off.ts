/** Takes a translation off the site: its pages are left out of the next release, and its addresses lead to English. */
import { insertLanguageOff } from '../../../db/languages/languages-off.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { type LanguageSwitchResult, switchLanguage } from './switch-language.ts';

/** @param typed a code from a form */
export function switchLanguageOff(context: UseCaseContext, typed: string): LanguageSwitchResult {
  return switchLanguage(context, typed, {
    action: 'language.switch-off',
    isOn: false,
    words: 'switched off',
    write: (transaction, code) =>
      insertLanguageOff(transaction, { code, at: context.now.toISOString(), by: context.principal.id }),
  });
}
