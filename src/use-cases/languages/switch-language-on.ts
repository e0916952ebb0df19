/** Puts a translation back on the site, with the next release. */
import { deleteLanguageOff } from '../../../db/languages/languages-off.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { type LanguageSwitchResult, switchLanguage } from './switch-language.ts';

/** @param typed a code from a form */
export function switchLanguageOn(context: UseCaseContext, typed: string): LanguageSwitchResult {
  return switchLanguage(context, typed, {
    action: 'language.switch-on',
    isOn: true,
    words: 'switched on',
    write: deleteLanguageOff,
  });
}
